import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, recordAct, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { closeLinks } from './account-links.ts';
import { PERSON } from './audited.ts';
import { endGrants } from './end-grants.ts';
import type { PeopleFailure } from './people-failure.ts';
import type { HeldGrant } from './person-record.ts';
import { withdrawResets } from './reset-requests.ts';
import { grantsLeftBehind } from './rules/grants-left-behind.ts';
import { settleWorkplace } from './settle-workplace.ts';
import { touchableAccount, type KnownPerson } from './touchable-account.ts';

/** What is left out stays as it is. An agency without a unit leaves the unit. */
export interface PersonChanges {
  readonly signInName?: string | undefined;
  readonly displayName?: string | undefined;
  readonly agencyId?: number | null | undefined;
  readonly unitId?: number | null | undefined;
  readonly post?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** Changes a person's data, also where they work; gives the grants that ended because they belong to the place left. */
export async function editPerson(
  work: Work,
  reach: Reach,
  { id, version }: KnownPerson,
  changes: PersonChanges,
): Promise<Result<readonly HeldGrant[], PeopleFailure>> {
  const { transaction } = work;
  const touched = await touchableAccount(work, reach, id, version);
  if (!touched.ok) return touched;
  const account = touched.value;
  const signInName = changes.signInName ?? account.signInName;
  if (signInName !== account.signInName) {
    if (account.status !== 'invited') return err({ kind: 'signInNameFixed' });
    if (await isTaken(work, signInName)) return err({ kind: 'signInNameTaken' });
  }
  const agencyId = changes.agencyId === undefined ? account.agencyId : changes.agencyId;
  const leaves = agencyId !== account.agencyId;
  const unitId = changes.unitId === undefined ? (leaves ? null : account.unitId) : changes.unitId;
  if (leaves || unitId !== account.unitId) {
    const settled = await settleWorkplace(transaction, reach, { agencyId, unitId });
    if (!settled.ok) return settled;
  }
  const ended = grantsLeftBehind(account.grants, account, { agencyId, unitId });
  await endGrants(work, ended, leaves ? '调离机关' : '调离科室');
  const change = changeRecord(work, PERSON, id, { agencyId: account.agencyId ?? 0, deed: leaves ? 'move' : 'edit' }, () =>
    sql`update account set sign_in_name = ${signInName}, display_name = ${changes.displayName ?? account.displayName},
        agency_id = ${agencyId}, unit_id = ${unitId}, post = ${changes.post ?? account.post}, phone = ${changes.phone ?? account.phone},
        email = ${changes.email ?? account.email}, version = version + 1
      where account_id = ${id} and version = ${version}`.execute(transaction),
  );
  if (!(await keepsNamesApart(change))) return err({ kind: 'signInNameTaken' });
  if (leaves) {
    // Whoever made a link into the account made it for the agency that the person leaves.
    await closeLinks(work, id);
    await withdrawResets(work, id, '调离机关');
    // The history of the agency where the person arrives begins with it.
    await recordAct(work, { agencyId: agencyId ?? 0, deed: 'arrive' }, { noun: PERSON.noun, id, detail: { from: account.agencyId } });
  }
  return ok(ended);
}

async function isTaken({ transaction }: Work, signInName: string): Promise<boolean> {
  const { rows } = await sql`select from account where sign_in_name = ${signInName}`.execute(transaction);
  return rows.length > 0;
}

/** False when somebody took the name at this very moment. */
async function keepsNamesApart(change: Promise<unknown>): Promise<boolean> {
  try {
    await change;
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'constraint' in fault && fault.constraint === 'staff_account_sign_in_name_key') return false;
    throw fault;
  }
}
