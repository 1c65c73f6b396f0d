import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import type { Reach } from '../access/index.ts';
import { replyOf } from './draft-reply.ts';
import { tellApplicant } from './letters/tell-applicant.ts';
import type { RequestFailure } from './request-failure.ts';
import { findRequest } from './store.ts';
import { takeStep } from './take-step.ts';

/** How a letter goes out: handed over, by 邮政企业, by another agency, or by electronic ways that the applicant chose. */
export const DELIVERIES = ['handed', 'post', 'entrusted', 'email', 'online', 'fax'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export interface DeliveryOf {
  readonly id: number;
  readonly version: number;
  /** 交邮之日, or that of the signature when it is handed over (国办公开办函〔2016〕235号). */
  readonly on: PlainDate;
  readonly delivery: Delivery;
  /** The post's number; '' for other ways. */
  readonly tracking: string;
}

/** The approved reply goes out: the case is answered, and counts in table three under its outcome. */
export async function deliverReply(
  work: Work,
  secrets: SecretBox,
  reach: Reach,
  { id, version, on, delivery, tracking }: DeliveryOf,
): Promise<Result<{ readonly letterId: number }, RequestFailure>> {
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  const { agencyId } = found;
  const reply = await replyOf(transaction, found);
  if (!reply.ok) return reply;
  const { rows } = await sql<{ letterId: number }>`select letter_id as "letterId" from request_letter
    where agency_id = ${agencyId} and request_id = ${id} and consultation_id is null and code = ${reply.value.letter}
      and state in ('draft', 'ready') order by letter_id desc limit 1`.execute(transaction);
  const [letter] = rows;
  if (letter === undefined) return err({ kind: 'noReply' });
  const done = await takeStep(work, found, version, {
    deed: 'deliver',
    on,
    clock: { kind: 'replied', on },
    data: { outcome: reply.value.outcome, delivery, letterId: letter.letterId },
    columns: [sql`outcome = ${reply.value.outcome}`],
  });
  if (!done.ok) return done;
  await sql`update request_letter set state = 'sent', sent_on = ${on}, delivery = ${delivery}, tracking = ${tracking}, version = version + 1
    where agency_id = ${agencyId} and letter_id = ${letter.letterId}`.execute(transaction);
  await tellApplicant(work, secrets, found, 'deliver');
  return ok(letter);
}
