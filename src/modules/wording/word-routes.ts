import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { historyRoute, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may, ownAgencyOf } from '../access/index.ts';
import { addWord, changeWord } from './keep-words.ts';
import { wordPolicy } from './rules/index.ts';
import { wordList, wordSource } from './word-list.ts';
import { wordProblem } from './word-problems.ts';
import { givenWord, WordShape } from './word-shape.ts';
import { findWord, type OwnWord } from './word-store.ts';
import { LISTED_WORD_WORDS } from './word-words.ts';

export const tags = ['审查词库'];
const PATH = '/api/v1/words';
const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const Wish = z.strictObject(WordShape.shape);
const OwnWordShape = WordShape.extend({
  id: z.number().int(),
  agencyId: z.number().int(),
  retiredAt: z.iso.datetime().nullable(),
  version: z.number().int(),
}).meta({ id: 'OwnWord' });

/** 审查词库: an agency's own words, one by one. */
export function wordRoutes(database: Database): RouteModule {
  const find = async (request: FastifyRequest, within: Database, id: number): Promise<OwnWord> => {
    const found = await findWord(within, leaveOf(request).reach, id);
    if (found === null) throw notFound('词');
    return found;
  };
  const answer = async (request: FastifyRequest, { transaction }: Pick<Work, 'transaction'>, id: number) => {
    const { word, retiredAt, ...rest } = await find(request, transaction, id);
    return { ...rest, ...word, retiredAt: retiredAt?.toISOString() ?? null };
  };

  return (app) => {
    const api = apiOf(app);
    const read = may(wordPolicy, 'read');
    const edit = may(wordPolicy, 'edit');

    listRoutes(api, { list: wordList, path: PATH, config: read, database, source: (request) => wordSource(leaveOf(request).reach) });

    api.get(`${PATH}/:id`, { config: read, schema: { summary: '词的详情', tags, params, response: { 200: OwnWordShape } } }, (request) =>
      answer(request, { transaction: database }, request.params.id),
    );

    historyRoute(api, {
      path: `${PATH}/:id/history`,
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id }) => ({
        agencyId: (await find(request, database, id)).agencyId,
        noun: 'listedWord',
        recordId: id,
      }),
      words: LISTED_WORD_WORDS,
    });

    api.post(
      PATH,
      { config: edit, schema: { summary: '增加要查的词', tags, body: Wish, response: { 201: OwnWordShape } } },
      (request, reply) => {
        const word = givenWord(request.body);
        return act(
          request,
          reply,
          database,
          async (work) => {
            const made = await addWord(work, ownAgencyOf(request), word);
            if (!made.ok) throw wordProblem(made.error);
            return answer(request, work, made.value);
          },
          201,
        );
      },
    );

    api.put(
      `${PATH}/:id`,
      { config: edit, schema: { summary: '修改要查的词', tags, params, body: Wish, response: { 200: OwnWordShape } } },
      (request, reply) => {
        const change = givenWord(request.body);
        return act(request, reply, database, async (work) => {
          const { id } = request.params;
          const done = await changeWord(work, leaveOf(request).reach, { id, version: requiredVersion(request), change });
          if (!done.ok) throw wordProblem(done.error);
          return answer(request, work, id);
        });
      },
    );

    api.post(
      `${PATH}/:id/retire`,
      { config: edit, schema: { summary: '停用要查的词', tags, params, body: z.strictObject({}), response: { 200: OwnWordShape } } },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          const done = await changeWord(work, leaveOf(request).reach, { id, version: requiredVersion(request), change: 'retire' });
          if (!done.ok) throw wordProblem(done.error);
          return answer(request, work, id);
        }),
    );
  };
}
