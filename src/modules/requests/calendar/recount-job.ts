import { z } from 'zod';
import { defineJob, handleJob, type JobHandler } from '../../../platform/jobs/index.ts';
import { recountNext } from './recount-open-cases.ts';

export const recountJob = defineJob({
  name: 'requests.recount',
  title: '按节假日通知重新计算期限',
  schema: z.object({ noticeId: z.int().positive() }),
  once: 'unfinished',
  resumes: true,
  retries: 10,
  timeLimitSeconds: 6 * 3_600,
});

/** Counts all open cases anew; how far it has come stands in the database. */
export function recountHandler(): JobHandler {
  return handleJob(recountJob, async ({ database, payload, signal, progress }) => {
    for (;;) {
      signal.throwIfAborted();
      const { seen, moved, finished } = await recountNext(database, payload.noticeId);
      if (finished) return `计算 ${seen} 件，期限变动 ${moved} 件。`;
      await progress(0.5, `已计算 ${seen} 件`);
    }
  });
}
