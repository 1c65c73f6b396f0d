import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { historyRoute } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, invalid, Problem, requiredVersion, VERSION_CONFLICT, type RouteModule } from '../../platform/http/index.ts';
import { act, may, ownAgencyOf } from '../access/index.ts';
import { readDisclosureOffice, readOfficeWords } from './disclosure-office.ts';
import { editOffice } from './edit-office.ts';
import {
  disclosureOfficePolicy,
  LETTER_SERIES,
  openFieldsOf,
  seriesOf,
  seriesTitle,
  seriesWord,
  writeLetterNumber,
} from './rules/index.ts';
import { DISCLOSURE_OFFICE_WORDS } from './template-record.ts';

const tags = ['依申请公开文书'];
const PATH = '/api/v1/disclosure-office';
const text = (most: number) => z.string().trim().max(most);
const Said = z.strictObject({
  header: text(60).describe('发文机关标志；空：机关名称'),
  prefix: text(20).describe('文号代字'),
  pattern: text(60).describe('编号格式，含 {prefix}、{series}、{year}、{number}'),
  words: z.partialRecord(z.enum(LETTER_SERIES), z.string().trim().min(1).max(6)).describe('各类文书的编号用字'),
  government: text(60),
  upper: text(60),
  court: text(60),
  ledByUpper: z.boolean().describe('行政复议法第二十七条：垂直领导机关、税务、国家安全机关'),
  address: text(120),
  postcode: z.string().regex(/^(?:\d{6})?$/, '邮政编码是 6 位数字。'),
  phone: text(60),
  fax: text(60),
  email: text(100),
  hours: text(100),
  contact: text(60),
  payWay: text(300).default('').describe('信息处理费的缴纳方式：收款账户、开户银行、户名'),
});
const Effective = z.object({ ...Said.shape, agencyName: z.string(), words: z.record(z.string(), z.string()) });
const OpenField = z.object({ name: z.string(), label: z.string() });
const Office = z
  .object({
    /** What the agency has said; empty where it has said nothing. */
    said: Said,
    /** What letters say: its own words, else what its name tells. */
    effective: Effective,
    series: z.array(z.object({ code: z.string(), title: z.string(), word: z.string() })).readonly(),
    numberExample: z.string(),
    /** What letters would print and nobody has filled in: they leave it out. */
    missing: z.array(OpenField).readonly(),
    /** What letters print by a guess from the agency's name, or in common words. */
    guessed: z.array(OpenField).readonly(),
    version: z.number().int(),
  })
  .meta({ id: 'DisclosureOffice' });

/** 公开工作机构信息: what letters of one's own agency say of its office. */
export function officeRoutes(database: Database): RouteModule {
  const answer = async (within: Database, request: FastifyRequest): Promise<z.infer<typeof Office>> => {
    const agencyId = ownAgencyOf(request);
    const { version, ...said } = await readOfficeWords(within, agencyId);
    const { agencyId: _agency, version: _version, ...effective } = await readDisclosureOffice(within, agencyId);
    return {
      said,
      effective,
      series: LETTER_SERIES.map((code) => ({ code, title: seriesTitle(code), word: seriesWord(code) })),
      numberExample: writeLetterNumber(effective, { series: seriesOf('grant'), year: new Date().getUTCFullYear(), number: 12 }),
      ...openFieldsOf(said),
      version,
    };
  };

  return (app) => {
    const api = apiOf(app);
    const read = may(disclosureOfficePolicy, 'read');

    api.get(PATH, { config: read, schema: { summary: '公开工作机构信息', tags, response: { 200: Office } } }, (request) =>
      answer(database, request),
    );

    api.put(
      PATH,
      {
        config: may(disclosureOfficePolicy, 'edit'),
        schema: { summary: '修改公开工作机构信息', tags, body: Said, response: { 200: Office } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { words, ...rest } = request.body;
          const kept = Object.fromEntries(Object.entries(words).flatMap(([series, word]) => (word === undefined ? [] : [[series, word]])));
          const done = await editOffice(work, ownAgencyOf(request), { ...rest, words: kept }, requiredVersion(request));
          if (!done.ok) {
            if (done.error.kind === 'versionConflict') throw new Problem(VERSION_CONFLICT);
            throw invalid([{ path: done.error.path, message: done.error.sentence }]);
          }
          return answer(work.transaction, request);
        }),
    );

    historyRoute(api, {
      path: `${PATH}/history`,
      config: read,
      database,
      tags,
      params: z.object({}),
      recordOf: async (request) => ({ agencyId: ownAgencyOf(request), noun: 'disclosureOffice', recordId: ownAgencyOf(request) }),
      words: DISCLOSURE_OFFICE_WORDS,
    });
  };
}
