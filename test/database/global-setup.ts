// One database server for a whole test run: `node --test --test-global-setup=test/database/global-setup.ts …`
import { join } from 'node:path';
import { startTestServer } from './test-server.ts';

let stop: () => Promise<void> = async () => {};

/** Called by the test runner before the first test file; test processes inherit the environment. */
export async function globalSetup(): Promise<void> {
  // Every test file is a process of its own, and most of what a short one does is reading code: kept compiled, as the program's is.
  process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '../../node_modules/.cache/gongkai');
  const server = await startTestServer();
  stop = server.stop;
  process.env['GONGKAI_TEST_SERVER'] = JSON.stringify({
    superuser: server.superuser,
    owner: server.owner,
    application: server.application,
  });
}

/** Called by the test runner after the last. */
export async function globalTeardown(): Promise<void> {
  await stop();
}
