import { sql } from 'kysely';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { EVERYWHERE, type Reach } from '../../access/index.ts';
import { holdOpenAgency } from '../../agencies/index.ts';
import { notify } from '../../desk/index.ts';
import { sealAddressee, type ConsultedAddressee } from './consulted-addressee.ts';
import { lettersOfDeed } from '../letters/letters-of-deed.ts';
import type { RequestFailure } from '../request-failure.ts';
import { findRequest, type StoredRequest } from '../store.ts';
import { takeStep } from '../take-step.ts';

export interface Inquiry {
  readonly id: number;
  readonly version: number;
  readonly on: PlainDate;
  /** thirdParty: art 32; agency: who made it too, or who knows (arts 33, 34). */
  readonly asks: 'thirdParty' | 'agency';
  /** An agency of this installation gets the question in its own inbox. */
  readonly askedAgencyId: number | null;
  readonly addressee: ConsultedAddressee;
  readonly question: string;
  /** How the information concerns the party, as the letter says it. */
  readonly concern: string;
}

/** Asks a third party or another agency in writing: the reply's clock pauses (arts 32-34). */
export async function consultParty(
  work: Work,
  secrets: SecretBox,
  reach: Reach,
  { id, version, on, asks, askedAgencyId, addressee, question, concern }: Inquiry,
): Promise<Result<{ readonly consultationId: number; readonly party: string }, RequestFailure>> {
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  const { agencyId } = found;
  if (askedAgencyId !== null && (asks !== 'agency' || !(await canBeAsked(transaction, agencyId, askedAgencyId)))) {
    return err({
      kind: 'wrongField',
      path: 'askedAgencyId',
      code: 'request.agencyUnknown',
      message: '没有这个机关，或者机关已撤销；请重新选择机关。',
    });
  }
  const party = await nextParty(transaction, found, asks);
  const step = { deed: 'consult', on, clock: { kind: 'consulted', on, party, with: asks }, party, data: { party, asks } } as const;
  const done = await takeStep(work, found, version, step);
  if (!done.ok) return done;
  const sealed = sealAddressee(secrets, agencyId, addressee);
  const { rows } = await sql<{ id: number }>`insert into request_consultation
      (agency_id, request_id, party, asks, asked_agency_id, addressee, question, sent_on)
    values (${agencyId}, ${id}, ${party}, ${asks}, ${askedAgencyId}::integer, ${sealed}, ${question}, ${on})
    returning consultation_id as id`.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('The consultation was not inserted');
  await lettersOfDeed(work, secrets, id, on, { deed: 'consult', consultationId: row.id, party, asks, question, concern });
  if (askedAgencyId !== null)
    await notify(work, {
      to: { agencyId: askedAgencyId, role: 'clerk' },
      text: '收到其他机关的协办函，请签收',
      link: '/request-inquiries',
    });
  return ok({ consultationId: row.id, party });
}

export interface InquiryAnswer {
  readonly id: number;
  readonly version: number;
  readonly consultationId: number;
  readonly on: PlainDate;
  readonly opinion: 'agrees' | 'refuses' | 'partly';
  readonly answer: string;
  /** Disclosed in spite of a refusal, for the public interest: why (art 32). */
  readonly overrideReason: string;
}

/** The party has received the letter: its fifteen working days begin. */
export async function confirmDelivery(
  work: Work,
  reach: Reach,
  { id, version, consultationId, on }: Pick<InquiryAnswer, 'id' | 'version' | 'consultationId' | 'on'>,
): Promise<Result<null, RequestFailure>> {
  const asked = await partyOf(work, reach, id, consultationId);
  if (!asked.ok) return asked;
  const { request, party } = asked.value;
  const clock = { kind: 'consultationReceived', on, party } as const;
  const done = await takeStep(work, request, version, { deed: 'confirmDelivery', on, clock, party, data: { party } });
  if (!done.ok) return done;
  await sql`update request_consultation set received_on = ${on}, version = version + 1
    where agency_id = ${request.agencyId} and consultation_id = ${consultationId}`.execute(work.transaction);
  return ok(null);
}

/** The party's opinion has come. */
export async function receiveAnswer(
  work: Work,
  reach: Reach,
  { id, version, consultationId, on, opinion, answer, overrideReason }: InquiryAnswer,
): Promise<Result<null, RequestFailure>> {
  const asked = await partyOf(work, reach, id, consultationId);
  if (!asked.ok) return asked;
  const { request, party } = asked.value;
  const clock = { kind: 'consultationAnswered', on, party } as const;
  const done = await takeStep(work, request, version, { deed: 'receiveAnswer', on, clock, party, data: { party, opinion } });
  if (!done.ok) return done;
  await sql`update request_consultation set answered_on = ${on}, opinion = ${opinion}, answer = ${answer},
      override_reason = ${overrideReason}, version = version + 1
    where agency_id = ${request.agencyId} and consultation_id = ${consultationId}`.execute(work.transaction);
  return ok(null);
}

async function partyOf(
  { transaction }: Work,
  reach: Reach,
  id: number,
  consultationId: number,
): Promise<Result<{ readonly request: StoredRequest; readonly party: string }, RequestFailure>> {
  const request = await findRequest(transaction, reach, id, { hold: true });
  if (request === null) return err({ kind: 'notFound' });
  const { rows } = await sql<{ party: string }>`select party from request_consultation
    where agency_id = ${request.agencyId} and request_id = ${id} and consultation_id = ${consultationId}`.execute(transaction);
  const [row] = rows;
  return row === undefined ? err({ kind: 'partyUnknown' }) : ok({ request, party: row.party });
}

/** Another agency of this installation, not closed. */
async function canBeAsked(transaction: Database, agencyId: number, askedAgencyId: number): Promise<boolean> {
  return askedAgencyId !== agencyId && (await holdOpenAgency(transaction, EVERYWHERE, askedAgencyId)) === 'open';
}

/** Clocks and letters to the applicant name no third party. */
async function nextParty(transaction: Database, { agencyId, id }: StoredRequest, asks: Inquiry['asks']): Promise<string> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from request_consultation
    where agency_id = ${agencyId} and request_id = ${id} and asks = ${asks}`.execute(transaction);
  return `${asks === 'thirdParty' ? '第三方' : '协办机关'}${(rows[0]?.count ?? 0) + 1}`;
}
