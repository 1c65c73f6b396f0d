// One database server for a whole test run: `node --test --test-global-setup=test/database/global-setup.ts …`
import { startTestServer } from './test-server.ts';

let stop: () => Promise<void> = async () => {};

/** Called by the test runner before the first test file; test processes inherit the environment. */
export async function globalSetup(): Promise<void> {
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
