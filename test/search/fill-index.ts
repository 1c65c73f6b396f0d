import { sql } from 'kysely';
import { makeEntry } from '../../src/modules/search/make-entry.ts';
import { BULK_LIMITS, mergeYoung, NO_LIMITS, type YoungLimits } from '../../src/modules/search/merge-young.ts';
import { bumpGeneration, putEntries } from '../../src/modules/search/entry-store.ts';
import type { SearchedRecord } from '../../src/modules/search/searched-record.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { CORPUS_AGENCIES, type CorpusDocument } from './corpus.ts';

const BATCH = 200;

/** A generated document as the index takes it. */
export function recordOf({ id, agencyId, type, title, documentNumber, summary, keywords, body, day }: CorpusDocument): SearchedRecord {
  return {
    noun: 'document',
    agencyId,
    id,
    type,
    title,
    documentNumber,
    indexNumber: `11500000MB0000000X/${day.slice(0, 4)}-${String(id).padStart(6, '0')}`,
    day,
    validity: type === 'normativeDocument' ? 'inForce' : null,
    about: [summary, ...keywords],
    text: body.join('\n'),
    attachments: [],
  };
}

/** Puts documents into the index of an empty database as `reindex` does: in batches, each a transaction. `limits`: of what stays young. */
export async function fillIndex(
  database: Database,
  documents: Iterable<CorpusDocument>,
  { onBatch, limits = NO_LIMITS }: { readonly onBatch?: (done: number) => void; readonly limits?: YoungLimits } = {},
): Promise<void> {
  await sql`insert into agency (agency_id, name, code) select n, '示例机关' || n, 'sample-' || n from generate_series(1, ${CORPUS_AGENCIES}) n
    on conflict do nothing`.execute(database);
  let batch: CorpusDocument[] = [];
  let done = 0;
  const write = async (): Promise<void> => {
    const entries = batch.map((document) => makeEntry(recordOf(document)));
    await database.transaction().execute(async (transaction) => {
      await putEntries(transaction, entries);
      await bumpGeneration(transaction);
    });
    await mergeYoung(database, BULK_LIMITS);
    done += batch.length;
    batch = [];
    onBatch?.(done);
  };
  for (const document of documents) {
    batch.push(document);
    if (batch.length === BATCH) await write();
  }
  if (batch.length > 0) await write();
  await mergeYoung(database, limits);
}
