import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Result } from '../../kernel/result.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { REQUEST_KINDS } from '../../law/index.ts';
import { historyRoute, recordAct, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, invalid, notFound, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { act, EVERYWHERE, leaveOf, may, ownAgencyOf } from '../access/index.ts';
import { day, params, readApplicantShape, tags } from './api-parts.ts';
import { confirmReceipt } from './confirm-receipt.ts';
import { DEED_ROUTES } from './deed-routes.ts';
import { nearDays } from './near-days.ts';
import { receiveRequest } from './receive-request.ts';
import type { RequestFailure } from './request-failure.ts';
import { requestList, requestSource } from './request-list.ts';
import { requestProblem } from './request-problems.ts';
import { ApplicantShape, CHANNELS, DisclosureRequest, WANTED_DELIVERIES, WANTED_FORMS } from './request-shape.ts';
import { viewRequest } from './request-view.ts';
import { REQUEST_WORDS } from './request-words.ts';
import { requestPolicy } from './rules/index.ts';
import { openApplicant } from './sealed-applicant.ts';
import { findRequest, ORAL_CONFIRMATIONS, sealedApplicantOf } from './store.ts';

const NewRequest = z.strictObject({
  /** The same key again is the same application. */
  intakeKey: z.string().trim().min(8).max(100),
  channel: z.enum(CHANNELS),
  kind: z.enum(REQUEST_KINDS).default('information'),
  applicant: readApplicantShape,
  content: z.string().trim().min(1, '请填写申请的内容。').max(10_000),
  wantedForm: z.enum(WANTED_FORMS).default('electronic'),
  wantedDelivery: z.enum(WANTED_DELIVERIES).default('online'),
  helpNeeded: z.string().trim().max(500).default(''),
  proposesPublication: z.boolean().default(false),
  /** 口头申请，由工作人员代为填写 (art 29). */
  oral: z
    .strictObject({ writtenBy: z.string().trim().min(1, '请填写代为填写的工作人员。').max(100), confirmed: z.enum(ORAL_CONFIRMATIONS) })
    .nullable()
    .default(null),
  arrivedOn: day,
  submittedOn: day.nullable().default(null),
  signedOn: day.nullable().default(null),
  bulkKey: z.string().trim().max(100).nullable().default(null),
});

const Received = z
  .object({ request: DisclosureRequest, queryCode: z.string().describe('查询码，只给申请人；系统里不保存') })
  .meta({ id: 'ReceivedRequest' });

export interface RequestRoutesContext {
  readonly database: Database;
  readonly secrets: SecretBox;
}

/** 公开申请: list, record, intake at the counter, and every deed of its course. */
export function requestRoutes({ database, secrets }: RequestRoutesContext): RouteModule {
  const today = () => shanghaiDay(new Date());
  /** The request after what the asker did to it: whoever gave it out of their own hands sees it once more, as they left it. */
  const view = async (request: FastifyRequest, work: Work, requestId: number) => {
    const { actor } = leaveOf(request);
    const shown = await viewRequest(work.transaction, secrets, { actor, reach: EVERYWHERE }, requestId, today());
    if (shown === null) throw notFound('公开申请');
    return shown;
  };
  const answer = async (request: FastifyRequest, work: Work, requestId: number, done: Promise<Result<unknown, RequestFailure>>) => {
    const result = await done;
    if (!result.ok) throw requestProblem(result.error);
    return view(request, work, requestId);
  };

  return (app) => {
    const api = apiOf(app);
    const read = may(requestPolicy, 'read');

    listRoutes(api, {
      list: requestList,
      path: '/api/v1/requests',
      config: read,
      database,
      source: async (request) => requestSource(leaveOf(request), await nearDays(database, today())),
    });

    api.get(
      '/api/v1/requests/:id',
      { config: read, schema: { summary: '公开申请详情', tags, params, response: { 200: DisclosureRequest } } },
      async (request) => {
        const shown = await viewRequest(database, secrets, leaveOf(request), request.params.id, today());
        if (shown === null) throw notFound('公开申请');
        return shown;
      },
    );

    historyRoute(api, {
      path: '/api/v1/requests/:id/history',
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id: requestId }) => {
        const found = await findRequest(database, leaveOf(request).reach, requestId);
        if (found === null) throw notFound('公开申请');
        return { agencyId: found.agencyId, noun: 'request', recordId: requestId };
      },
      words: REQUEST_WORDS,
    });

    // A POST: that somebody looked stands in the audit.
    api.post(
      '/api/v1/requests/:id/applicant',
      {
        config: { ...may(requestPolicy, 'readApplicant'), secretAnswer: true },
        schema: { summary: '查看申请人信息（记入审计）', tags, params, response: { 200: ApplicantShape } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const found = await findRequest(work.transaction, leaveOf(request).reach, request.params.id);
          const sealed = found === null ? null : await sealedApplicantOf(work.transaction, found.agencyId, found.id);
          if (found === null || sealed === null) throw notFound('申请人信息');
          await recordAct(work, { agencyId: found.agencyId, deed: 'readApplicant' }, { noun: 'request', id: found.id });
          return openApplicant(secrets, found.agencyId, sealed);
        }),
    );

    api.post(
      '/api/v1/requests',
      {
        config: { ...may(requestPolicy, 'receive'), secretAnswer: true },
        schema: { summary: '登记公开申请', tags, body: NewRequest, response: { 201: Received } },
      },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const agencyId = ownAgencyOf(request);
            const { oral, channel } = request.body;
            if (oral !== null && channel !== 'counter')
              throw invalid([{ path: 'oral', message: '口头申请是当面提出的，请把渠道改成“当面提交”。' }]);
            const taken = await receiveRequest(work, secrets, { ...request.body, agencyId });
            if (!taken.ok) throw requestProblem(taken.error);
            const { id: requestId, queryCode } = taken.value;
            return { request: await view(request, work, requestId), queryCode };
          },
          201,
        ),
    );

    api.post(
      '/api/v1/requests/:id/confirm',
      {
        config: may(requestPolicy, 'confirm'),
        schema: {
          summary: '确认收到申请',
          tags,
          params,
          body: z.strictObject({
            submittedOn: day.nullable().default(null),
            signedOn: day.nullable().default(null),
            confirmedOn: day.nullable().default(null),
          }),
          response: { 200: DisclosureRequest },
        },
      },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const receipt = { ...request.body, id: request.params.id, version: requiredVersion(request) };
          return answer(request, work, receipt.id, confirmReceipt(work, secrets, leaveOf(request).reach, receipt));
        }),
    );

    for (const { deed, summary, body, run } of DEED_ROUTES) {
      api.post(
        `/api/v1/requests/:id/${deed}`,
        { config: may(requestPolicy, deed), schema: { summary, tags, params, body, response: { 200: DisclosureRequest } } },
        (request, reply) =>
          act(request, reply, database, (work) => {
            const which = { id: request.params.id, version: requiredVersion(request) };
            return answer(request, work, which.id, run({ work, secrets, leave: leaveOf(request) }, which, request.body));
          }),
      );
    }
  };
}
