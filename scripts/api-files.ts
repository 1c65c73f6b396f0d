import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { wireModules } from '../src/main/wire-modules.ts';
import { openDatabase } from '../src/platform/database/index.ts';
import { openFileStore } from '../src/platform/files/index.ts';
import { createApp, openApiDocument } from '../src/platform/http/index.ts';
import { createLog } from '../src/platform/logging.ts';
import { createSecretBox } from '../src/platform/secrets/index.ts';

/** The root of the project, where the names of the files begin. */
export const ROOT = new URL('../', import.meta.url);

export const DOCUMENT = 'docs/api/openapi.json';
const CLIENT_TYPES = 'src/workbench/api/schema.ts';

/** The files made from the routes, by name, as they must read: the OpenAPI document and the types of the client. */
export async function apiFiles(): Promise<ReadonlyMap<string, string>> {
  const document = await apiDocument();
  const text = `${JSON.stringify(document, null, 2)}\n`;
  // Not `immutable`: openapi-fetch takes no read-only arrays for arrays.
  const types = astToString(await openapiTS(text, { alphabetize: true }));
  const style = await resolveConfig(fileURLToPath(new URL(CLIENT_TYPES, ROOT)));
  const header = '// Generated from docs/api/openapi.json by `npm run api`; not edited by hand.\n';
  return new Map([
    [DOCUMENT, text],
    [CLIENT_TYPES, await format(header + types, { ...style, parser: 'typescript' })],
  ]);
}

/** The document of the whole product. Routes are registered, none runs: the database is never connected to. */
async function apiDocument(): Promise<object> {
  const address = { url: 'postgres://nobody@localhost:1/none' };
  const { database, close } = openDatabase(address);
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-api-'));
  const house = await wireModules(database, {
    secrets: createSecretBox(new Uint8Array(32)),
    files: await openFileStore(folder),
    publicUrl: null,
    audit: { address, anchorsFile: null },
  });
  const { app } = await createApp({ log: createLog('silent'), ...house, readiness: [], publicUrl: null, trustProxy: [] });
  try {
    await app.ready();
    return openApiDocument(app);
  } finally {
    await app.close();
    await close();
    await rm(folder, { recursive: true });
  }
}
