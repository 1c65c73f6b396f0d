import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { defineJob, handleJob, type JobHandler } from '../../platform/jobs/index.ts';

/** Something whose time is over, and how it is cleared away; answers how much that was. */
export interface Purge {
  /** Chinese: 过期的登录. */
  readonly title: string;
  readonly run: (database: Database) => Promise<number>;
}

export const purgeJob = defineJob({ name: 'house.purge', title: '清理过期内容', schema: z.object({}), once: 'unfinished' });

/** Every night; each kind in its own transactions, so that one that fails does not keep the others. */
export function purgeHandler(purges: readonly Purge[]): JobHandler {
  return handleJob(purgeJob, async ({ database, progress, signal }) => {
    const done: string[] = [];
    for (const [index, { title, run }] of purges.entries()) {
      signal.throwIfAborted();
      await progress(index / purges.length, title);
      const count = await run(database);
      if (count > 0) done.push(`${title} ${count} 条`);
    }
    return done.length === 0 ? '没有需要清理的内容。' : `已清理${done.join('、')}。`;
  });
}
