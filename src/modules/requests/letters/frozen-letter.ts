import { sql } from 'kysely';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { inWork, type DoneBy } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { FileStore } from '../../../platform/files/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { renderBatch, renderLetterDocx } from '../../letters/index.ts';
import { addRequestFile, findRequestFile, keepFile, readRequestFile } from '../files/request-files.ts';
import type { StoredRequest } from '../store.ts';
import { composeCaseLetter, type CaseLetter, type NotComposed } from './case-letter.ts';

export type LetterFormat = 'pdf' | 'docx';

export type NotPrinted = NotComposed | { readonly kind: 'cantBePrinted'; readonly message: string };

export interface LetterPlace {
  readonly database: Database;
  readonly files: FileStore;
  readonly secrets: SecretBox;
}

const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/**
 * The letter's bytes: of one that went out the very file that went out, else as it would be printed now. Without `mayName`
 * always printed anew, without the name of whom it goes to.
 */
export async function letterBytes(
  place: LetterPlace,
  by: DoneBy,
  request: StoredRequest,
  letter: CaseLetter,
  format: LetterFormat,
  mayName = true,
): Promise<Result<Uint8Array, NotPrinted>> {
  if (!mayName) return print(place, request, letter, format, false);
  const fileId = format === 'pdf' ? letter.pdfFileId : letter.docxFileId;
  if (fileId !== null) {
    const file = await findRequestFile(place.database, request, fileId);
    const bytes = file === null ? null : await readRequestFile(place, file);
    return bytes === null ? err({ kind: 'erased' }) : ok(bytes);
  }
  const printed = await print(place, request, letter, format);
  if (printed.ok && letter.state === 'sent') await freeze(place, by, request, letter, format, printed.value);
  return printed;
}

async function print(
  { database, secrets }: LetterPlace,
  request: StoredRequest,
  letter: CaseLetter,
  format: LetterFormat,
  mayName = true,
): Promise<Result<Uint8Array, NotPrinted>> {
  const composed = await composeCaseLetter(database, secrets, request, letter, mayName);
  if (!composed.ok) return composed;
  if (format === 'docx') return ok(await renderLetterDocx(composed.value));
  // Letters are kept for good: PDF/A, tagged as well.
  const rendered = await renderBatch([composed.value], { standard: 'a-2a' });
  return rendered.ok ? rendered : err({ kind: 'cantBePrinted', message: rendered.error.message });
}

/** Keeps what went out: a template that changes later does not change it. */
async function freeze(
  place: LetterPlace,
  by: DoneBy,
  request: StoredRequest,
  { letterId, code, number }: CaseLetter,
  format: LetterFormat,
  bytes: Uint8Array,
): Promise<void> {
  const { agencyId } = request;
  const kept = await keepFile(place, { agencyId, bytes, name: `${number ?? code}.${format}`, mediaType: MEDIA_TYPES[format] });
  const column = sql.ref(format === 'pdf' ? 'pdf_file_id' : 'docx_file_id');
  await inWork(place.database, by, async (work) => {
    const { rows } = await sql<{ known: number | null }>`select ${column} as known from request_letter
      where agency_id = ${agencyId} and letter_id = ${letterId} for update`.execute(work.transaction);
    if (rows[0]?.known !== null) return;
    const fileId = await addRequestFile(work, request, 'letter', kept);
    await sql`update request_letter set ${column} = ${fileId} where agency_id = ${agencyId} and letter_id = ${letterId}`.execute(
      work.transaction,
    );
  });
}
