import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { z } from 'zod';
import { letterTitle } from '../../../law/index.ts';
import { recordAct, type Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, notFound, Problem, type RouteModule } from '../../../platform/http/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { act, leaveOf, may } from '../../access/index.ts';
import { sendFile } from '../../documents/index.ts';
import { composeLetter, renderLetter, type LetterValues } from '../../letters/index.ts';
import { day, params, tags, said, text } from '../api-parts.ts';
import { requestPolicy } from '../rules/index.ts';
import { findRequest, type StoredRequest } from '../store.ts';
import { addresseeOf, settleLetter, findCaseLetter, type CaseLetter } from './case-letter.ts';
import { notPrinted } from './not-printed.ts';
import { writeLetter } from './write-letter.ts';

const binary = { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } };
const number = z.coerce.number().int().min(1).max(2_147_483_647);
const Notice = z.strictObject({ on: day, information: said(5000), discloseOn: day.nullable().default(null) });
const Written = z.object({ letterId: z.number().int() }).meta({ id: 'WrittenRequestLetter' });

const MANNERS: Readonly<Record<string, string>> = {
  handed: '直接送达',
  post: '邮寄送达',
  entrusted: '委托送达',
  email: '电子邮件送达',
  online: '网站下载',
  fax: '传真送达',
};

/** Letters beside those that steps write: 送达回证, 告知第三方书. */
export function furtherLetterRoutes({ database, secrets }: { readonly database: Database; readonly secrets: SecretBox }): RouteModule {
  return (app) => {
    const api = apiOf(app);

    api.post(
      '/api/v1/requests/:id/letters/:letter/proof',
      {
        config: may(requestPolicy, 'deliver'),
        schema: {
          summary: '出送达回证',
          tags,
          params: params.extend({ letter: number }),
          body: z.strictObject({ on: day, place: text(200).default('') }),
          response: { 201: Written },
        },
      },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const found = await findRequest(work.transaction, leaveOf(request).reach, request.params.id, { hold: true });
            const letter = found === null ? null : await findCaseLetter(work.transaction, found, request.params.letter);
            if (found === null || letter === null) throw notFound('文书');
            if (letter.state !== 'ready' && letter.state !== 'sent') throw notYet('文书还没有文号或者已经作废，不能出送达回证。');
            const { on, place } = request.body;
            const fields = {
              letterTitle: letterTitle(letter.code),
              letterNumber: letter.number ?? '',
              place,
              ...(await wayOf(work, letter)),
            };
            return write(work, secrets, found, { code: 'proofOfDelivery', on, fields, consultationId: letter.consultationId });
          },
          201,
        ),
    );

    api.post(
      '/api/v1/requests/:id/consultations/:consultation/notice',
      {
        config: may(requestPolicy, 'consult'),
        schema: {
          summary: '出公开政府信息告知第三方书',
          tags,
          params: params.extend({ consultation: number }),
          body: Notice,
          response: { 201: Written },
        },
      },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const found = await findRequest(work.transaction, leaveOf(request).reach, request.params.id, { hold: true });
            if (found === null) throw notFound('公开申请');
            const { on } = request.body;
            const fields = await noticeFields(work.transaction, found, request.params.consultation, request.body);
            return write(work, secrets, found, { code: 'noticeToThirdParty', on, fields, consultationId: request.params.consultation });
          },
          201,
        ),
    );

    api.post(
      '/api/v1/requests/:id/consultations/:consultation/notice/preview',
      {
        config: may(requestPolicy, 'consult'),
        schema: {
          summary: '预览公开政府信息告知第三方书，不占文号',
          tags,
          params: params.extend({ consultation: number }),
          body: Notice,
          response: { 200: { description: '告知第三方书', content: binary } },
        },
      },
      async (request, reply) => {
        const found = await findRequest(database, leaveOf(request).reach, request.params.id);
        const { consultation } = request.params;
        const addressee = found === null ? null : await addresseeOf(database, secrets, found, consultation);
        if (found === null || addressee === null) throw notFound('征求意见的对象');
        const fields = await noticeFields(database, found, consultation, request.body);
        const letter = { code: 'noticeToThirdParty', on: request.body.on } as const;
        const settled = await settleLetter(database, found, letter, addressee, { outcome: null, fields });
        const composed = composeLetter({ ...settled, number: null });
        if (!composed.ok) throw notPrinted(composed.error);
        const rendered = await renderLetter(composed.value);
        if (!rendered.ok) throw notPrinted({ kind: 'cantBePrinted', message: rendered.error.message });
        const file = { name: '告知第三方书预览.pdf', mediaType: 'application/pdf', bytes: rendered.value.pdf.length };
        return sendFile(reply, file, Readable.from([Buffer.from(rendered.value.pdf)]), true).header('cache-control', 'no-store');
      },
    );
  };
}

