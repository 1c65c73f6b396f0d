import { z } from 'zod';
import { defineJob } from '../index.ts';

/** A job whose worker gets lost. */
export const LOSABLE = defineJob({
  name: 'test.losable',
  title: '会中断的任务',
  schema: z.object({}),
  retryDelaySeconds: 1,
  lostAfterSeconds: 10,
});
