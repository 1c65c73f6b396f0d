import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { PERSON } from './audited.ts';
import type { PeopleFailure } from './people-failure.ts';
import { settleWorkplace } from './settle-workplace.ts';
import { touchableAccount, type KnownPerson } from './touchable-account.ts';

/** Puts an account back to use: `active` when its owner had set a password, else `invited`, to be invited again. */
export async function enablePerson(
  work: Work,
  reach: Reach,
  { id, version }: KnownPerson,
  reason: string,
): Promise<Result<null, PeopleFailure>> {
  const touched = await touchableAccount(work, reach, id, version);
  if (!touched.ok) return touched;
  const account = touched.value;
  if (account.status !== 'disabled') return err({ kind: 'notDisabled' });
  // Its unit may have closed meanwhile.
  const settled = await settleWorkplace(work.transaction, reach, account);
  if (!settled.ok) return settled;
  const status = account.activatedAt === null ? 'invited' : 'active';
  await changeRecord(work, PERSON, id, { agencyId: account.agencyId ?? 0, deed: 'enable', reason }, () =>
    sql`update account set status = ${status}, version = version + 1 where account_id = ${id}`.execute(work.transaction),
  );
  return ok(null);
}
