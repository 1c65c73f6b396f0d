import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { defineJob, enqueue, handleJob, type JobHandler } from '../../platform/jobs/index.ts';
import { INDEX_VERSION, readIndexState } from './index-state.ts';

const reindexJob = defineJob({
  name: 'search.reindex',
  title: '重建搜索索引',
  schema: z.object({}),
  once: 'unfinished',
  resumes: true,
  retries: 10,
  timeLimitSeconds: 12 * 3_600,
});

export function reindexHandler(): JobHandler {
  return handleJob(reindexJob, async ({ database, signal, progress }) => {
    const { reindex } = await import('./reindex.ts');
    const documents = await reindex(database, {
      signal,
      onProgress: ({ documents, of }) => progress(documents / Math.max(1, of), `已索引 ${documents} 条，共 ${of} 条`),
    });
    return `搜索索引已重建，共 ${documents} 条。`;
  });
}

/**
 * After an upgrade that cuts texts otherwise, the first one that searches, or so long a time without anybody following what
 * is public that its log begins later: asks for the index to be made anew.
 */
export async function reindexWhenOutdated(database: Database): Promise<void> {
  const { version, resumedAt, lastChange } = await readIndexState(database);
  const missed = lastChange > 0 && (await firstChange(database)) > lastChange + 1;
  if (version === INDEX_VERSION && resumedAt === null && !missed) return;
  await database.transaction().execute((transaction) => enqueue(transaction, reindexJob, {}, { singletonKey: 'all' }));
}

async function firstChange(database: Database): Promise<number> {
  const { rows } = await sql<{ first: number | null }>`select min(change_id)::float8 as first from public_change`.execute(database);
  return rows[0]?.first ?? 0;
}
