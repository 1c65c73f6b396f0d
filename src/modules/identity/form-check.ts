import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IdentityContext } from './context.ts';
import { problem } from './problems.ts';
import { formTokenOf, newSecret, sameText } from './secret.ts';
import { visitOf, type Visit } from './visit.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const HEADER = 'x-gongkai-form';

/** The token that the next unsafe request must bring; gives the browser the cookie it is made from when it has none. */
export function formTokenFor(context: IdentityContext, request: FastifyRequest, reply: FastifyReply, visit: Visit | null): string {
  if (visit !== null) return formTokenOf(visit.secret);
  const seed = context.cookies.seed(request);
  return seed === null ? freshFormToken(context, reply) : formTokenOf(seed);
}

/** A token from a new cookie: what was known before signing out is good for nothing. */
export function freshFormToken(context: IdentityContext, reply: FastifyReply): string {
  const fresh = newSecret();
  context.cookies.setSeed(reply, fresh);
  return formTokenOf(fresh);
}

/**
 * Refuses an unsafe request that a page of ours did not send: another site can make a browser send it with its cookies,
 * but can't read the token, and the browser tells where it came from.
 */
export function checkForm(context: IdentityContext, request: FastifyRequest, visit: Visit | null): void {
  if (SAFE.has(request.method)) return;
  if (!isFromHere(context, request)) throw problem('formExpired');
  // Another program on this host may plant a seed cookie; beside a session it counts for nothing.
  const seed = visit?.secret ?? context.cookies.seed(request);
  const token = request.headers[HEADER];
  if (seed === null || typeof token !== 'string' || !sameText(formTokenOf(seed), token)) throw problem('formExpired');
}

/** The same as a hook for the routes that are open, before anything of the body is read. */
export function fromHere(context: IdentityContext): (request: FastifyRequest) => Promise<void> {
  return async (request) => checkForm(context, request, await visitOf(context, request));
}

/** Browsers say where a request comes from: by fetch metadata over https and on this machine, else by the origin. */
function isFromHere({ publicUrl }: IdentityContext, request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === request.headers.host || host === publicUrl?.host;
}
