import { z } from 'zod';
import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, invalid, notFound, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may } from '../access/index.ts';
import { delegationList, delegationSource } from './delegation-list.ts';
import { lendSignature, takeBackSignature } from './lend-signature.ts';
import { delegationProblem } from './review-problems.ts';
import { delegationPolicy } from './rules/review-policy.ts';

const tags = ['委托审核'];
const MOST_ID = 2_147_483_647;
const params = z.object({ id: z.coerce.number().int().min(1).max(MOST_ID) });
const Lend = z.strictObject({
  toAccount: z.number().int().min(1).max(MOST_ID),
  fromOn: z.iso.date(),
  untilOn: z.iso.date(),
  reason: z.string().trim().max(500).default(''),
});
const Lent = z.object({ id: z.number().int() }).meta({ id: 'ReviewDelegationMade' });

/** 委托审核: lending one's signature while away, and taking it back. */
export function delegationRoutes(database: Database): RouteModule {
  return (app) => {
    const api = apiOf(app);
    listRoutes(api, {
      list: delegationList,
      path: '/api/v1/review-delegations',
      config: may(delegationPolicy, 'read'),
      database,
      source: (request) => delegationSource(leaveOf(request).reach),
    });

    api.post(
      '/api/v1/review-delegations',
      { config: may(delegationPolicy, 'create'), schema: { summary: '委托审核', tags, body: Lend, response: { 201: Lent } } },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const { actor } = leaveOf(request);
            const { agencyId } = actor;
            if (actor.kind !== 'person' || agencyId === null) throw notFound('机关');
            const { toAccount, fromOn, untilOn, reason } = request.body;
            const days = { fromOn: dayOf('fromOn', fromOn), untilOn: dayOf('untilOn', untilOn) };
            const lent = await lendSignature(work, { agencyId, fromAccount: actor.id, toAccount, ...days, reason });
            if (!lent.ok) throw delegationProblem(lent.error);
            return { id: lent.value };
          },
          201,
        ),
    );

    api.post(
      '/api/v1/review-delegations/:id/revoke',
      {
        config: may(delegationPolicy, 'revoke'),
        schema: { summary: '收回委托', tags, params, body: z.strictObject({}), response: { 200: Lent } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          const done = await takeBackSignature(work, leaveOf(request).reach, { id, version: requiredVersion(request) });
          if (!done.ok) throw delegationProblem(done.error);
          return { id };
        }),
    );
  };
}

function dayOf(path: string, text: string): PlainDate {
  const day = parsePlainDate(text);
  if (!day.ok || day.value < '2000-01-01') throw invalid([{ path, message: '请填写日期，例如 2026-01-31。' }]);
  return day.value;
}
