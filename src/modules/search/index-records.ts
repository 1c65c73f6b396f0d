import type { Database } from '../../platform/database/index.ts';
import { enqueue } from '../../platform/jobs/index.ts';
import { publicTexts } from '../documents/index.ts';
import { reportTexts } from '../reporting/index.ts';
import { bumpGeneration, dropDocuments, dropReport, putEntries } from './entry-store.ts';
import { holdIndex } from './index-state.ts';
import { makeEntry } from './make-entry.ts';
import { readFilesJob } from './read-files-job.ts';
import { recordOfReport, recordsOfDocuments } from './records-of.ts';

/**
 * Brings documents into the index as the public reads them now, or takes them out, in the caller's transaction. Texts of
 * attachments that nobody has read yet follow by a job.
 */
export async function indexDocuments(transaction: Database, ids: readonly number[]): Promise<void> {
  const wanted = [...new Set(ids)];
  await holdIndex(transaction);
  const records = await recordsOfDocuments(transaction, await publicTexts(transaction, wanted));
  await putEntries(transaction, records.map(makeEntry));
  const there = new Set(records.map(({ id }) => id));
  await dropDocuments(
    transaction,
    wanted.filter((id) => !there.has(id)),
  );
  for (const { id, attachments } of records) {
    const unread = attachments.some(({ text }) => text === null);
    if (unread) await enqueue(transaction, readFilesJob, { documentId: id }, { singletonKey: String(id) });
  }
  await bumpGeneration(transaction);
}

/** The same for annual reports of an agency. */
export async function indexReport(transaction: Database, agencyId: number, year: number): Promise<void> {
  await holdIndex(transaction);
  const [report] = await reportTexts(transaction, { agencyId, year });
  if (report === undefined) await dropReport(transaction, agencyId, year);
  else await putEntries(transaction, [makeEntry(recordOfReport(report))]);
  await bumpGeneration(transaction);
}
