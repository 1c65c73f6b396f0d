import { z } from 'zod';
import { defineJob } from '../../platform/jobs/index.ts';

export const archiveImportJob = defineJob({
  name: 'archive.import',
  title: '批量导入',
  schema: z.object({ importId: z.int().positive() }),
  once: 'unfinished',
  resumes: true,
  retries: 10,
  timeLimitSeconds: 6 * 3_600,
});
