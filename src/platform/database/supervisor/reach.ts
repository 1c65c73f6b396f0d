import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
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

/** Of a folder that the account can't reach: the outermost one that is closed to it, above the folder or itself. Absolute paths. */
export async function closedFolder(folder: string, account: Account): Promise<string> {
  const above = dirname(folder);
  return above === folder || (await canReach(above, account)) ? folder : closedFolder(above, account);
}
