import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import type { Result } from '../../kernel/result.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { historyRoute, recordAct, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { act, leaveOf, may, ownAgencyOf, reachOf } from '../access/index.ts';
import { requestPolicy } from '../requests/index.ts';
import { createRemedy } from './create-remedy.ts';
import { addHearing, addNote, editRemedy } from './edit-remedy.ts';
import { moveRemedy, type RemedyMove } from './move-remedy.ts';
import { remedyProblem, type RemedyFailure } from './remedy-failure.ts';
import { remediesWithin, remedyList } from './remedy-list.ts';
import { REMEDY_WORDS } from './remedy-record.ts';
import { RemedyRecord, ResultShape } from './remedy-shape.ts';
import { leaveFor, viewRemedy } from './remedy-view.ts';
import { ATTACKED, PROCEDURES, REMEDY_KINDS, remedyPolicy, type RemedyDeed } from './rules/index.ts';
import { openParty, PartyShape } from './sealed-party.ts';
import { findRemedy, sealedPartyOf } from './store.ts';

const PATH = '/api/v1/remedies';
export const tags = ['复议和诉讼'];
const id = z.number().int().min(1).max(2_147_483_647);
export const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const text = (most: number) => z.string().trim().max(most, `请控制在 ${most} 字以内。`);
const said = (most: number) => text(most).min(1, '请填写。');
const day = z.iso
  .date()
  .refine((value) => value >= '1990-01-01' && value <= '2099-12-31', '日期不在可以计算的范围内，请检查年份。')
  .transform((value): PlainDate => {
    const parsed = parsePlainDate(value);
    if (!parsed.ok) throw new RangeError(`No calendar day: ${value}`);
    return parsed.value;
  });
const maybe = day.nullable().default(null);

const party = z.strictObject({
  name: said(200),
  contact: text(100).default(''),
  phone: text(50).default(''),
  address: text(300).default(''),
  agent: text(200).default(''),
});
const told = {
  organ: said(200),
  caseNumber: text(100).default(''),
  procedure: z.enum(PROCEDURES).nullable().default(null),
  servedOn: maybe,
  answerDueOn: maybe,
};
const notice = { ...told, filedOn: day };

const NewRemedy = z.strictObject({
  kind: z.enum(REMEDY_KINDS),
  requestId: id.nullable().default(null),
  reviewId: id.nullable().default(null),
  attacks: z.enum(ATTACKED).default('reply'),
  subject: said(300),
  party,
  ...notice,
});
const Edit = z.strictObject({
  attacks: z.enum(ATTACKED).optional(),
  subject: said(300).optional(),
  party: party.optional(),
  notice: z.strictObject(told).optional(),
});
const NextInstance = z.strictObject({ on: day, weAppeal: z.boolean().default(false), ...notice });

interface DeedRoute {
  readonly deed: RemedyDeed;
  readonly summary: string;
  readonly body: z.ZodType;
  readonly move: (request: FastifyRequest) => RemedyMove;
}

const plain = z.strictObject({ on: day });
const plainly = (deed: 'answer' | 'hear' | 'close', summary: string): DeedRoute => ({
  deed,
  summary,
  body: plain,
  move: (request) => ({ deed, ...plain.parse(request.body) }),
});
const onwards = (deed: 'remand' | 'appeal' | 'retry', summary: string): DeedRoute => ({
  deed,
  summary,
  body: NextInstance,
  move: (request) => {
    const { on, weAppeal, ...rest } = NextInstance.parse(request.body);
    return { deed, on, weAppeal, notice: rest };
  },
});
const Decision = z.strictObject({
  on: day,
  result: ResultShape.exclude(['pending']),
  decisionNumber: text(100).default(''),
  /** The decision wants another reply: the case is opened again with it, by the day that it names or within the whole time. */
  reopen: z.strictObject({ until: maybe }).nullable().default(null),
});

const DEED_ROUTES: readonly DeedRoute[] = [
  plainly('answer', '记下已答复、答辩'),
  plainly('hear', '记下已听证、开庭'),
  {
    deed: 'decide',
    summary: '记下裁决；要求重新答复的，同时重新办理公开申请',
    body: Decision,
    move: (request) => {
      const { reopen, ...rest } = Decision.parse(request.body);
      const { actor } = leaveOf(request);
      const reach = reopen === null ? null : reachOf(actor, requestPolicy.noun, 'reopen', requestPolicy.deeds.reopen);
      if (reopen !== null && reach === null) throw notFound('公开申请');
      return { deed: 'decide', ...rest, reopen: reopen === null || reach === null ? null : { ...reopen, reach } };
    },
  },
  onwards('remand', '记下发回重审'),
  onwards('appeal', '记下上诉'),
  onwards('retry', '记下再审'),
  plainly('close', '了结'),
];

