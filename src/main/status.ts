import { readStatus, statusAnswer, statusText } from '../modules/operations/index.ts';
import { openDatabase, readMigrations } from '../platform/database/index.ts';
import { readConfig, type Config } from './config.ts';
import { joinHouse } from './join-house.ts';
import { MIGRATIONS, systemFolder } from './open-database.ts';
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
  const folder = house.ok ? house.value.dataFolder : await folderOfSite(config.value);
  // A site may go on without its database: that is no reason to say that nothing runs.
  if (!house.ok && folder === null) return sayStop(house.error);
  const { database, close } = house.ok ? openDatabase(house.value.address, { connections: 1 }) : NO_DATABASE;
  try {
    const migrations = async () => (await readMigrations(MIGRATIONS)).map(({ name }) => name);
    const found = await readStatus({
      database,
      dataFolder: config.value.databaseUrl === null ? folder : null,
      version,
      migrations,
      serving: { sites: () => askSites(folder ?? config.value.dataFolder.path) },
    });
    process.stdout.write(asJson ? `${JSON.stringify(statusAnswer(found), null, 2)}\n` : statusText(found));
    return found.level === 'ok' ? 0 : 1;
  } finally {
    await close();
  }
}

const NO_DATABASE = { database: null, close: async () => undefined } as const;

/** The data folder of a site that answers. */
async function folderOfSite({ dataFolder: { path, chosen } }: Config): Promise<string | null> {
  for (const folder of chosen ? [path] : [path, systemFolder(path)]) {
    if ((await askSites(folder)).some(({ answers }) => answers)) return folder;
  }
  return null;
}
