import type { FastifyRequest } from 'fastify';
import { findActor, type PersonActor } from '../people/index.ts';
import type { IdentityContext } from './context.ts';
import { problem } from './problems.ts';
import { signInStep, type SignInStep } from './rules/sign-in-step.ts';
import type { SecuritySettings } from './rules/security-settings.ts';
import { hashSecret } from './secret.ts';
import { findSession, markSeen, type Session } from './store/sessions.ts';

/** A browser with a live session: who it is, and how far signing in has come. */
export interface Visit {
  readonly session: Session;
  /** With the roles held at this moment. */
  readonly actor: PersonActor;
  readonly step: SignInStep;
  readonly secondFactorRequired: boolean;
  /** The cookie: form tokens are made from it. */
  readonly secret: string;
}

const visits = new WeakMap<FastifyRequest, Promise<Visit | null>>();

/** Asked by programs that look by themselves from time to time: it does not keep a session alive. */
const BACKGROUND = 'x-gongkai-background';

/** The visit that a request belongs to; null when its cookie opens nothing (any more). Looked up once a request. */
export function visitOf(context: IdentityContext, request: FastifyRequest): Promise<Visit | null> {
  const before = visits.get(request);
  if (before !== undefined) return before;
  const secret = context.cookies.session(request);
  const visit =
    secret === null ? Promise.resolve(null) : findVisit(context, secret, { isActivity: request.headers[BACKGROUND] === undefined });
  visits.set(request, visit);
  return visit;
}

/** On routes that the guard has opened for people. */
export async function requireVisit(context: IdentityContext, request: FastifyRequest): Promise<Visit> {
  const visit = await visitOf(context, request);
  if (visit === null) throw problem('sessionEnded');
  return visit;
}

/** The same by the secret itself, as after a step that changed it. */
export async function findVisit(
  context: IdentityContext,
  secret: string,
  { isActivity }: { readonly isActivity: boolean },
): Promise<Visit | null> {
  const settings = await context.settings();
  const session = await findSession(context.database, hashSecret(secret), settings);
  if (session === null) return null;
  const actor = await findActor(context.database, session.accountId);
  if (actor === null) return null;
  if (session.isStale && isActivity) await markSeen(context.database, session.id);
  const secondFactorRequired = isSecondFactorRequired(settings, actor);
  const step = signInStep({
    hasSecondFactor: session.hasSecondFactor,
    secondFactorGiven: session.secondFactorGiven,
    secondFactorRequired,
    passwordMustChange: session.proof === 'password' && (session.mustChange || session.passwordTooOld),
  });
  return { session, actor, step, secondFactorRequired, secret };
}

function isSecondFactorRequired(settings: SecuritySettings, actor: PersonActor): boolean {
  return actor.grants.some(({ role }) => settings.secondFactorRequiredFor.includes(role));
}
