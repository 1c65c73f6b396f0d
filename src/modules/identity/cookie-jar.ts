import type { FastifyReply, FastifyRequest } from 'fastify';

/** The two cookies of a browser: the session, and before there is one, the seed of the tokens of its forms. */
export interface CookieJar {
  readonly session: (request: FastifyRequest) => string | null;
  readonly seed: (request: FastifyRequest) => string | null;
  readonly setSession: (reply: FastifyReply, secret: string, hours: number) => void;
  readonly setSeed: (reply: FastifyReply, secret: string) => void;
  readonly clearSession: (reply: FastifyReply) => void;
  readonly clearSeed: (reply: FastifyReply) => void;
}

/** `secure`: people reach the site by https; then the cookies are bound to this host and to https. */
export function createCookieJar(secure: boolean): CookieJar {
  const session = secure ? '__Host-gongkai-session' : 'gongkai-session';
  const seed = secure ? '__Host-gongkai-form' : 'gongkai-form';
  const rules = { path: '/', httpOnly: true, secure, sameSite: 'lax' } as const;
  const read = (request: FastifyRequest, name: string): string | null => request.cookies[name] || null;
  return {
    session: (request) => read(request, session),
    seed: (request) => read(request, seed),
    setSession: (reply, secret, hours) => void reply.setCookie(session, secret, { ...rules, maxAge: hours * 3600 }),
    setSeed: (reply, secret) => void reply.setCookie(seed, secret, rules),
    clearSession: (reply) => void reply.clearCookie(session, rules),
    clearSeed: (reply) => void reply.clearCookie(seed, rules),
  };
}
