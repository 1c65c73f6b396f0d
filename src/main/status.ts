import { readStatus, statusAnswer, statusText } from '../modules/operations/index.ts';
import { openDatabase, readMigrations } from '../platform/database/index.ts';
import { readConfig } from './config.ts';
import { joinHouse } from './join-house.ts';
import { MIGRATIONS } from './open-database.ts';
import { askSites } from './site-record.ts';
import { sayStop } from './stop-words.ts';
import { version } from './version.ts';

/** `gongkai status`: how the installation is. 0 when nothing is wrong, 1 when something is. */
export async function status(words: readonly string[]): Promise<number> {
  const asJson = words.includes('--json');
  const others = words.filter((word) => word !== '--json');
  const surroundings = { environment: process.env, cwd: process.cwd(), logIsTerminal: process.stderr.isTTY };
  const config = readConfig(others, surroundings, { name: 'status', known: ['json', 'data'] });
  if (!config.ok) return sayStop(config.error);
  const house = await joinHouse(config.value);
  if (!house.ok) return sayStop(house.error);
  const { address, dataFolder } = house.value;
  const { database, close } = openDatabase(address, { connections: 1 });
  try {
    const migrations = async () => (await readMigrations(MIGRATIONS)).map(({ name }) => name);
    const found = await readStatus({
      database,
      dataFolder,
      version,
      migrations,
      serving: { sites: () => askSites(dataFolder ?? config.value.dataFolder.path) },
    });
    process.stdout.write(asJson ? `${JSON.stringify(statusAnswer(found), null, 2)}\n` : statusText(found));
    return found.level === 'ok' ? 0 : 1;
  } finally {
    await close();
  }
}
