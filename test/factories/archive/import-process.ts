// An import in a process of its own, so that it can be killed: address, archive and store come as JSON; says how far it is, a line at a time.
import { z } from 'zod';
import { importAtServer } from '../../../src/modules/archive/index.ts';
import { bySystem } from '../../../src/platform/audit/index.ts';
import { openDatabase } from '../../../src/platform/database/index.ts';
import { openFileStore } from '../../../src/platform/files/index.ts';
import { keepYoungGenerationSmall } from '../../../src/platform/small-young-generation.ts';
import { NO_SCANNER } from '../../../src/platform/scanning/index.ts';

// As the program does.
keepYoungGenerationSmall();
const Order = z.object({
  address: z.object({ host: z.string(), port: z.number(), user: z.string(), password: z.string(), database: z.string() }),
  store: z.string(),
  sheetPath: z.string(),
  folder: z.string(),
  agencyCode: z.string(),
});

const { address, store, sheetPath, folder, agencyCode } = Order.parse(JSON.parse(process.argv[2] ?? ''));
const { database, close } = openDatabase(address, { connections: 4 });
const say = (line: Readonly<Record<string, unknown>>) =>
  process.stdout.write(`${JSON.stringify({ ...line, rss: process.resourceUsage().maxRSS * 1024 })}\n`);
const done = await importAtServer(
  { database, place: { files: await openFileStore(store), scanner: NO_SCANNER }, by: bySystem('试验') },
  { sheetPath, folder, agencyCode, source: '旧网站', unit: null, type: null, openness: null },
  (progress) => void say({ ...progress }),
);
if (!done.ok) throw new Error(JSON.stringify(done.error));
say({ end: true, ...done.value });
await close();
