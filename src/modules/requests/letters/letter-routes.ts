import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { z } from 'zod';
import { recordAct } from '../../../platform/audit/index.ts';
import { apiOf, notFound, Problem, type RouteModule } from '../../../platform/http/index.ts';
import { act, leaveOf, may } from '../../access/index.ts';
import { sendFile } from '../../documents/index.ts';
import { renderBatch, renderLetter, type ComposedLetter } from '../../letters/index.ts';
import { day, params, tags, text } from '../api-parts.ts';
import { DELIVERIES } from '../deliver-reply.ts';
import { replyOf } from '../draft-reply.ts';
import { openLetter } from '../letter-content.ts';
import { requestProblem } from '../request-problems.ts';
import { requestPolicy } from '../rules/index.ts';
import { findRequest } from '../store.ts';
import { addresseeOf, composeCaseLetter, composeFor, findCaseLetter } from './case-letter.ts';
import { letterBytes, type LetterPlace, type NotPrinted } from './frozen-letter.ts';

const binary = { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } };
const letterParams = params.extend({ letter: z.coerce.number().int().min(1).max(2_147_483_647) });
const Done = z.object({ done: z.literal(true) });
const MOST_AT_ONCE = 200;

/** Letters of a case: as PDF and Word, before they are sent and after; many at once for the printer; how each went out. */
export function requestLetterRoutes(place: LetterPlace): RouteModule {
  const { database, secrets } = place;
  return (app) => {
    const api = apiOf(app);
    const path = '/api/v1/requests/:id/letters';

    api.get(
      `${path}/:letter/:format`,
      {
        config: may(requestPolicy, 'read'),
        schema: {
          summary: '下载申请的文书',
          tags,
          params: letterParams.extend({ format: z.enum(['pdf', 'docx']) }),
          response: { 200: { description: '文书', content: binary } },
        },
      },
      async (request, reply) => {
        const { reach, by } = leaveOf(request);
        const found = await findRequest(database, reach, request.params.id);
        const letter = found === null ? null : await findCaseLetter(database, found, request.params.letter);
        if (found === null || letter === null) throw notFound('文书');
        const { format } = request.params;
        const bytes = await letterBytes(place, by, found, letter, format);
        if (!bytes.ok) throw notPrinted(bytes.error);
        return send(reply, `${letter.number ?? letter.code}.${format}`, format, bytes.value);
      },
    );

    api.post(
      `${path}/preview`,
      {
        config: may(requestPolicy, 'decide'),
        schema: {
          summary: '预览答复书',
          tags,
          params,
          body: z.strictObject({
            on: day,
            fields: z.record(z.string().max(50), z.union([z.string().max(20_000), z.array(z.string().max(5000)).max(200)])).default({}),
          }),
          response: { 200: { description: '答复书', content: binary } },
        },
      },
      async (request, reply) => {
        const found = await findRequest(database, leaveOf(request).reach, request.params.id);
        const addressee = found === null ? null : await addresseeOf(database, secrets, found, null);
        if (found === null || addressee === null) throw notFound('公开申请');
        const decided = await replyOf(database, found);
        if (!decided.ok) throw requestProblem(decided.error);
        const { outcome, letter: code } = decided.value;
        const { on, fields } = request.body;
        const composed = await composeFor(database, found, { code, on, number: null }, addressee, { outcome, fields });
        if (!composed.ok) throw requestProblem({ kind: 'letterIncomplete', fields: composed.error.fields });
        const rendered = await renderLetter(composed.value);
        if (!rendered.ok) throw notPrinted({ kind: 'cantBePrinted', message: rendered.error.message });
        return send(reply, '答复书预览.pdf', 'pdf', rendered.value.pdf);
      },
    );

    api.get(
      '/api/v1/request-letters/batch',
      {
        config: may(requestPolicy, 'deliver'),
        schema: {
          summary: '成批打印文书',
          tags,
          querystring: z.strictObject({
            letters: z
              .string()
              .regex(/^\d{1,10}-\d{1,10}(,\d{1,10}-\d{1,10})*$/)
              .max(5000)
              .describe('申请编号-文书编号，用逗号隔开，最多 200 份'),
          }),
          response: { 200: { description: '一个 PDF，每份文书另起一页', content: binary } },
        },
      },
      async (request, reply) => {
        const wanted = request.query.letters.split(',').slice(0, MOST_AT_ONCE);
        const letters: ComposedLetter[] = [];
        for (const one of wanted) {
          const [requestId = 0, letterId = 0] = one.split('-').map(Number);
          const found = await findRequest(database, leaveOf(request).reach, requestId);
          const letter = found === null ? null : await findCaseLetter(database, found, letterId);
          if (found === null || letter === null) throw notFound('文书');
          const composed = await composeCaseLetter(database, secrets, found, letter);
          if (!composed.ok) throw notPrinted(composed.error);
          letters.push(composed.value);
        }
        const rendered = await renderBatch(letters);
        if (!rendered.ok) throw notPrinted({ kind: 'cantBePrinted', message: rendered.error.message });
        return send(reply, '文书.pdf', 'pdf', rendered.value);
      },
    );

    api.post(
      `${path}/:letter/sent`,
      {
        config: may(requestPolicy, 'deliver'),
        schema: {
          summary: '记下文书已发出',
          tags,
          params: letterParams,
          body: z.strictObject({ on: day, delivery: z.enum(DELIVERIES), tracking: text(100).default('') }),
          response: { 200: Done },
        },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const found = await findRequest(work.transaction, leaveOf(request).reach, request.params.id, { hold: true });
          const letter = found === null ? null : await findCaseLetter(work.transaction, found, request.params.letter);
          if (found === null || letter === null) throw notFound('文书');
          const { on, delivery, tracking } = request.body;
          // A reply goes out by the deed that ends the case.
          if (letter.content === null || openLetter(secrets, found.agencyId, letter.content).outcome !== null) throw notReady();
          const { rows } = await sql`update request_letter
            set state = 'sent', sent_on = ${on}, delivery = ${delivery}, tracking = ${tracking}, version = version + 1
            where agency_id = ${found.agencyId} and letter_id = ${letter.letterId} and state = 'ready' and number is not null
              and letter_on <= ${on}
            returning 1`.execute(work.transaction);
          if (rows.length === 0) throw notReady();
          const detail = { letterId: letter.letterId, delivery, on };
          await recordAct(work, { agencyId: found.agencyId, deed: 'sendLetter' }, { noun: 'request', id: found.id, detail });
          return { done: true as const };
        }),
    );

    api.post(
      `${path}/:letter/received`,
      {
        config: may(requestPolicy, 'deliver'),
        schema: {
          summary: '记下文书已送达（送达回证、邮件回执）',
          tags,
          params: letterParams,
          body: z.strictObject({ on: day, by: text(100).default('') }),
          response: { 200: Done },
        },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const found = await findRequest(work.transaction, leaveOf(request).reach, request.params.id, { hold: true });
          const letter = found === null ? null : await findCaseLetter(work.transaction, found, request.params.letter);
          if (found === null || letter === null) throw notFound('文书');
          const { on, by } = request.body;
          const { rows } = await sql`update request_letter set received_on = ${on}, received_by = ${by}, version = version + 1
            where agency_id = ${found.agencyId} and letter_id = ${letter.letterId} and state = 'sent' and sent_on <= ${on}
            returning 1`.execute(work.transaction);
          if (rows.length === 0) throw notReady();
          const detail = { letterId: letter.letterId, on };
          await recordAct(work, { agencyId: found.agencyId, deed: 'receiveLetter' }, { noun: 'request', id: found.id, detail });
          return { done: true as const };
        }),
    );
  };
}

function send(reply: Parameters<typeof sendFile>[0], name: string, format: 'pdf' | 'docx', bytes: Uint8Array) {
  const mediaType = format === 'pdf' ? 'application/pdf' : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const file = { name, mediaType, bytes: bytes.length };
  return sendFile(reply, file, Readable.from([Buffer.from(bytes)]), format === 'pdf').header('cache-control', 'no-store');
}

function notReady(): Problem {
  const detail = '这份文书还没有文号、已经作废，或者日期早于文书的日期；答复书请用“送达”。请重新载入核对。';
  return new Problem({ status: 409, code: 'request.letterNotReady', title: '现在不能登记', detail });
}

function notPrinted(failure: NotPrinted): Problem {
  switch (failure.kind) {
    case 'missingFields':
      return requestProblem({ kind: 'letterIncomplete', fields: failure.fields });
    case 'erased':
      return new Problem({ status: 410, code: 'request.erased', title: '已经清除', detail: '保管期限已过，文书里的个人信息已经清除。' });
    case 'cantBePrinted':
      return new Problem({ status: 422, code: 'request.cantBePrinted', title: '不能生成 PDF', detail: failure.message });
  }
}
