import { sql } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { recordAct, type Work } from '../../../platform/audit/index.ts';
import { apiOf, notFound, Problem, type App } from '../../../platform/http/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { act, leaveOf, may, type Leave } from '../../access/index.ts';
import { day, id, params, tags, text } from '../api-parts.ts';
import { confirmDelivery } from '../consult/consult-party.ts';
import { DELIVERIES } from '../deliver-reply.ts';
import { findRequestFile } from '../files/request-files.ts';
import { openLetter, sealLetter } from './letter-content.ts';
import { requestProblem } from '../request-problems.ts';
import { requestPolicy } from '../rules/index.ts';
import { findRequest, type StoredRequest } from '../store.ts';
import { findCaseLetter, settledLetter, type CaseLetter } from './case-letter.ts';
import type { LetterPlace } from './frozen-letter.ts';
import { RECEIPTS, RETURNS, sealSigner } from './letter-receipt.ts';

const letterParams = params.extend({ letter: z.coerce.number().int().min(1).max(2_147_483_647) });
const Done = z.object({ done: z.literal(true) });
const done = { done: true as const };

/** Whose receipt starts the fifteen working days of art 32. */
const INQUIRIES: ReadonlySet<CaseLetter['code']> = new Set(['inquiry', 'agencyInquiry']);

/** How letters went out, who signed for them, and which came back and went out again. */
export function letterDeliveryRoutes(app: App, { database, secrets }: Pick<LetterPlace, 'database' | 'secrets'>): void {
  const api = apiOf(app);
  const path = '/api/v1/requests/:id/letters/:letter';
  const config = may(requestPolicy, 'deliver');

  api.post(
    `${path}/sent`,
    {
      config,
      schema: {
        summary: '记下文书已发出；退回的，记下再次发出',
        tags,
        params: letterParams,
        body: z.strictObject({ on: day, delivery: z.enum(DELIVERIES), tracking: text(100).default('') }),
        response: { 200: Done },
      },
    },
    (request, reply) =>
      act(request, reply, database, async (work) => {
        const { on, delivery, tracking } = request.body;
        const { found, letter } = await hold(work, leaveOf(request), request.params, on);
        const isReply = letter.content === null || openLetter(secrets, found.agencyId, letter.content).outcome !== null;
        // A reply goes out by the deed that ends the case; one that came back goes out again here.
        const { rows } = await sql`update request_letter
          set state = 'sent', sent_on = ${on}, delivery = ${delivery}, tracking = ${tracking}, returned_on = null, version = version + 1
          where agency_id = ${found.agencyId} and letter_id = ${letter.letterId} and number is not null and letter_on <= ${on}
            and ((state = 'ready' and not ${isReply}::boolean) or (state = 'sent' and returned_on <= ${on}))
          returning 1`.execute(work.transaction);
        if (rows.length === 0) throw notReady('答复书请用“送达”。');
        await settle(work, secrets, found, letter);
        return say(work, found, 'sendLetter', { letterId: letter.letterId, delivery, on });
      }),
  );

  api.post(
    `${path}/received`,
    {
      config,
      schema: {
        summary: '记下文书已签收（送达回证、邮件回执）',
        tags,
        params: letterParams,
        body: z.strictObject({
          on: day,
          by: text(100).default(''),
          how: z.enum(RECEIPTS).default('self'),
          fileId: id.nullable().default(null).describe('回执：这件申请的一份 receipt 文件'),
        }),
        response: { 200: Done },
      },
    },
    (request, reply) =>
      act(request, reply, database, async (work) => {
        const { on, by, how, fileId } = request.body;
        const leave = leaveOf(request);
        const { found, letter } = await hold(work, leave, request.params, on);
        const { agencyId } = found;
        if (fileId !== null && (await findRequestFile(work.transaction, found, fileId))?.kind !== 'receipt') throw notFound('回执');
        const { rows } = await sql`update request_letter set received_on = ${on}, received_how = ${how}, received_by = '',
            received_who = ${sealSigner(secrets, agencyId, by)}::bytea, receipt_file_id = coalesce(${fileId}::integer, receipt_file_id),
            version = version + 1
          where agency_id = ${agencyId} and letter_id = ${letter.letterId} and state = 'sent' and returned_on is null and sent_on <= ${on}
          returning 1`.execute(work.transaction);
        if (rows.length === 0) throw notReady('还没有发出或者已经退回的，请先记下发出。');
        await startTerm(work, leave, found, letter, on);
        return say(work, found, 'receiveLetter', { letterId: letter.letterId, how, on, ...(fileId === null ? {} : { fileId }) });
      }),
  );

  api.post(
    `${path}/returned`,
    {
      config,
      schema: {
        summary: '记下文书被退回',
        tags,
        params: letterParams,
        body: z.strictObject({ on: day, reason: z.enum(RETURNS) }),
        response: { 200: Done },
      },
    },
    (request, reply) =>
      act(request, reply, database, async (work) => {
        const { on, reason } = request.body;
        const { found, letter } = await hold(work, leaveOf(request), request.params, on);
        const which = sql`agency_id = ${found.agencyId} and letter_id = ${letter.letterId}`;
        const { rows } = await sql`update request_letter set returned_on = ${on}, version = version + 1
          where ${which} and state = 'sent' and received_on is null and returned_on is null and sent_on <= ${on} returning 1`.execute(
          work.transaction,
        );
        if (rows.length === 0) throw notReady('只有已经发出、没有签收的文书可以记下退回。');
        await sql`insert into request_letter_return (agency_id, request_id, letter_id, delivery, tracking, sent_on, returned_on, reason, by_name)
          select agency_id, request_id, letter_id, delivery, tracking, sent_on, returned_on, ${reason}, ${work.by.name}
          from request_letter where ${which}`.execute(work.transaction);
        return say(work, found, 'returnLetter', { letterId: letter.letterId, reason, on });
      }),
  );
}

