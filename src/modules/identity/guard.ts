import type { FastifyRequest } from 'fastify';
import { assertNever } from '../../kernel/assert-never.ts';
import type { Access, Guard, Problem } from '../../platform/http/index.ts';
import { giveLeave, NOWHERE, reachOf, type Actor, type Reach } from '../access/index.ts';
import { findTokenActor } from '../people/index.ts';
import { byActor, clientOf } from './client.ts';
import type { IdentityContext } from './context.ts';
import { checkForm } from './form-check.ts';
import { problem } from './problems.ts';
import type { SignInStep } from './rules/sign-in-step.ts';
import { visitOf } from './visit.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Steps of signing in at which this route is open too; routes that don't say want the whole way. */
    duringSignIn?: readonly Exclude<SignInStep, 'signedIn'>[];
  }
}

/** Stands before every route that is not open: finds out who asks and how far they may go, or refuses. */
export function createGuard(context: IdentityContext): Guard {
  return async (request, access) => {
    const actor = await actorOf(context, request);
    giveLeave(request, { actor, reach: reachFor(context, actor, access), by: byActor(clientOf(request), actor) });
  };
}

async function actorOf(context: IdentityContext, request: FastifyRequest): Promise<Actor> {
  const { authorization } = request.headers;
  // Whoever brings a token is a program: cookies beside it count for nothing.
  if (authorization !== undefined) return machineOf(context, request, authorization);
  const visit = await visitOf(context, request);
  if (visit === null) throw problem(context.cookies.session(request) === null ? 'signInNeeded' : 'sessionEnded');
  const { step } = visit;
  if (step !== 'signedIn' && !(request.routeOptions.config.duringSignIn ?? []).includes(step)) throw unfinished(step);
  checkForm(context, request, visit);
  return visit.actor;
}

async function machineOf(context: IdentityContext, request: FastifyRequest, authorization: string): Promise<Actor> {
  const secret = /^bearer +(\S+)$/i.exec(authorization)?.[1];
  if (secret === undefined || !request.url.startsWith('/api/v1/')) throw problem('tokenRefused');
  const actor = await findTokenActor(context.database, secret);
  if (actor === null) throw problem('tokenRefused');
  if (actor === 'awaitsApproval') throw problem('tokenAwaitsApproval');
  return actor;
}

function unfinished(step: Exclude<SignInStep, 'signedIn'>): Problem {
  switch (step) {
    case 'secondFactor':
      return problem('secondFactorNeeded');
    case 'passwordChange':
      return problem('passwordChangeNeeded');
    case 'secondFactorEnrolment':
      return problem('enrolmentNeeded');
    default:
      return assertNever(step);
  }
}

function reachFor({ policies }: IdentityContext, actor: Actor, access: Exclude<Access, { kind: 'open' }>): Reach {
  switch (access.kind) {
    case 'self':
      if (actor.kind === 'machine') throw problem('notAllowed');
      return { ...NOWHERE, self: actor.id };
    case 'policy': {
      const rule = policies.find(({ noun }) => noun === access.noun)?.deeds[access.deed];
      // A noun that main has forgotten to name is closed to all.
      const reach = rule === undefined ? null : reachOf(actor, access.noun, access.deed, rule);
      if (reach === null) throw problem('notAllowed');
      return reach;
    }
    default:
      return assertNever(access);
  }
}
