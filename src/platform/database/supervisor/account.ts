import { readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { ServerFailure } from './server-failure.ts';

/** The system account that PostgreSQL runs under. */
export type Account =
  { readonly kind: 'own' } | { readonly kind: 'lent'; readonly name: string; readonly uid: number; readonly gid: number };

/** Accounts to lend when we are root, best first; containers without PostgreSQL still have `nobody`. */
const LENDABLE = ['postgres', 'nobody'];

/**
 * Our own account, except for root, to whom `initdb` and `postgres` refuse to start: then the owner of the
 * cluster that is already there, else `postgres`, else `nobody`.
 */
export async function chooseAccount(clusterFolder: string): Promise<Result<Account, ServerFailure>> {
  const uid = process.getuid?.();
  if (uid === undefined) return ok({ kind: 'own' });
  if (uid !== 0) return hasName() ? ok({ kind: 'own' }) : err({ kind: 'userWithoutName', uid });
  const users = await readUsers();
  const owner = await stat(clusterFolder).then(
    (found) => found.uid,
    () => null,
  );
  const lent =
    users.find((user) => user.uid === owner && owner !== 0) ??
    LENDABLE.map((name) => users.find((user) => user.name === name)).find((user) => user !== undefined);
  return lent === undefined ? err({ kind: 'noAccount' }) : ok({ kind: 'lent', ...lent });
}

/** Options of `spawn` that make a program run under the account; `/` is a folder that every account may stand in. */
export function spawnAs(account: Account): { readonly cwd: string; readonly uid?: number; readonly gid?: number } {
  return account.kind === 'own' ? { cwd: '/' } : { cwd: '/', uid: account.uid, gid: account.gid };
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

async function readUsers(): Promise<readonly { readonly name: string; readonly uid: number; readonly gid: number }[]> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n');
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name === undefined || uid === undefined || gid === undefined ? [] : [{ name, uid: Number(uid), gid: Number(gid) }];
  });
}
