import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { LETTER_CODES, letterTitle, type LetterCode } from '../../law/index.ts';
import { historyRoute } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import { act, leaveOf, may, ownAgencyOf } from '../access/index.ts';
import { addTemplate, changeTemplate } from './keep-template.ts';
import { letterProblem } from './letter-failure.ts';
import { commonFieldsOf, houseTemplate, letterTemplatePolicy } from './rules/index.ts';
import { templateInForce } from './template-in-force.ts';
import { LETTER_TEMPLATE_WORDS } from './template-record.ts';
import { findTemplate, ownTemplates } from './template-store.ts';

const tags = ['依申请公开文书'];
const PATH = '/api/v1/letter-templates';
const VERSIONS = '/api/v1/letter-template-versions';
const code = z.enum(LETTER_CODES);
const ofCode = z.object({ code });
const ofVersion = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const lines = z.array(z.string().max(2000)).max(200);
const Words = z.strictObject({
  effectiveFrom: z.iso.date(),
  title: z.string().trim().max(60),
  /** Null: from that day on the text that comes with the product holds again. */
  lines: lines.nullable(),
  note: z.string().trim().max(500),
});
const Field = z.object({ name: z.string(), label: z.string() });
const InForce = z.object({
  origin: z.enum(['house', 'agency']),
  effectiveFrom: z.string(),
  title: z.string(),
  lines: z.array(z.string()).readonly(),
});
const OwnVersion = z
  .object({
    id: z.number().int(),
    code,
    effectiveFrom: z.string(),
    title: z.string(),
    lines: z.array(z.string()).readonly().nullable(),
    note: z.string(),
    byName: z.string(),
    /** Not yet in force: it may still be changed or taken back. */
    changeable: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'LetterTemplateVersion' });
const Listed = z.object({ code, title: z.string(), inForce: InForce.omit({ lines: true }), next: z.string().nullable() });
const Templates = z.object({ letters: z.array(Listed).readonly() }).meta({ id: 'LetterTemplates' });
const Template = z
  .object({
    code,
    title: z.string(),
    fields: z.array(Field.extend({ kind: z.string(), required: z.boolean(), example: z.string() })).readonly(),
    /** Filled by the program. */
    commonFields: z.array(Field).readonly(),
    house: InForce,
    inForce: InForce,
    versions: z.array(OwnVersion).readonly(),
  })
  .meta({ id: 'LetterTemplate' });

const today = (): PlainDate => shanghaiDay(new Date());

/** 文书文本: the texts of letters, those of the house and an agency's own. */
export function templateRoutes(database: Database): RouteModule {
  const inForceOf = async (within: Database, agencyId: number, letter: LetterCode): Promise<z.input<typeof InForce>> => {
    const { version, effectiveFrom, title, lines: text } = await templateInForce(within, agencyId, letter, today());
    return { origin: version === null ? 'house' : 'agency', effectiveFrom, title, lines: text };
  };
  const answer = async (within: Database, agencyId: number, letter: LetterCode): Promise<z.input<typeof Template>> => {
    const house = houseTemplate(letter, today());
    const versions = await ownTemplates(within, agencyId, letter);
    return {
      code: letter,
      title: letterTitle(letter),
      fields: house.fields,
      commonFields: commonFieldsOf(house),
      house: { origin: 'house', effectiveFrom: house.effectiveFrom, title: house.title, lines: house.lines },
      inForce: await inForceOf(within, agencyId, letter),
      versions: versions.map(({ agencyId: _agency, ...own }) => ({ ...own, code: letter, changeable: own.effectiveFrom > today() })),
    };
  };
  const codeOfVersion = async (request: FastifyRequest, within: Database, id: number) => {
    const found = await findTemplate(within, leaveOf(request).reach, id);
    const letter = LETTER_CODES.find((one) => one === found?.code);
    if (found === null || letter === undefined) throw notFound('文书文本');
    return { agencyId: found.agencyId, letter };
  };

  return (app) => {
    const api = apiOf(app);
    const read = may(letterTemplatePolicy, 'read');
    const edit = may(letterTemplatePolicy, 'edit');

    api.get(PATH, { config: read, schema: { summary: '全部文书及其现行文本', tags, response: { 200: Templates } } }, async (request) => {
      const agencyId = ownAgencyOf(request);
      const own = await ownTemplates(database, agencyId);
      const letters = [];
      for (const letter of LETTER_CODES) {
        const { lines: _lines, ...inForce } = await inForceOf(database, agencyId, letter);
        const later = own.filter((one) => one.code === letter && one.effectiveFrom > today()).map(({ effectiveFrom }) => effectiveFrom);
        letters.push({ code: letter, title: letterTitle(letter), inForce, next: later.toSorted()[0] ?? null });
      }
      return { letters };
    });

    api.get(
      `${PATH}/:code`,
      { config: read, schema: { summary: '一种文书的字段和文本', tags, params: ofCode, response: { 200: Template } } },
      (request) => answer(database, ownAgencyOf(request), request.params.code),
    );

    api.post(
      `${PATH}/:code/versions`,
      { config: edit, schema: { summary: '新增本机关的文书文本', tags, params: ofCode, body: Words, response: { 201: Template } } },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const agencyId = ownAgencyOf(request);
            const made = await addTemplate(work, agencyId, request.params.code, { ...request.body, today: today() });
            if (!made.ok) throw letterProblem(made.error);
            return answer(work.transaction, agencyId, request.params.code);
          },
          201,
        ),
    );

    api.put(
      `${VERSIONS}/:id`,
      { config: edit, schema: { summary: '修改尚未启用的文书文本', tags, params: ofVersion, body: Words, response: { 200: Template } } },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          const { agencyId, letter } = await codeOfVersion(request, work.transaction, id);
          const done = await changeTemplate(work, leaveOf(request).reach, {
            id,
            version: requiredVersion(request),
            change: request.body,
            today: today(),
          });
          if (!done.ok) throw letterProblem(done.error);
          return answer(work.transaction, agencyId, letter);
        }),
    );

    api.post(
      `${VERSIONS}/:id/discard`,
      {
        config: edit,
        schema: { summary: '取消尚未启用的文书文本', tags, params: ofVersion, body: z.strictObject({}), response: { 200: Template } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          const { agencyId, letter } = await codeOfVersion(request, work.transaction, id);
          const done = await changeTemplate(work, leaveOf(request).reach, {
            id,
            version: requiredVersion(request),
            change: 'discard',
            today: today(),
          });
          if (!done.ok) throw letterProblem(done.error);
          return answer(work.transaction, agencyId, letter);
        }),
    );

    historyRoute(api, {
      path: `${VERSIONS}/:id/history`,
      config: read,
      database,
      tags,
      params: ofVersion,
      recordOf: async (request, { id }) => ({
        agencyId: (await codeOfVersion(request, database, id)).agencyId,
        noun: 'letterTemplate',
        recordId: id,
      }),
      words: LETTER_TEMPLATE_WORDS,
    });
  };
}
