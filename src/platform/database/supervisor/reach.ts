import { access, constants } from 'node:fs/promises';
import type { Account } from './account.ts';
import { runProgram } from './run-program.ts';

/**
 * Whether the account can enter a folder or run a program: a folder above may be closed to it,
 * as the home of root is. Asked of the system itself, so that access lists count too.
 */
export async function canReach(path: string, account: Account): Promise<boolean> {
  if (account.kind === 'own') {
    return access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
  }
  const { code } = await runProgram('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], account);
  return code === 0;
}
