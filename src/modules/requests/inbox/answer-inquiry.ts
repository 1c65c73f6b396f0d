import { sql } from 'kysely';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { changeRecord, recordAct, type Auditable, type Work } from '../../../platform/audit/index.ts';
import { EVERYWHERE, type Reach } from '../../access/index.ts';
import { holdOpenUnit } from '../../agencies/index.ts';
import { notify } from '../../desk/index.ts';
import { mayWorkFor } from '../../people/index.ts';
import { confirmDelivery, receiveAnswer } from '../consult/consult-party.ts';
import type { RequestFailure } from '../request-failure.ts';
import { findRequest, type StoredRequest } from '../store.ts';
import { tellWorkers } from '../tell.ts';
import { findInquiry, type Inquiry } from './inquiry-store.ts';

interface Which {
  readonly id: number;
  readonly version: number;
}

/** The row belongs to the asking agency; here it is recorded for the asked one, without what was asked. */
const INQUIRY: Auditable = {
  noun: 'requestInquiry',
  table: 'request_consultation',
  key: 'consultation_id',
  omit: ['addressee', 'question', 'answer', 'override_reason'],
};

/** Gives a question to a unit of the asked agency, and to one of its people if any. */
export async function assignInquiry(
  work: Work,
  reach: Reach,
  { id, version, unitId, assigneeId }: Which & { readonly unitId: number | null; readonly assigneeId: number | null },
): Promise<Result<null, RequestFailure>> {
  const { transaction } = work;
  const held = await holdInquiry(work, reach, { id, version });
  if (!held.ok) return held;
  const { askedAgencyId: agencyId } = held.value.inquiry;
  if (unitId !== null && (await holdOpenUnit(transaction, agencyId, unitId)) !== 'open') return err({ kind: 'unitUnknown' });
  if (assigneeId !== null && !(await mayWorkFor(transaction, assigneeId, { agencyId, unitId }))) return err({ kind: 'assigneeUnknown' });
  const changed = await changeRecord(work, INQUIRY, id, { agencyId, deed: 'assign' }, async () => {
    const { rows } = await sql`update request_consultation
      set asked_unit_id = ${unitId}, asked_assignee_id = ${assigneeId}, version = version + 1
      where consultation_id = ${id} and version = ${version} returning 1`.execute(transaction);
    return rows.length > 0;
  });
  if (!changed) return err({ kind: 'versionConflict' });
  const to = assigneeId !== null ? { agencyId, people: [assigneeId] } : unitId !== null ? { unitId } : null;
  if (to !== null) await notify(work, { to, text: '有其他机关的协办函交您答复', link: '/request-inquiries' });
  return ok(null);
}

/** The asked agency has the question from today on: its fifteen working days begin. */
export async function receiveInquiry(work: Work, reach: Reach, which: Which): Promise<Result<null, RequestFailure>> {
  const held = await holdInquiry(work, reach, which);
  if (!held.ok) return held;
  const { inquiry, request } = held.value;
  const { id, version } = request;
  const done = await confirmDelivery(work, EVERYWHERE, { id, version, consultationId: inquiry.id, on: shanghaiDay(new Date()) });
  if (!done.ok) return done;
  await recordAct(work, { agencyId: inquiry.askedAgencyId, deed: 'receive' }, { noun: 'requestInquiry', id: inquiry.id });
  await tellWorkers(work, request, '协办机关已签收协办函');
  return ok(null);
}

/** The answer of the asked agency: at once it is the asking one's, whose clock goes on. */
export async function answerInquiry(
  work: Work,
  reach: Reach,
  { opinion, answer, ...which }: Which & { readonly opinion: 'agrees' | 'refuses' | 'partly'; readonly answer: string },
): Promise<Result<null, RequestFailure>> {
  const held = await holdInquiry(work, reach, which);
  if (!held.ok) return held;
  const { inquiry, request } = held.value;
  const { id, version } = request;
  const on = shanghaiDay(new Date());
  const done = await receiveAnswer(work, EVERYWHERE, { id, version, consultationId: inquiry.id, on, opinion, answer, overrideReason: '' });
  if (!done.ok) return done;
  await recordAct(
    work,
    { agencyId: inquiry.askedAgencyId, deed: 'answer' },
    { noun: 'requestInquiry', id: inquiry.id, detail: { opinion } },
  );
  await tellWorkers(work, request, '协办机关已答复，请继续办理');
  await notify(work, { to: { agencyId: inquiry.askedAgencyId, role: 'clerk' }, text: '协办函已答复对方机关', link: '/request-inquiries' });
  return ok(null);
}

/** The request first, as every deed of its course does; then the question as it is now. */
async function holdInquiry(
  { transaction }: Work,
  reach: Reach,
  { id, version }: Which,
): Promise<Result<{ readonly inquiry: Inquiry; readonly request: StoredRequest }, RequestFailure>> {
  const seen = await findInquiry(transaction, reach, id);
  if (seen === null) return err({ kind: 'inquiryUnknown' });
  const request = await findRequest(transaction, EVERYWHERE, seen.requestId, { hold: true });
  const inquiry = await findInquiry(transaction, reach, id);
  if (request === null || inquiry === null) return err({ kind: 'inquiryUnknown' });
  return inquiry.version === version ? ok({ inquiry, request }) : err({ kind: 'versionConflict' });
}
