// A process that takes up the job, says so, and never finishes it: to be killed.
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { openDatabase } from '../../database/index.ts';
import { createLog } from '../../logging.ts';
import { handleJob, startJobs } from '../index.ts';
import { LOSABLE } from './losable-job.ts';

const Address = z.object({ host: z.string(), port: z.number(), user: z.string(), password: z.string(), database: z.string() });
const address = Address.parse(JSON.parse(process.argv[2] ?? ''));
const { database } = openDatabase(address);
await startJobs({
  address,
  database,
  handlers: [
    handleJob(LOSABLE, async ({ progress }) => {
      await progress(0.7, '做到第 7 条', { at: 7 });
      process.stdout.write('begun\n');
      await pause(600_000);
      return null;
    }),
  ],
  schedules: [],
  log: createLog('silent'),
  keptDays: 30,
});
