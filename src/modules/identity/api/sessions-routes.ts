import { z } from 'zod';
import { apiOf, notFound, self, type App } from '../../../platform/http/index.ts';
import { act } from '../../access/index.ts';
import type { IdentityContext } from '../context.ts';
import { deviceName } from '../rules/device-name.ts';
import { endSessions } from '../start-session.ts';
import { listSessions } from '../store/sessions.ts';
import { requireVisit, type Visit } from '../visit.ts';
import { listedSessions } from './session-schema.ts';

const TAGS = ['我的账号'];
const OWN = self('one’s own sessions');
const ENDED = '本人结束登录';

/** Where one is signed in, and ending it elsewhere. Each answers with what is left. */
export function sessionsRoutes(app: App, context: IdentityContext): void {
  const api = apiOf(app);
  const { database } = context;

  const listFor = async ({ actor, session }: Visit): Promise<z.infer<typeof listedSessions>> => {
    const { idleMinutes } = await context.settings();
    const sessions = await listSessions(database, actor.id, idleMinutes);
    return {
      items: sessions.map(({ id, clientAddress, clientAgent, createdAt, lastSeenAt }) => ({
        id,
        device: deviceName(clientAgent),
        address: clientAddress,
        since: createdAt.toISOString(),
        lastSeen: lastSeenAt.toISOString(),
        current: id === session.id,
      })),
    };
  };

  api.get(
    '/api/v1/sessions',
    { config: OWN, schema: { summary: '查看登录设备', tags: TAGS, response: { 200: listedSessions } } },
    async (request) => listFor(await requireVisit(context, request)),
  );

  api.delete(
    '/api/v1/sessions/:id',
    {
      config: OWN,
      schema: { summary: '结束一处登录', tags: TAGS, params: z.object({ id: z.coerce.number().int() }), response: { 200: listedSessions } },
    },
    async (request, reply) => {
      const visit = await requireVisit(context, request);
      await act(request, reply, database, async (work) => {
        const account = { id: visit.actor.id, agencyId: visit.actor.agencyId ?? 0 };
        const ended = await endSessions(work, account, { only: request.params.id }, ENDED);
        if (ended.length === 0) throw notFound('登录记录');
        return null;
      });
      return listFor(visit);
    },
  );

  api.delete(
    '/api/v1/sessions',
    { config: OWN, schema: { summary: '结束其他各处登录', tags: TAGS, response: { 200: listedSessions } } },
    async (request, reply) => {
      const visit = await requireVisit(context, request);
      await act(request, reply, database, async (work) => {
        const account = { id: visit.actor.id, agencyId: visit.actor.agencyId ?? 0 };
        await endSessions(work, account, { keep: visit.session.id }, ENDED);
        return null;
      });
      return listFor(visit);
    },
  );
}
