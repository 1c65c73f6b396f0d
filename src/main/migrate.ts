import { createLog } from '../platform/logging.ts';
import { readConfig } from './config.ts';
import { openHouseDatabase } from './open-database.ts';
import { catchStopSignals } from './stop-signals.ts';
import { sayStop } from './stop-words.ts';

/** `gongkai migrate`: brings the database to this version and stops. Returns the exit code. */
export async function migrateOnly(words: readonly string[]): Promise<number> {
  catchStopSignals(process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY);
  const surroundings = { environment: process.env, cwd: process.cwd(), logIsTerminal: process.stderr.isTTY };
  const config = readConfig(words, surroundings, { name: 'migrate', known: ['data'] });
  if (!config.ok) return sayStop(config.error);
  const opened = await openHouseDatabase(config.value, createLog(config.value.logLevel));
  if (!opened.ok) return sayStop(opened.error);
  await opened.value.close();
  const { applied } = opened.value;
  process.stdout.write(
    applied.length === 0
      ? '数据库已是最新版本，没有需要执行的迁移。\n'
      : `已执行 ${applied.length} 个迁移：\n${applied.map((name) => `  ${name}\n`).join('')}`,
  );
  return 0;
}
