import { z } from 'zod';
import { apiOf, open, type App } from '../../../platform/http/index.ts';
import { findOpenLink } from '../../people/index.ts';
import { activate } from '../activate.ts';
import { clientOf } from '../client.ts';
import type { IdentityContext } from '../context.ts';
import { fromHere } from '../form-check.ts';
import { passwordProblem, problem } from '../problems.ts';
import { answerWithSecret } from './session-answer.ts';
import { activationBody, linkAnswer, sessionState } from './session-schema.ts';

const TAGS = ['登录'];
const OFTEN = { rateLimit: { max: 60, timeWindow: 60_000 } };

/** One-time links: the first password of an account, or a new one. */
export function activationRoutes(app: App, context: IdentityContext): void {
  const api = apiOf(app);

  api.get(
    '/api/v1/activation/:token',
    {
      config: { ...open('whoever holds the link'), ...OFTEN },
      schema: {
        summary: '查看一次性链接',
        tags: TAGS,
        params: z.object({ token: z.string().max(200) }),
        response: { 200: linkAnswer },
      },
    },
    async (request) => {
      const link = await findOpenLink(context.database, request.params.token);
      if (link === null) throw problem('linkClosed');
      const { signInName, displayName, purpose } = link;
      return { signInName, displayName, purpose };
    },
  );

  api.post(
    '/api/v1/activation',
    {
      config: { ...open('whoever holds the link'), ...OFTEN },
      onRequest: fromHere(context),
      schema: { summary: '用一次性链接设置密码并登录', tags: TAGS, body: activationBody, response: { 200: sessionState } },
    },
    async (request, reply) => {
      const activated = await activate(context, clientOf(request), request.body, context.cookies.session(request));
      if (activated.ok) return answerWithSecret(context, reply, activated.value);
      if (activated.error.kind === 'linkClosed') throw problem('linkClosed');
      throw passwordProblem(activated.error, 'password');
    },
  );
}
