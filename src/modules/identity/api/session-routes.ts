import { inWork, recordAct } from '../../../platform/audit/index.ts';
import { apiOf, open, self, type App } from '../../../platform/http/index.ts';
import { byActor, clientOf } from '../client.ts';
import type { IdentityContext } from '../context.ts';
import { checkForm, fromHere } from '../form-check.ts';
import { giveSecondFactor } from '../give-second-factor.ts';
import { problem } from '../problems.ts';
import { signIn } from '../sign-in.ts';
import { deleteSessions } from '../store/sessions.ts';
import { requireVisit, visitOf } from '../visit.ts';
import { answerSignedOut, answerWithSecret, sessionAnswer } from './session-answer.ts';
import { secondFactorBody, sessionState, signInBody } from './session-schema.ts';

const TAGS = ['登录'];
/** From one address; a whole office may stand behind one. */
const OFTEN = { rateLimit: { max: 120, timeWindow: 60_000 } };

/** Signing in, step by step, and out. */
export function sessionRoutes(app: App, context: IdentityContext): void {
  const api = apiOf(app);
  const response = { 200: sessionState };

  api.get(
    '/api/v1/session',
    {
      config: open('says whether and how far this browser is signed in'),
      schema: { summary: '查看登录状态', tags: TAGS, response },
    },
    (request, reply) => sessionAnswer(context, request, reply),
  );

  api.post(
    '/api/v1/session',
    {
      config: { ...open('the way in'), ...OFTEN },
      onRequest: fromHere(context),
      schema: { summary: '用登录名和密码登录', tags: TAGS, body: signInBody, response },
    },
    async (request, reply) => {
      const signedIn = await signIn(context, clientOf(request), request.body, context.cookies.session(request));
      if (!signedIn.ok) throw problem(signedIn.error.kind);
      return answerWithSecret(context, reply, signedIn.value);
    },
  );

  api.post(
    '/api/v1/session/second-factor',
    {
      config: { ...self('the second step of signing in'), duringSignIn: ['secondFactor'], ...OFTEN },
      schema: { summary: '输入动态验证码或恢复码', tags: TAGS, body: secondFactorBody, response },
    },
    async (request, reply) => {
      const visit = await requireVisit(context, request);
      if (visit.step !== 'secondFactor') return sessionAnswer(context, request, reply);
      const given = await giveSecondFactor(context, clientOf(request), visit, request.body);
      if (!given.ok) throw problem(given.error.kind);
      return answerWithSecret(context, reply, given.value);
    },
  );

  api.delete(
    '/api/v1/session',
    {
      config: open('the way out is open at every step'),
      schema: { summary: '退出登录', tags: TAGS, response },
    },
    async (request, reply) => {
      const visit = await visitOf(context, request);
      if (visit !== null) {
        checkForm(context, request, visit);
        const { actor, session } = visit;
        await inWork(context.database, byActor(clientOf(request), actor), async (work) => {
          await deleteSessions(work.transaction, actor.id, { only: session.id });
          await recordAct(work, { agencyId: actor.agencyId ?? 0, deed: 'signOut' }, { noun: 'session', id: session.id });
        });
      }
      return answerSignedOut(context, reply);
    },
  );
}
