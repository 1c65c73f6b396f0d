import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { assertNever } from '../../kernel/assert-never.ts';
import type { Result } from '../../kernel/result.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { historyRoute, recordAct, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, Problem, requiredVersion, VERSION_CONFLICT, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, allows, leaveOf, may, ownAgencyOf, type Leave } from '../access/index.ts';
import { correctionList, correctionsWithin } from './correction-list.ts';
import { Correction, CORRECTION_WORDS } from './correction-record.ts';
import { answerCorrection, handleCorrection, type CorrectionFailure } from './move-correction.ts';
import { CorrectionFigures, readCorrectionFigures } from './read-figures.ts';
import { correctionPolicy } from './rules/correction-policy.ts';
import { DEED_TITLES, isLate, OUTCOMES, STATE_TITLES, transitionOf } from './rules/index.ts';
import { contactOf, findCorrection } from './store.ts';

const PATH = '/api/v1/corrections';
const tags = ['网站找错'];
const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const said = z.string().trim().min(1).max(2_000);
const Handling = z.strictObject({ outcome: z.enum(OUTCOMES), handling: said });
const Answer = z.strictObject({ answer: said });
const Contact = z.object({ contact: z.string() }).meta({ id: 'CorrectionContact' });

/** 我为政府网站找错, for the office that puts it right. */
export function correctionRoutes(database: Database): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const read = may(correctionPolicy, 'read');

    listRoutes(api, {
      list: correctionList,
      path: PATH,
      config: read,
      database,
      source: (request) => correctionsWithin(leaveOf(request).reach, shanghaiDay(new Date())),
    });

    api.get(
      '/api/v1/correction-figures',
      {
        config: read,
        schema: {
          summary: '网站找错的年度数字',
          tags,
          querystring: z.object({ year: z.coerce.number().int().min(2000).max(2200) }),
          response: { 200: CorrectionFigures },
        },
      },
      (request) => readCorrectionFigures(database, ownAgencyOf(request), request.query.year, new Date()),
    );

    api.get(`${PATH}/:id`, { config: read, schema: { summary: '网站找错详情', tags, params, response: { 200: Correction } } }, (request) =>
      view(database, leaveOf(request), request.params.id),
    );

    historyRoute(api, {
      path: `${PATH}/:id/history`,
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id }) => {
        const found = await findCorrection(database, leaveOf(request).reach, id);
        if (found === null) throw notFound('网站找错');
        return { agencyId: found.agencyId, noun: 'correction', recordId: id };
      },
      words: CORRECTION_WORDS,
    });

    api.post(
      `${PATH}/:id/handle`,
      {
        config: may(correctionPolicy, 'handle'),
        schema: { summary: '处理网站找错', tags, params, body: Handling, response: { 200: Correction } },
      },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const about = { id: request.params.id, version: requiredVersion(request), now: new Date() };
          return answer(request, work, about.id, handleCorrection(work, leaveOf(request).reach, { ...about, ...request.body }));
        }),
    );

    api.post(
      `${PATH}/:id/answer`,
      {
        config: may(correctionPolicy, 'answer'),
        schema: { summary: '答复网站找错', tags, params, body: Answer, response: { 200: Correction } },
      },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const about = { id: request.params.id, version: requiredVersion(request), now: new Date() };
          return answer(request, work, about.id, answerCorrection(work, leaveOf(request).reach, { ...about, ...request.body }));
        }),
    );

    // A deed of its own, and written down: what people leave to be reached by is looked at when it is needed.
    api.post(
      `${PATH}/:id/contact`,
      {
        config: { ...may(correctionPolicy, 'readContact'), secretAnswer: true },
        schema: { summary: '查看网民的联系方式', tags, params, body: z.strictObject({}), response: { 200: Contact } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          const found = await contactOf(work.transaction, leaveOf(request).reach, id);
          if (found === null) throw notFound('网站找错');
          await recordAct(work, { agencyId: found.agencyId, deed: 'readContact' }, { noun: 'correction', id });
          return { contact: found.contact };
        }),
    );
  };
}

async function answer(request: FastifyRequest, work: Work, id: number, done: Promise<Result<unknown, CorrectionFailure>>) {
  const result = await done;
  if (!result.ok) throw problemOf(result.error);
  return view(work.transaction, leaveOf(request), id);
}

async function view(database: Database, { actor, reach }: Leave, id: number): Promise<Correction> {
  const found = await findCorrection(database, reach, id);
  if (found === null) throw notFound('网站找错');
  const { agencyId, agencyName, documentId, documentTitle, receivedAt, handledAt, answeredAt, ...shown } = found;
  const handledOn = handledAt === null ? null : shanghaiDay(handledAt);
  return {
    ...shown,
    agency: { id: agencyId, name: agencyName },
    document: documentId === null ? null : { id: documentId, title: documentTitle ?? '' },
    receivedAt: receivedAt.toISOString(),
    handledAt: handledAt?.toISOString() ?? null,
    answeredAt: answeredAt?.toISOString() ?? null,
    late: isLate(found.dueOn, handledOn, shanghaiDay(new Date())),
    deeds: (['handle', 'answer'] as const).filter(
      (deed) => allows(correctionPolicy, deed, actor, { agencyId }) && transitionOf(found.state, deed, found.hasContact) !== null,
    ),
  };
}

function problemOf(failure: CorrectionFailure): Problem {
  switch (failure.kind) {
    case 'notFound':
      return notFound('网站找错');
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'notNow': {
      const deed = DEED_TITLES[failure.deed];
      const detail = `这条找错现在是“${STATE_TITLES[failure.state]}”，不能${deed}；请重新载入，看看它的最新情况。`;
      return new Problem({ status: 409, code: 'correction.notNow', title: `现在不能${deed}`, detail });
    }
    case 'noContact':
      return new Problem({
        status: 409,
        code: 'correction.noContact',
        title: '没有联系方式',
        detail: '网民没有留联系方式，不能答复；处理完就可以了。',
      });
    default:
      return assertNever(failure);
  }
}
