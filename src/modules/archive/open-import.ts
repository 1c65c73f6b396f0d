import { sql } from 'kysely';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import { ARCHIVE_IMPORT } from './archive-record.ts';
import { isUnusable, type ArchiveExamination } from './examine-archive.ts';
import { insertImport, keepFindings, type NewImport } from './store.ts';

/** Keeps a sheet that was examined, with what was found, until somebody starts it. Gives its id. */
export async function openImport(work: Work, wanted: NewImport, examination: ArchiveExamination): Promise<number> {
  const { transaction, by } = work;
  const { agencyId } = wanted;
  const id = await insertImport(transaction, by, wanted);
  await countFindings(work, id, examination);
  await keepFindings(transaction, agencyId, id, examination.findings);
  await recordCreation(work, ARCHIVE_IMPORT, id, { agencyId, deed: 'create' });
  return id;
}

/** Writes down what the sheet came to. One that can't be brought in has all its rows behind. */
async function countFindings({ transaction }: Work, id: number, examination: ArchiveExamination): Promise<void> {
  const { rows, errors, warnings, faultyRows, readRows, incompleteRows, blockedRows, publicRows } = examination;
  const faulty = isUnusable(examination) ? rows : faultyRows;
  await sql`update archive_import set row_count = ${rows}, error_count = ${errors}, warning_count = ${warnings}, faulty_row_count = ${faulty},
    read_row_count = ${readRows}, incomplete_row_count = ${incompleteRows}, blocked_row_count = ${blockedRows},
    public_row_count = ${publicRows}
    where import_id = ${id}`.execute(transaction);
}
