import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { changeRecord, recordCreation, type Work } from '../../platform/audit/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { notify } from '../desk/index.ts';
import { peopleWithGrantsOf } from '../people/index.ts';
import type { DelegationFailure } from './review-failure.ts';
import { DELEGATION } from './review-record.ts';
import { lendFault } from './rules/lend-fault.ts';

export interface LendWish {
  readonly agencyId: number;
  readonly fromAccount: number;
  readonly toAccount: number;
  readonly fromOn: PlainDate;
  readonly untilOn: PlainDate;
  readonly reason: string;
}

/** Lends one's own signature to somebody of the agency for some days; they are told. Returns the delegation's number. */
export async function lendSignature(work: Work, wish: LendWish): Promise<Result<number, DelegationFailure>> {
  const { transaction, by } = work;
  const { agencyId, fromAccount, toAccount, fromOn, untilOn, reason } = wish;
  const people = await peopleWithGrantsOf(transaction, [fromAccount, toAccount]);
  const handOf = (accountId: number) => ({ accountId, grants: people.find(({ id }) => id === accountId)?.grants ?? [] });
  const fault = lendFault({ agencyId, from: handOf(fromAccount), to: handOf(toAccount), fromOn, untilOn }, shanghaiDay(new Date()));
  if (fault !== null) return err(fault);
  const { rows } = await sql<{ id: number }>`
    insert into review_delegation (agency_id, from_account, to_account, from_on, until_on, reason)
    values (${agencyId}, ${fromAccount}, ${toAccount}, ${fromOn}::date, ${untilOn}::date, ${reason}) returning delegation_id as id`.execute(
    transaction,
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('An insert gave no row');
  await recordCreation(work, DELEGATION, id, { agencyId, deed: 'create' });
  const text = `${by.name}委托您代为审核：${fromOn}至${untilOn}`;
  await notify(work, { to: { agencyId, people: [toAccount] }, text, link: '/reviews' });
  return ok(id);
}

/** Takes a lent signature back, from now on; what was signed with it stays. */
export async function takeBackSignature(
  work: Work,
  reach: Reach,
  { id, version }: { readonly id: number; readonly version: number },
): Promise<Result<null, DelegationFailure>> {
  const { transaction } = work;
  const { rows } = await sql<{ agencyId: number; version: number; revoked: boolean; toAccount: number }>`
    select agency_id as "agencyId", version, revoked_at is not null as revoked, to_account as "toAccount" from review_delegation d
    where delegation_id = ${id} and ${withinReach(reach, { agency: sql.ref('d.agency_id'), person: sql.ref('d.from_account') })}
    for update`.execute(transaction);
  const [found] = rows;
  if (found === undefined) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  if (found.revoked) return err({ kind: 'alreadyRevoked' });
  const { agencyId, toAccount } = found;
  await changeRecord(work, DELEGATION, id, { agencyId, deed: 'revoke' }, () =>
    sql`update review_delegation set revoked_at = now(), version = version + 1 where delegation_id = ${id}`.execute(transaction),
  );
  await notify(work, { to: { agencyId, people: [toAccount] }, text: '代为审核的委托已收回', link: '/reviews' });
  return ok(null);
}