export interface RemedyRoutesContext {
  readonly database: Database;
  readonly secrets: SecretBox;
}

/** 行政复议、行政诉讼: list, record, and every step of their course. */
export function remedyRoutes({ database, secrets }: RemedyRoutesContext): RouteModule {
  const today = () => shanghaiDay(new Date());
  const view = async (request: FastifyRequest, within: Database, remedyId: number) => {
    const { actor, reach } = leaveOf(request);
    const shown = await viewRemedy(within, secrets, { actor, reach }, remedyId, today());
    if (shown === null) throw notFound('复议或者诉讼');
    return shown;
  };
  const answer = async (request: FastifyRequest, work: Work, remedyId: number, done: Promise<Result<unknown, RemedyFailure>>) => {
    const result = await done;
    if (!result.ok) throw remedyProblem(result.error);
    return view(request, work.transaction, remedyId);
  };

  return (app) => {
    const api = apiOf(app);
    const read = may(remedyPolicy, 'read');
    const record = { 200: RemedyRecord };

    listRoutes(api, {
      list: remedyList,
      path: PATH,
      config: read,
      database,
      source: (request) => remediesWithin(leaveOf(request).reach, today()),
    });

    api.get(`${PATH}/:id`, { config: read, schema: { summary: '复议或者诉讼详情', tags, params, response: record } }, (request) =>
      view(request, database, request.params.id),
    );

    historyRoute(api, {
      path: `${PATH}/:id/history`,
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id: remedyId }) => {
        const found = await findRemedy(database, leaveOf(request).reach, remedyId);
        if (found === null) throw notFound('复议或者诉讼');
        return { agencyId: found.agencyId, noun: 'remedy', recordId: remedyId };
      },
      words: REMEDY_WORDS,
    });

    // A POST: that somebody looked stands in the audit.
    api.post(
      `${PATH}/:id/party`,
      {
        config: { ...may(remedyPolicy, 'readParty'), secretAnswer: true },
        schema: { summary: '查看申请人、原告信息（记入审计）', tags, params, response: { 200: PartyShape } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const found = await findRemedy(work.transaction, leaveOf(request).reach, request.params.id);
          const sealed = found === null ? null : await sealedPartyOf(work.transaction, found);
          if (found === null) throw notFound('复议或者诉讼');
          if (sealed === null) throw notFound('申请人、原告信息');
          await recordAct(work, { agencyId: found.agencyId, deed: 'readParty' }, { noun: 'remedy', id: found.id });
          return openParty(secrets, found.agencyId, sealed);
        }),
    );

    api.post(
      PATH,
      {
        config: may(remedyPolicy, 'create'),
        schema: { summary: '登记复议或者诉讼', tags, body: NewRemedy, response: { 201: RemedyRecord } },
      },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const made = await createRemedy(work, secrets, leaveOf(request).reach, { ...request.body, agencyId: ownAgencyOf(request) });
            if (!made.ok) throw remedyProblem(made.error);
            return view(request, work.transaction, made.value.id);
          },
          201,
        ),
    );

    api.patch(
      `${PATH}/:id`,
      { config: may(remedyPolicy, 'edit'), schema: { summary: '修改复议或者诉讼', tags, params, body: Edit, response: record } },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const edit = { ...request.body, id: request.params.id, version: requiredVersion(request) };
          return answer(request, work, edit.id, editRemedy(work, secrets, leaveOf(request).reach, edit));
        }),
    );

    for (const { deed, summary, body, move } of DEED_ROUTES) {
      api.post(
        `${PATH}/:id/${deed}`,
        { config: may(remedyPolicy, leaveFor(deed)), schema: { summary, tags, params, body, response: record } },
        (request, reply) =>
          act(request, reply, database, (work) => {
            const which = { id: request.params.id, version: requiredVersion(request), move: move(request) };
            return answer(request, work, which.id, moveRemedy(work, leaveOf(request).reach, which));
          }),
      );
    }

    api.post(
      `${PATH}/:id/hearings`,
      {
        config: may(remedyPolicy, 'hear'),
        schema: {
          summary: '记下开庭、听证的时间',
          tags,
          params,
          body: z.strictObject({ on: day, time: text(20).default(''), place: text(200).default('') }),
          response: record,
        },
      },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const hearing = { ...request.body, id: request.params.id };
          return answer(request, work, hearing.id, addHearing(work, leaveOf(request).reach, hearing));
        }),
    );

    api.post(
      `${PATH}/:id/notes`,
      {
        config: may(remedyPolicy, 'note'),
        schema: { summary: '写备注', tags, params, body: z.strictObject({ text: said(5000) }), response: record },
      },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const note = { ...request.body, id: request.params.id };
          return answer(request, work, note.id, addNote(work, secrets, leaveOf(request).reach, note));
        }),
    );
  };
}
