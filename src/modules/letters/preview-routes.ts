import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { LETTER_CODES } from '../../law/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, Problem, type RouteModule } from '../../platform/http/index.ts';
import { may, ownAgencyOf } from '../access/index.ts';
import { readDisclosureOffice } from './disclosure-office.ts';
import { letterProblem } from './letter-failure.ts';
import { renderLetter } from './render-letter.ts';
import { checkTemplate, exampleLetter, houseTemplate, letterTemplatePolicy } from './rules/index.ts';

const tags = ['依申请公开文书'];
const PATH = '/api/v1/letter-templates';
const ofCode = z.object({ code: z.enum(LETTER_CODES) });
const Wording = z.strictObject({ title: z.string().trim().max(60), lines: z.array(z.string().max(2000)).max(200) });
const Fault = z.object({ code: z.string(), line: z.number().int().nullable(), sentence: z.string() });

const today = (): PlainDate => shanghaiDay(new Date());

/** A text of a letter, looked at before it is kept: what is wrong with it, and how it prints. */
export function previewRoutes(database: Database): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const read = may(letterTemplatePolicy, 'read');

    api.post(
      `${PATH}/:code/check`,
      {
        config: read,
        schema: {
          summary: '检查文书文本（不保存）',
          tags,
          params: ofCode,
          body: Wording,
          response: { 200: z.object({ faults: z.array(Fault).readonly() }).meta({ id: 'LetterTemplateCheck' }) },
        },
      },
      async (request) => ({ faults: checkTemplate(houseTemplate(request.params.code, today()), request.body) }),
    );

    api.post(
      `${PATH}/:code/preview`,
      {
        config: read,
        schema: {
          summary: '用示例内容预览文书（PDF）',
          tags,
          params: ofCode,
          body: Wording.extend({ on: z.iso.date().optional().describe('文书日期，空为今天') }),
          response: {
            200: { description: '文件', content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } } },
          },
        },
      },
      async (request, reply) => {
        const day = request.body.on === undefined ? today() : dayOf(request.body.on);
        const house = houseTemplate(request.params.code, day);
        const { title, lines: text } = request.body;
        const faults = checkTemplate(house, { title, lines: text });
        if (faults.length > 0) throw letterProblem({ kind: 'faulty', faults });
        const sender = await readDisclosureOffice(database, ownAgencyOf(request));
        const letter = exampleLetter({ ...house, title, lines: text }, sender, day);
        if (!letter.ok) throw new Error(`An example is missing: ${letter.error.fields.map(({ name }) => name).join(', ')}`);
        const rendered = await renderLetter(letter.value);
        if (!rendered.ok)
          throw new Problem({ status: 422, code: `letter.${rendered.error.code}`, title: '不能生成 PDF', detail: rendered.error.message });
        return sendPdf(reply, rendered.value.pdf);
      },
    );
  };
}

function dayOf(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (!day.ok) throw new Error(`No day: ${text}`);
  return day.value;
}

function sendPdf(reply: FastifyReply, pdf: Uint8Array): FastifyReply {
  return reply
    .header('content-type', 'application/pdf')
    .header('content-disposition', 'inline; filename="letter.pdf"')
    .header('cache-control', 'no-store')
    .send(Buffer.from(pdf));
}