const OPINIONS: Readonly<Record<string, string>> = { refuses: '不同意公开', partly: '部分不同意公开', agrees: '同意公开' };

async function write(
  work: Work,
  secrets: SecretBox,
  { agencyId, id }: StoredRequest,
  letter: Pick<Parameters<typeof writeLetter>[2], 'code' | 'on' | 'fields'> & { readonly consultationId: number | null },
): Promise<z.infer<typeof Written>> {
  const { consultationId, ...words } = letter;
  const letterId = await writeLetter(work, secrets, {
    ...words,
    agencyId,
    requestId: id,
    numbered: true,
    ...(consultationId === null ? {} : { consultationId }),
  });
  await recordAct(work, { agencyId, deed: 'writeLetter' }, { noun: 'request', id, detail: { letterId, code: words.code } });
  return { letterId };
}

async function wayOf({ transaction }: Work, { letterId }: CaseLetter): Promise<LetterValues> {
  const { rows } = await sql<{
    delivery: string | null;
    tracking: string;
    sentOn: string | null;
  }>`select delivery, tracking, sent_on::text as "sentOn" from request_letter
    where letter_id = ${letterId}`.execute(transaction);
  const [row] = rows;
  const { delivery, tracking, sentOn } = row ?? { delivery: null, tracking: '', sentOn: null };
  const posted = delivery === 'post' && sentOn !== null ? { postedOn: sentOn } : {};
  return { manner: MANNERS[delivery ?? ''] ?? '', tracking, ...posted };
}

/** What the letter says of a third party that refused and was not followed. */
async function noticeFields(
  database: Database,
  found: StoredRequest,
  consultationId: number,
  { information, discloseOn }: z.infer<typeof Notice>,
): Promise<LetterValues> {
  const asked = await thirdParty(database, found, consultationId);
  if (asked === null) throw notFound('征求意见的对象');
  // Art 32: who agreed, or was followed, is told nothing more.
  if (asked.overrideReason === '') throw notYet('第三方不同意而决定公开的，才出这份告知书；请先记下决定公开的理由。');
  const opinion = asked.answeredOn === null ? '' : `${asked.answeredOn}，贵方提出${OPINIONS[asked.opinion] ?? ''}的意见`;
  return { information, opinion, reason: asked.overrideReason, ...(discloseOn === null ? {} : { discloseOn }) };
}

async function thirdParty(database: Database, { agencyId, id }: StoredRequest, consultationId: number) {
  const { rows } = await sql<{ opinion: string; answeredOn: string | null; overrideReason: string }>`
    select coalesce(opinion, '') as opinion, to_char(answered_on, 'FMYYYY"年"FMMM"月"FMDD"日"') as "answeredOn", override_reason as "overrideReason" from request_consultation
    where agency_id = ${agencyId} and request_id = ${id} and consultation_id = ${consultationId} and asks = 'thirdParty'`.execute(database);
  return rows[0] ?? null;
}

function notYet(detail: string): Problem {
  return new Problem({ status: 409, code: 'request.letterNotReady', title: '现在不能出这份文书', detail });
}
