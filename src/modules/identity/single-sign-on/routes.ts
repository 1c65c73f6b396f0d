import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { apiOf, open, type RouteModule } from '../../../platform/http/index.ts';
import { clientOf } from '../client.ts';
import type { IdentityContext } from '../context.ts';
import { newSecret } from '../secret.ts';
import type { SingleSignOnProvider } from './provider.ts';
import { signInByProvider } from './sign-in-by-provider.ts';
import { saveAttempt, takeAttempt } from './store.ts';

const CALLBACK = '/api/v1/single-sign-on/callback';
const SIGN_IN_PAGE = '/workbench/';
/** Each attempt asks the provider something: from one address not more than thirty in five minutes. */
const LIMITED = { rateLimit: { max: 30, timeWindow: 5 * 60_000 } };
/** Nowhere but in the workbench, and not by a trick of slashes to another site. */
const BACK = /^\/workbench(?:\/[\w\-./~%?=&,:@+]*)?$/;

const Start = z.object({ back: z.string().max(1000).optional() });
const Callback = z.looseObject({ state: z.string().max(200).optional() });

/** Why a person is back at the sign-in page; the page has the words. */
type Trouble =
  | 'single-sign-on-off'
  | 'single-sign-on-expired'
  | 'providerUnreachable'
  | 'providerRefused'
  | 'answerInvalid'
  | 'accountUnknown'
  | 'administratorsByPassword';

/** To the provider of the single sign-on and back. Both are addresses for browsers: they answer with redirects. */
export function singleSignOnRoutes(context: IdentityContext, provider: SingleSignOnProvider | null): RouteModule {
  return (app) => {
    const api = apiOf(app);

    api.get(
      '/api/v1/single-sign-on/start',
      {
        config: { ...open('the way in, by the provider of the single sign-on'), ...LIMITED },
        schema: { summary: '去统一身份认证登录', tags: ['登录'], querystring: Start, response: { 303: z.null() } },
      },
      async (request, reply) => {
        if (provider === null) return trouble(reply, 'single-sign-on-off');
        const started = await provider.start(redirectUri(context, request));
        if (!started.ok) {
          request.log.warn({ kind: started.error.kind, reason: started.error.reason }, 'single sign-on did not start');
          return trouble(reply, started.error.kind);
        }
        const { address, state, nonce, verifier } = started.value;
        const { back = '' } = request.query;
        await saveAttempt(context.database, browserSecret(context, request, reply), {
          issuer: provider.config.issuer.href,
          state,
          nonce,
          verifier,
          back: BACK.test(back) ? back : '/workbench/',
        });
        return reply.header('cache-control', 'no-store').redirect(address.href, 303);
      },
    );

    api.get(
      CALLBACK,
      {
        config: { ...open('the way back from the provider of the single sign-on'), ...LIMITED },
        schema: { summary: '统一身份认证登录返回', tags: ['登录'], querystring: Callback, response: { 303: z.null() } },
      },
      async (request, reply) => {
        if (provider === null) return trouble(reply, 'single-sign-on-off');
        const attempt = await takeAttempt(context.database, context.cookies.seed(request) ?? '', request.query.state ?? '');
        // Also an attempt begun when another provider was configured: its answer is nothing for this one.
        if (attempt === null || attempt.issuer !== provider.config.issuer.href) return trouble(reply, 'single-sign-on-expired');
        const answer = new URL(redirectUri(context, request));
        answer.search = new URL(request.url, answer).search;
        const proven = await provider.finish(answer, attempt);
        if (!proven.ok) {
          request.log.warn({ kind: proven.error.kind, reason: proven.error.reason }, 'single sign-on failed');
          return trouble(reply, proven.error.kind);
        }
        const secret = await signInByProvider(context, clientOf(request), proven.value, context.cookies.session(request));
        if (!secret.ok) return trouble(reply, secret.error.kind);
        context.cookies.setSession(reply, secret.value, (await context.settings()).absoluteHours);
        context.cookies.clearSeed(reply);
        return reply.header('cache-control', 'no-store').redirect(attempt.back, 303);
      },
    );
  };
}

function trouble(reply: FastifyReply, why: Trouble): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(`${SIGN_IN_PAGE}?problem=${why}`, 303);
}

/** Must be registered with the provider, which refuses any other: a forged Host header leads nowhere. */
function redirectUri({ publicUrl }: IdentityContext, request: FastifyRequest): string {
  return new URL(CALLBACK, publicUrl ?? `${request.protocol}://${request.host}`).href;
}

/** What binds an attempt to this browser: the cookie that it has before it signs in. */
function browserSecret({ cookies }: IdentityContext, request: FastifyRequest, reply: FastifyReply): string {
  const kept = cookies.seed(request);
  if (kept !== null) return kept;
  const fresh = newSecret();
  cookies.setSeed(reply, fresh);
  return fresh;
}