async function hold(
  work: Work,
  { reach }: Leave,
  { id: requestId, letter: letterId }: z.infer<typeof letterParams>,
  on: PlainDate,
): Promise<{ readonly found: StoredRequest; readonly letter: CaseLetter }> {
  const found = await findRequest(work.transaction, reach, requestId, { hold: true });
  const letter = found === null ? null : await findCaseLetter(work.transaction, found, letterId);
  if (found === null || letter === null) throw notFound('文书');
  if (on > shanghaiDay(new Date())) throw requestProblem({ kind: 'dayInFuture' });
  return { found, letter };
}

/** What went out is from now on what it said, whatever changes in the case, in a template or in the office's address. */
async function settle({ transaction }: Work, secrets: SecretBox, found: StoredRequest, letter: CaseLetter): Promise<void> {
  const { agencyId } = found;
  const settled = await settledLetter(transaction, secrets, found, letter);
  if (settled === null || letter.content === null) return;
  const content = sealLetter(secrets, agencyId, { ...openLetter(secrets, agencyId, letter.content), settled });
  await sql`update request_letter set content = ${content} where agency_id = ${agencyId} and letter_id = ${letter.letterId}`.execute(
    transaction,
  );
}

/** The letter that asks a party has arrived: the party's term begins, where it has not begun. */
async function startTerm(
  work: Work,
  { reach }: Leave,
  found: StoredRequest,
  { code, consultationId }: CaseLetter,
  on: PlainDate,
): Promise<void> {
  if (consultationId === null || !INQUIRIES.has(code)) return;
  const { rows } = await sql<{ receivedOn: string | null; answeredOn: string | null }>`
    select received_on::text as "receivedOn", answered_on::text as "answeredOn" from request_consultation
    where agency_id = ${found.agencyId} and request_id = ${found.id} and consultation_id = ${consultationId}`.execute(work.transaction);
  const [asked] = rows;
  if (asked === undefined || asked.receivedOn === on) return;
  if (asked.receivedOn !== null) {
    const detail = `对方收到之日（${asked.receivedOn}）已经用来计算期限，不能改成另一天；请填写这一天。`;
    throw new Problem({
      status: 409,
      code: 'request.receiptCounted',
      title: '日期不一致',
      detail,
      fields: [{ path: 'on', message: detail }],
    });
  }
  if (asked.answeredOn !== null || found.state !== 'consulting') return;
  const begun = await confirmDelivery(work, reach, { id: found.id, version: found.version, consultationId, on });
  if (!begun.ok) throw requestProblem(begun.error);
}

async function say(
  work: Work,
  { agencyId, id: requestId }: StoredRequest,
  deed: 'sendLetter' | 'receiveLetter' | 'returnLetter',
  detail: Readonly<Record<string, string | number>>,
): Promise<typeof done> {
  await recordAct(work, { agencyId, deed }, { noun: 'request', id: requestId, detail });
  return done;
}

function notReady(more: string): Problem {
  const detail = `这份文书还没有文号、已经作废，或者日期早于上一步；${more}请重新载入核对。`;
  return new Problem({ status: 409, code: 'request.letterNotReady', title: '现在不能登记', detail });
}
