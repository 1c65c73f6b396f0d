// A process that burns what was asked for, and says each page: to be killed.
import { z } from 'zod';
import { openDatabase } from '../../../platform/database/index.ts';
import { openFileStore } from '../../../platform/files/index.ts';
import { handleJob, startJobs } from '../../../platform/jobs/index.ts';
import { createLog } from '../../../platform/logging.ts';
import { NO_SCANNER } from '../../../platform/scanning/index.ts';
import { createSecretBox } from '../../../platform/secrets/index.ts';
import { redactionBurnJob, redactionBurnHandler } from '../burn-job.ts';

const Given = z.object({
  address: z.object({ host: z.string(), port: z.number(), user: z.string(), password: z.string(), database: z.string() }),
  folder: z.string(),
  key: z.base64(),
});
const { address, folder, key } = Given.parse(JSON.parse(process.argv[2] ?? ''));
const { database } = openDatabase(address);
const secrets = createSecretBox(Buffer.from(key, 'base64'));
const burning = redactionBurnHandler({ secrets, files: await openFileStore(folder), scanner: NO_SCANNER });
await startJobs({
  address,
  database,
  handlers: [
    handleJob(redactionBurnJob, async ({ payload, ...context }) => {
      const work = burning.prepare(payload, {
        ...context,
        progress: async (share, words) => {
          process.stdout.write(`${words}\n`);
          await context.progress(share, words);
        },
      });
      return work === null ? null : await work();
    }),
  ],
  schedules: [],
  log: createLog('silent'),
  keptDays: 30,
  watchSeconds: 1,
});
