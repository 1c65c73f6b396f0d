import type { TestContext } from 'node:test';
import { findActor, findTokenActor } from '../../../src/modules/people/index.ts';
import { giveLeave, reachOf, type Actor, type DeedRule, type Policy } from '../../../src/modules/access/index.ts';
import type { Database } from '../../../src/platform/database/index.ts';
import { createApp, Problem, type App, type Guard, type RouteModule } from '../../../src/platform/http/index.ts';
import { createLog } from '../../../src/platform/logging.ts';

/**
 * Routes behind a guard that believes a header: `x-test-account: 3`, or the token of a program. What it lets through is
 * decided as in the product; how people prove who they are is tested elsewhere.
 */
export async function guardedApp(
  t: TestContext,
  database: Database,
  policies: readonly Policy[],
  routes: readonly RouteModule[],
): Promise<App> {
  const guard: Guard = async (request, access) => {
    const { authorization, 'x-test-account': account } = request.headers;
    const actor: Actor | 'awaitsApproval' | null = authorization?.startsWith('Bearer ')
      ? await findTokenActor(database, authorization.slice('Bearer '.length))
      : await findActor(database, Number(account ?? 0));
    if (actor === 'awaitsApproval')
      throw new Problem({ status: 403, code: 'token-awaits-approval', title: '令牌还没有批准', detail: '请等待批准。' });
    if (actor === null) throw new Problem({ status: 401, code: 'sign-in-needed', title: '需要登录', detail: '请先登录。' });
    const rule = access.kind === 'self' ? SELF : policies.find(({ noun }) => noun === access.noun)?.deeds[access.deed];
    const reach =
      rule === undefined ? null : reachOf(actor, ...(access.kind === 'self' ? SELF_DEED : ([access.noun, access.deed] as const)), rule);
    if (reach === null) throw new Problem({ status: 403, code: 'not-allowed', title: '没有权限', detail: '您不能这样做。' });
    giveLeave(request, {
      actor,
      reach,
      by: { kind: actor.kind, id: actor.id, name: actor.name, clientAddress: request.ip, clientAgent: null, requestId: request.id },
    });
  };
  const { app } = await createApp({ log: createLog('silent'), routes, guard, readiness: [], publicUrl: null, trustProxy: [] });
  t.after(() => app.close());
  return app;
}

const SELF: DeedRule = { title: '', allow: [{ roles: 'everyone', reach: 'self' }] };
const SELF_DEED = ['self', 'self'] as const;
