import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** Starts a real provider that knows these redirect addresses; gone with the test. Returns its issuer. */
export async function startProvider(t: TestContext, redirectUris: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'provider-process.mjs'), ...redirectUris], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  t.after(() => child.kill('SIGKILL'));
  const [line]: unknown[] = await once(child.stdout, 'data');
  const issuer = String(line).trim();
  if (!issuer.startsWith('http://')) throw new Error(`The provider did not start: ${issuer}`);
  return issuer;
}
