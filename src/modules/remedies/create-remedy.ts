import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import type { Reach } from '../access/index.ts';
import { holdOpenAgency } from '../agencies/index.ts';
import { currentCalendar } from '../working-days/index.ts';
import type { RemedyFailure } from './remedy-failure.ts';
import { REMEDY } from './remedy-record.ts';
import { answerDue, type Party, type Procedure } from './rules/index.ts';
import { sealParty } from './sealed-party.ts';
import { insertInstance, type StoredRemedy } from './store.ts';
import { tellDue } from './tell-due.ts';

/** What the notice of a body says that begins to hear the case. */
export interface Notice {
  readonly organ: string;
  readonly caseNumber: string;
  readonly procedure: Procedure | null;
  readonly filedOn: PlainDate;
  /** When the copy came to us. */
  readonly servedOn: PlainDate | null;
  /** Another day than the law's, as the notice names it. */
  readonly answerDueOn: PlainDate | null;
}

export type NewRemedy = Notice &
  Pick<StoredRemedy, 'agencyId' | 'kind' | 'requestId' | 'reviewId' | 'attacks' | 'subject'> & { readonly party: Party };

/** Enters a review or a suit against the agency, tied to a case or by itself. */
export async function createRemedy(
  work: Work,
  secrets: SecretBox,
  reach: Reach,
  from: NewRemedy,
): Promise<Result<{ readonly id: number }, RemedyFailure>> {
  const { transaction } = work;
  const { agencyId, kind } = from;
  if ((await holdOpenAgency(transaction, reach, agencyId)) !== 'open') return err({ kind: 'agencyClosed' });
  const wrong = noticeFault(from) ?? (await unknownTies(transaction, from));
  if (wrong !== null) return err(wrong);
  const notice = await settledNotice(transaction, from, kind === 'reconsideration' ? 'review' : 'first');
  const { rows } = await sql<{ id: number }>`
    insert into remedy (agency_id, kind, request_id, review_id, attacks, subject, party, filed_on, due_on)
    values (${agencyId}, ${kind}, ${from.requestId}::integer, ${from.reviewId}::integer, ${from.attacks}, ${from.subject},
      ${sealParty(secrets, agencyId, from.party)}, ${from.filedOn}, ${notice.answerDueOn})
    returning remedy_id as id`.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('The remedy was not inserted');
  await insertInstance(transaction, { agencyId, id: row.id }, 1, notice);
  await recordCreation(work, REMEDY, row.id, { agencyId, deed: 'create' });
  await tellDue(work, { agencyId, id: row.id }, notice.level, notice.answerDueOn);
  return ok(row);
}

/** Ties that lead to nothing of the same agency. */
async function unknownTies(
  database: Database,
  { agencyId, kind, requestId, reviewId }: Pick<NewRemedy, 'agencyId' | 'kind' | 'requestId' | 'reviewId'>,
): Promise<RemedyFailure | null> {
  if (requestId !== null) {
    const { rows } = await sql`select 1 from disclosure_request where agency_id = ${agencyId} and request_id = ${requestId}`.execute(
      database,
    );
    if (rows.length === 0) return { kind: 'requestUnknown' };
  }
  if (reviewId === null) return null;
  const { rows } = await sql`select 1 from remedy
    where agency_id = ${agencyId} and remedy_id = ${reviewId} and kind = 'reconsideration'`.execute(database);
  return rows.length === 0 || kind !== 'litigationAfterReconsideration' ? { kind: 'reviewUnknown' } : null;
}

/** Days that can't be. */
export function noticeFault({ filedOn, servedOn }: Pick<Notice, 'filedOn' | 'servedOn'>): RemedyFailure | null {
  const today = shanghaiDay(new Date());
  if (filedOn > today) return { kind: 'dayInFuture', path: 'filedOn' };
  return servedOn !== null && servedOn > today ? { kind: 'dayInFuture', path: 'servedOn' } : null;
}

/**
 * The instance that a notice begins, with the day of our answer: the law's, or another one that the notice names, which no
 * notice about days off moves.
 */
export async function settledNotice<T extends StoredRemedy['level']>(database: Database, notice: Notice, level: T) {
  const { organ, caseNumber, filedOn, servedOn } = notice;
  const procedure = level === 'review' ? (notice.procedure ?? 'ordinary') : null;
  const byLaw = answerDue(level, procedure, servedOn, await currentCalendar(database))?.dueOn ?? null;
  const answerDueOn = notice.answerDueOn ?? byLaw;
  return { level, organ, caseNumber, procedure, filedOn, servedOn, answerDueOn, answerDueNamed: answerDueOn !== byLaw };
}
