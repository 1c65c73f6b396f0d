// Writes migrations/schema.sql, the schema that all migrations together make. `npm run schema`, after adding one.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dumpSchema, openDatabase } from '../src/platform/database/index.ts';
import { startTestServer, TEMPLATE } from '../test/database/test-server.ts';

const server = await startTestServer();
try {
  const { database, close } = openDatabase({ ...server.owner, database: TEMPLATE }, { connections: 1 });
  await writeFile(join(import.meta.dirname, '../migrations/schema.sql'), await dumpSchema(database));
  await close();
} finally {
  await server.stop();
}
