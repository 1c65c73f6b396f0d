import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../platform/database/index.ts';
import { formTokenOf, hashSecret, newSecret, sameText } from './secret.ts';
import { anyAccount, findSession, saveSession, saveSetupLink, deleteSession, type StaffAccount } from './store.ts';

const LINK_HOURS = 24;
const SESSION_HOURS = 12;

export interface IdentityOptions {
  readonly database: Database;
  /** People reach the site by https: cookies are bound to this host and to https. */
  readonly secure: boolean;
}

/** A member of staff on a visit; `formToken` goes into every form that changes something. */
export interface Staff {
  readonly id: number;
  readonly name: string;
  readonly formToken: string;
}

export interface Identity {
  readonly database: Database;
  staffOf(request: FastifyRequest): Promise<Staff | null>;
  /** The path of a fresh one-time link, or null when an account exists. Good for 24 hours; earlier links close. */
  openSetupLink(): Promise<string | null>;
  startSession(reply: FastifyReply, accountId: number): Promise<void>;
  endSession(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** The token for a form of a visitor who need not be signed in; sets the cookie it is made from when there is none. */
  formToken(request: FastifyRequest, reply: FastifyReply): string;
  /** True when the form was sent from a page of ours to this very visitor. */
  formIsOurs(request: FastifyRequest, token: unknown): boolean;
}

/** Sessions and accounts over the database. */
export function createIdentity({ database, secure }: IdentityOptions): Identity {
  const sessionCookie = secure ? '__Host-gongkai-session' : 'gongkai-session';
  const formCookie = secure ? '__Host-gongkai-form' : 'gongkai-form';
  const cookieRules = { path: '/', httpOnly: true, secure, sameSite: 'lax' } as const;
  const known = new WeakMap<FastifyRequest, Promise<StaffAccount | null>>();

  /** The cookie that form tokens of this visit are made from. */
  const seedOf = (request: FastifyRequest): string | null =>
    [request.cookies[sessionCookie], request.cookies[formCookie]].find((seed) => seed !== undefined && seed !== '') ?? null;

  const accountOf = (request: FastifyRequest): Promise<StaffAccount | null> => {
    const secret = request.cookies[sessionCookie];
    if (secret === undefined || secret === '') return Promise.resolve(null);
    const before = known.get(request);
    if (before !== undefined) return before;
    const account = findSession(database, hashSecret(secret));
    known.set(request, account);
    return account;
  };

  return {
    database,
    async staffOf(request) {
      const account = await accountOf(request);
      const secret = request.cookies[sessionCookie];
      return account === null || secret === undefined
        ? null
        : { id: account.id, name: account.displayName, formToken: formTokenOf(secret) };
    },
    async openSetupLink() {
      if (await anyAccount(database)) return null;
      const token = newSecret();
      await saveSetupLink(database, hashSecret(token), LINK_HOURS);
      return `/setup?token=${token}`;
    },
    async startSession(reply, accountId) {
      const secret = newSecret();
      await saveSession(database, hashSecret(secret), accountId, SESSION_HOURS);
      void reply.setCookie(sessionCookie, secret, { ...cookieRules, maxAge: SESSION_HOURS * 3600 });
    },
    async endSession(request, reply) {
      const secret = request.cookies[sessionCookie];
      if (secret !== undefined) await deleteSession(database, hashSecret(secret));
      void reply.clearCookie(sessionCookie, cookieRules);
    },
    formToken(request, reply) {
      const seed = seedOf(request);
      if (seed !== null) return formTokenOf(seed);
      const fresh = newSecret();
      void reply.setCookie(formCookie, fresh, cookieRules);
      return formTokenOf(fresh);
    },
    formIsOurs(request, token) {
      // Another program on this host may plant a form cookie; beside a session it counts for nothing.
      const seed = seedOf(request);
      return typeof token === 'string' && seed !== null && sameText(formTokenOf(seed), token);
    },
  };
}
