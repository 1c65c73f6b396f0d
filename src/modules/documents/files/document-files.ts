import { sql } from 'kysely';
import { recordAct, type Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import { DOCUMENT } from '../document-record.ts';
import { OWNERSHIP } from '../store.ts';
import { Examination } from './examination.ts';
import type { TakenFile } from './take-file.ts';

/** A file of a document with what was found out about it. */
export interface DocumentFile extends Omit<TakenFile, 'examination'> {
  /** Null: it came in before files were looked through. */
  readonly examination: Examination | null;
}

/** Writes down that a file is the document's, from when on content may name it; the same one twice is one. */
export async function addFile(
  work: Work,
  { agencyId, id }: { readonly agencyId: number; readonly id: number },
  { file, name, mediaType, bytes, examination }: TakenFile,
): Promise<void> {
  const { transaction, by } = work;
  const added = await sql`
    insert into document_file (agency_id, document_id, file_sha256, name, media_type, bytes, examination, added_by_name)
    values (${agencyId}, ${id}, ${file}, ${name}, ${mediaType}, ${bytes}, ${JSON.stringify(examination)}::jsonb, ${by.name})
    on conflict do nothing returning 1`.execute(transaction);
  if (added.rows.length > 0)
    await recordAct(work, { agencyId, deed: 'attach' }, { noun: DOCUMENT.noun, id, detail: { name, bytes, file } });
}

/** A file of a document within reach; null when either is not there. */
export async function findFile(database: Database, reach: Reach, id: number, file: string): Promise<DocumentFile | null> {
  const { rows } = await sql<Row>`select ${COLUMNS} from document_file f
      join document on document.agency_id = f.agency_id and document.document_id = f.document_id
    where f.document_id = ${id} and f.file_sha256 = ${file} and ${withinReach(reach, OWNERSHIP)}`.execute(database);
  return rows[0] === undefined ? null : fileOf(rows[0]);
}

/** All files of a document that was found within reach. */
export async function filesOf(database: Database, agencyId: number, id: number): Promise<readonly DocumentFile[]> {
  const { rows } = await sql<Row>`select ${COLUMNS} from document_file f
    where f.agency_id = ${agencyId} and f.document_id = ${id} order by f.added_at, f.file_sha256`.execute(database);
  return rows.map(fileOf);
}

interface Row {
  readonly file: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly examination: unknown;
}

const COLUMNS = sql`f.file_sha256 as file, f.name, f.media_type as "mediaType", f.bytes, f.examination`;

function fileOf({ examination, ...row }: Row): DocumentFile {
  const known = Examination.safeParse(examination);
  return { ...row, examination: known.success ? known.data : null };
}
