import { z } from 'zod';
import { defineJob } from '../../platform/jobs/index.ts';

/** The second pass over a document: what its attachments say. */
export const readFilesJob = defineJob({
  name: 'search.readFiles',
  title: '读取附件文字供搜索',
  schema: z.object({ documentId: z.int().positive() }),
  once: 'waiting',
  retries: 3,
  timeLimitSeconds: 600,
});
