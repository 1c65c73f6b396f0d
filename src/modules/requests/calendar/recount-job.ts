import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../../platform/database/index.ts';
import { defineJob, enqueue, handleJob, type JobHandler } from '../../../platform/jobs/index.ts';
import type { DayKeeper } from '../../working-days/index.ts';
import { FIRST_BATCH, nextBatch, recountNext } from './recount-open-cases.ts';

export const recountJob = defineJob({
  name: 'requests.recount',
  title: '按节假日通知重新计算期限',
  schema: z.object({ noticeId: z.int().positive() }),
  once: 'unfinished',
  resumes: true,
  retries: 10,
  timeLimitSeconds: 6 * 3_600,
});

const BREATH_MILLISECONDS = 5;
const WAIT_MILLISECONDS = 200;
/** So many failures in a row, a second apart, are more than a database that starts again. */
const PATIENCE = 60;

/** Counts all open cases anew, and the days that others keep; how far it has come stands in the database. A database that goes away is waited for. */
export function recountHandler(keepers: readonly DayKeeper[]): JobHandler {
  return handleJob(recountJob, async ({ database, payload, signal, progress, log }) => {
    let failures = 0;
    let before = -1;
    let size = FIRST_BATCH;
    for (;;) {
      signal.throwIfAborted();
      try {
        const begun = performance.now();
        const { seen, moved, total, finished } = await recountNext(database, payload.noticeId, size, keepers);
        size = nextBatch(size, performance.now() - begun);
        if (finished) return `计算 ${seen} 件，期限变动 ${moved} 件。`;
        await progress(total === 0 ? 0 : seen / total, `已计算 ${seen} 件，共 ${total} 件`);
        failures = 0;
        // Whoever works on the next case may take that long.
        await pause(seen === before ? WAIT_MILLISECONDS : BREATH_MILLISECONDS);
        before = seen;
      } catch (fault) {
        failures += 1;
        if (failures > PATIENCE) throw fault;
        log.warn({ err: fault, failures }, 'a recount stops for a moment');
        await pause(1_000);
      }
    }
  });
}

/** To be called when the program starts: a recount that a dead one left goes on at once, not when its job is given up as lost. */
export async function resumeRecounts(database: Database): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ noticeId: number }>`
      select notice_id as "noticeId" from calendar_recalculation where finished_at is null order by notice_id`.execute(transaction);
    for (const { noticeId } of rows) await enqueue(transaction, recountJob, { noticeId });
  });
}
