import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import { notify } from '../desk/index.ts';
import { COMMENT } from './consultation-record.ts';
import { takesComments, type CommentForm } from './rules/index.ts';
import { personalDataIn } from './screen-public.ts';
import { EVERYWHERE } from '../access/index.ts';
import { findConsultation } from './store.ts';

/** Neither 0 and O nor 1 and I: it is read out over the telephone. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
/** However many send at once: what an hour brings of one consultation. */
const MOST_AN_HOUR = 2_000;

export type HandInFailure = { readonly kind: 'notFound' } | { readonly kind: 'notOpen' } | { readonly kind: 'tooMany' };

/**
 * Takes in what somebody says about a consultation that is open, and gives the number by which they can ask after it.
 * The same words sent again within an hour (a form sent twice) are the same comment. Nothing of the sender is kept but what they wrote.
 */
export async function handInComment(
  work: Work,
  { consultationId, agencyIds, form, now }: HandIn,
): Promise<Result<{ readonly receipt: string }, HandInFailure>> {
  const { transaction } = work;
  const found = await findConsultation(transaction, EVERYWHERE, consultationId);
  if (found === null || found.state === 'planned' || !agencyIds(found.agencyId)) return err({ kind: 'notFound' });
  if (!takesComments(found.state, found.closesOn, now)) return err({ kind: 'notOpen' });
  const { agencyId } = found;
  // One after the other: else two of the same would both be the first.
  await sql`select pg_advisory_xact_lock(4664257, ${consultationId})`.execute(transaction);
  const recent = await sql<{ receipt: string | null; count: number }>`
    select min(receipt) filter (where text = ${form.text} and author_name = ${form.name} and contact = ${form.contact}) as receipt,
      count(*)::int as count
    from consultation_comment
    where agency_id = ${agencyId} and consultation_id = ${consultationId} and received_at > ${now}::timestamptz - interval '1 hour'`.execute(
    transaction,
  );
  const [{ receipt: known, count } = { receipt: null, count: 0 }] = recent.rows;
  if (known !== null) return ok({ receipt: known });
  if (count >= MOST_AN_HOUR) return err({ kind: 'tooMany' });
  const receipt = newReceipt('ZJ', now);
  const personalData = await personalDataIn(transaction, agencyId, form.text);
  const { rows } = await sql<{ id: number; first: boolean }>`
    insert into consultation_comment (agency_id, consultation_id, receipt, text, author_name, contact, personal_data, received_at)
    values (${agencyId}, ${consultationId}, ${receipt}, ${form.text}, ${form.name}, ${form.contact}, ${[...personalData]}::text[], ${now})
    returning comment_id as id,
      not exists (select from consultation_comment where agency_id = ${agencyId} and consultation_id = ${consultationId}
        and received_at >= ${shanghaiDay(now)}::timestamp at time zone 'Asia/Shanghai') as first`.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('The comment was not inserted');
  await recordCreation(work, COMMENT, row.id, { agencyId, deed: 'handIn' });
  // One message a day, however many write.
  if (row.first)
    await notify(work, {
      to: { unitId: found.unitId },
      text: `收到对“${found.title}”的意见`,
      link: `/consultations/${consultationId}`,
    });
  return ok({ receipt });
}

export interface HandIn {
  readonly consultationId: number;
  /** Whose consultations the site shows. */
  readonly agencyIds: (agencyId: number) => boolean;
  readonly form: CommentForm;
  readonly now: Date;
}

/** `ZJ-20261122-7KQ2M9XA`: says nothing but the day, and can't be guessed. */
export function newReceipt(letters: string, now: Date): string {
  const signs = Array.from({ length: 8 }, () => SIGNS.charAt(randomInt(SIGNS.length)));
  return `${letters}-${shanghaiDay(now).replaceAll('-', '')}-${signs.join('')}`;
}
