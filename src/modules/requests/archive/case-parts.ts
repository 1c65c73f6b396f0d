import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { letterTitle } from '../../../law/index.ts';
import type { DoneBy } from '../../../platform/audit/index.ts';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { renderPdf } from '../../../platform/rendering/index.ts';
import type { ZipPart } from '../../../platform/zip/index.ts';
import { findRequestFile, IDENTIFYING, readRequestFile, type RequestFileKind } from '../files/request-files.ts';
import { openLetter } from '../letters/letter-content.ts';
import { findCaseLetter } from '../letters/case-letter.ts';
import { letterBytes, type LetterPlace } from '../letters/frozen-letter.ts';
import { currentCalendar } from '../../working-days/index.ts';
import { readCase } from '../request-view.ts';
import { openApplicant } from '../sealed-applicant.ts';
import { sealedApplicantOf, type StoredRequest } from '../store.ts';
import { auditOf, auditWords } from './audit-extract.ts';
import { contentsPage, type Enclosed } from './contents-page.ts';
import { safeName } from './file-name.ts';

export interface FolderWish {
  readonly request: StoredRequest;
  /** Whether identity documents and mandates lie in it too. */
  readonly identity: boolean;
  readonly by: DoneBy;
}

const FILE_TITLES: Readonly<Record<RequestFileKind, string>> = {
  identity: '身份证明',
  mandate: '授权委托书',
  scan: '来件扫描件',
  attachment: '申请附件',
  material: '办理材料',
  redacted: '遮盖后的文件',
  letter: '文书',
  receipt: '送达凭证',
  archive: '归档文件',
};

/** `case.json` of this shape; docs/requests.md tells its members. */
const FORMAT = { format: 'gongkai-request', version: 1 } as const;
export const HASHES = 'hashes.sha256';

/**
 * The folder of a case, file by file, only one in memory at once: letters, files, the whole record, what the audit has on it,
 * the table of contents, and at the end the hashes of all.
 */
export async function* casePartsOf(place: LetterPlace, wish: FolderWish): AsyncIterable<ZipPart> {
  const enclosed: Enclosed[] = [];
  const hashes: string[] = [];
  const hashed = (part: ZipPart): ZipPart => {
    hashes.push(`${sha256Of(part.content)}  ${part.name}\n`);
    return part;
  };
  for await (const { content, ...entry } of enclosuresOf(place, wish)) {
    enclosed.push({ ...entry, sha256: content === null ? null : sha256Of(content) });
    if (entry.path !== null && content !== null) yield hashed({ name: entry.path, content });
  }
  const { database } = place;
  const entries = await auditOf(database, wish.request);
  yield hashed({ name: 'audit.txt', content: Buffer.from(auditWords(entries)) });
  yield hashed({ name: 'audit.json', content: json({ entries }) });
  yield hashed({ name: 'case.json', content: json({ ...FORMAT, ...(await wholeCase(place, wish.request)), contents: enclosed }) });
  const printed = await renderPdf(contentsPage(wish.request, enclosed), { standard: 'a-2a', missing: 'named' });
  // Without the operator's fonts: the list is in case.json all the same.
  if (printed.ok) yield hashed({ name: '目录.pdf', content: printed.value });
  else yield hashed({ name: '目录.txt', content: Buffer.from(`${printed.error.message}\n${enclosed.map(lineOf).join('')}`) });
  yield { name: HASHES, content: Buffer.from(hashes.join('')) };
}

type Enclosure = Omit<Enclosed, 'sha256'> & { readonly content: Uint8Array | null };

async function* enclosuresOf(place: LetterPlace, wish: FolderWish): AsyncIterable<Enclosure> {
  let count = 0;
  const next = (folder: string, name: string) => `${folder}/${String((count += 1)).padStart(2, '0')}-${safeName(name)}`;
  yield* lettersIn(place, wish, (name) => next('文书', name));
  yield* filesIn(place, wish, (name) => next('材料', name));
}

/** Letters that have gone out or may go: drafts and void ones stand in the record alone. */
async function* lettersIn(place: LetterPlace, { request, by }: FolderWish, nameOf: (name: string) => string): AsyncIterable<Enclosure> {
  const { rows } = await sql<{ id: number }>`select letter_id as id from request_letter
    where agency_id = ${request.agencyId} and request_id = ${request.id} and state in ('ready', 'sent') order by letter_id`.execute(
    place.database,
  );
  for (const { id } of rows) {
    const letter = await findCaseLetter(place.database, request, id);
    if (letter === null) continue;
    const title = letterTitle(letter.code);
    const pdf = await letterBytes(place, by, request, letter, 'pdf');
    const other = pdf.ok ? null : await letterBytes(place, by, request, letter, 'docx');
    const content = pdf.ok ? pdf.value : other?.ok === true ? other.value : null;
    const name = `${title} ${letter.number ?? ''}`.trim();
    const shown = { title, number: letter.number ?? '', on: letter.on };
    if (content === null) yield { ...shown, path: null, content, note: '保管期限已过，内容已清除' };
    else yield { ...shown, path: nameOf(`${name}.${pdf.ok ? 'pdf' : 'docx'}`), content, note: '' };
  }
}

async function* filesIn(place: LetterPlace, { request, identity }: FolderWish, nameOf: (name: string) => string): AsyncIterable<Enclosure> {
  // A letter's PDF lies among the letters.
  const { rows } = await sql<{ id: number; on: string }>`select file_id as id, (added_at at time zone 'Asia/Shanghai')::date::text as "on"
    from request_file f
    where agency_id = ${request.agencyId} and request_id = ${request.id} and not exists (select from request_letter l
      where l.agency_id = f.agency_id and l.request_id = f.request_id and l.pdf_file_id = f.file_id)
    order by file_id`.execute(place.database);
  for (const { id, on } of rows) {
    const file = await findRequestFile(place.database, request, id);
    if (file === null) continue;
    const shown = { title: FILE_TITLES[file.kind], number: '', on };
    if (file.sha256 === null) yield { ...shown, path: null, content: null, note: '保管期限已过，已清除' };
    else if (IDENTIFYING.includes(file.kind) && !identity) yield { ...shown, path: null, content: null, note: '按规定另行保管，没有放入' };
    else {
      const content = await readRequestFile(place, file);
      if (content === null) yield { ...shown, path: null, content, note: '文件已丢失，请检查文件存储' };
      else yield { ...shown, path: nameOf(`${FILE_TITLES[file.kind]} ${file.name}`), content, note: '' };
    }
  }
}

async function wholeCase({ database, secrets }: LetterPlace, request: StoredRequest) {
  const { agencyId, id } = request;
  const sealed = await sealedApplicantOf(database, agencyId, id);
  const known = await readCase(database, secrets, request, {
    mayName: true,
    today: shanghaiDay(new Date()),
    calendar: await currentCalendar(database),
  });
  const letters = [];
  for (const letter of known.letters) {
    const row = await findCaseLetter(database, request, letter.id);
    const content = row === null || row.content === null ? null : openLetter(secrets, agencyId, row.content);
    letters.push({ ...letter, content: content === null ? null : { outcome: content.outcome, fields: content.fields } });
  }
  return { request: { ...known, letters }, applicant: sealed === null ? null : openApplicant(secrets, agencyId, sealed) };
}

function lineOf({ path, title, number, on, note }: Enclosed): string {
  return `${title}\t${number}\t${on}\t${path ?? note}\n`;
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
