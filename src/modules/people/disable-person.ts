import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { closeLinks } from './account-links.ts';
import { PERSON } from './audited.ts';
import type { PeopleFailure } from './people-failure.ts';
import { withdrawResets } from './reset-requests.ts';
import { touchableAccount, type KnownPerson } from './touchable-account.ts';

/** Takes an account out of use: it is signed out everywhere, its links close. Its roles come back with it. */
export async function disablePerson(
  work: Work,
  reach: Reach,
  { id, version }: KnownPerson,
  reason: string,
): Promise<Result<null, PeopleFailure>> {
  const touched = await touchableAccount(work, reach, id, version);
  if (!touched.ok) return touched;
  if (touched.value.status === 'disabled') return err({ kind: 'alreadyDisabled' });
  await changeRecord(work, PERSON, id, { agencyId: touched.value.agencyId ?? 0, deed: 'disable', reason }, () =>
    sql`update account set status = 'disabled', version = version + 1 where account_id = ${id}`.execute(work.transaction),
  );
  await closeLinks(work, id);
  await withdrawResets(work, id, '账号停用');
  return ok(null);
}
