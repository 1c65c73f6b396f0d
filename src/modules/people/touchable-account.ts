import { err, ok, type Result } from '../../kernel/result.ts';
import type { Work } from '../../platform/audit/index.ts';
import { isAdministrator, type Reach } from '../access/index.ts';
import type { PeopleFailure } from './people-failure.ts';
import { lockAccountWithin, type LockedAccount } from './person-record.ts';

export interface KnownPerson {
  readonly id: number;
  /** The version that the asker read. */
  readonly version: number;
}

/**
 * Locks an account for a deed of the systemAdmin's. Whoever holds an administrator's role is out of bounds: else one of
 * the three could put the others out, or take their place by a link.
 */
export async function touchableAccount(
  work: Work,
  reach: Reach,
  id: number,
  version?: number,
): Promise<Result<LockedAccount, PeopleFailure>> {
  const account = await lockAccountWithin(work.transaction, reach, id);
  if (account === null) return err({ kind: 'personNotFound' });
  if (account.grants.some(({ role }) => isAdministrator(role))) return err({ kind: 'isAdministrator' });
  if (version !== undefined && account.version !== version) return err({ kind: 'versionConflict' });
  return ok(account);
}
