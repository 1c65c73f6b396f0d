import { openDatabase } from '../platform/database/index.ts';
import { createLog } from '../platform/logging.ts';
import { auditPlaceOf } from './audit-place.ts';
import { readConfig } from './config.ts';
import { filePlaceOf } from './file-place.ts';
import { houseJobs } from './house-jobs.ts';
import { joinHouse } from './join-house.ts';
import { runJobs } from './run-jobs.ts';
import { openSecretBox } from './secret-box.ts';
import { catchStopSignals } from './stop-signals.ts';
import { sayStop } from './stop-words.ts';

/** `gongkai worker`: does background jobs only, beside programs that serve. Returns the exit code. */
export async function work(words: readonly string[]): Promise<number> {
  const signals = catchStopSignals(process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY);
  const surroundings = { environment: process.env, cwd: process.cwd(), logIsTerminal: process.stderr.isTTY };
  const config = readConfig(words, surroundings, { name: 'worker', known: ['data'] });
  if (!config.ok) return sayStop(config.error);
  const log = createLog(config.value.logLevel);
  const house = await joinHouse(config.value);
  if (!house.ok) return sayStop(house.error);
  const { address, dataFolder } = house.value;
  const secrets = await openSecretBox(config.value, dataFolder);
  if (!secrets.ok) return sayStop(secrets.error);
  const { database, close } = openDatabase(address, {
    onLostConnection: (error) => log.warn({ err: error }, 'lost a database connection'),
  });
  const audit = auditPlaceOf(config.value, { address, dataFolder });
  const handlers = houseJobs(audit, await filePlaceOf(config.value, dataFolder), secrets.value);
  const jobs = runJobs({ database, address }, handlers, log);
  process.stdout.write('正在做后台任务。按 Ctrl+C 停止。\n');
  const signal = await signals.first;
  log.info({ signal }, 'stopping');
  process.stdout.write('正在停止：等进行中的任务结束……\n');
  await jobs.stop(config.value.drainGraceSeconds * 1000, signals.second);
  await close();
  process.stdout.write('已停止。\n');
  return 0;
}
