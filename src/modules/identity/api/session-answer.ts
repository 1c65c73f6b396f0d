import type { FastifyReply, FastifyRequest } from 'fastify';
import { assertNever } from '../../../kernel/assert-never.ts';
import { ROLE_FACTS } from '../../access/index.ts';
import type { IdentityContext } from '../context.ts';
import { deedsOf } from '../deeds-of.ts';
import { formTokenFor, freshFormToken } from '../form-check.ts';
import { problem } from '../problems.ts';
import { formTokenOf } from '../secret.ts';
import { countRecoveryCodes } from '../store/credentials.ts';
import { findHome } from '../store/display-names.ts';
import { findVisit, visitOf, type Visit } from '../visit.ts';
import type { SessionState } from './session-schema.ts';

const FEW_CODES = 3;
const NOTICE_DAYS = 14;

/** The state of the browser that asks. */
export async function sessionAnswer(context: IdentityContext, request: FastifyRequest, reply: FastifyReply): Promise<SessionState> {
  const visit = await visitOf(context, request);
  if (visit !== null) return stateOf(context, visit);
  if (context.cookies.session(request) !== null) context.cookies.clearSession(reply);
  const formToken = formTokenFor(context, request, reply, null);
  return { state: 'signedOut', formToken, singleSignOn: await context.singleSignOn() };
}

/** After a step: gives the browser the new secret, forgets the one from before, and says how far it has come now. */
export async function answerWithSecret(context: IdentityContext, reply: FastifyReply, secret: string): Promise<SessionState> {
  const { absoluteHours } = await context.settings();
  const visit = await findVisit(context, secret, { isActivity: true });
  if (visit === null) throw problem('sessionEnded');
  context.cookies.setSession(reply, secret, absoluteHours);
  context.cookies.clearSeed(reply);
  return stateOf(context, visit);
}

export async function answerSignedOut(context: IdentityContext, reply: FastifyReply): Promise<SessionState> {
  context.cookies.clearSession(reply);
  return { state: 'signedOut', formToken: freshFormToken(context, reply), singleSignOn: await context.singleSignOn() };
}

async function stateOf(context: IdentityContext, visit: Visit): Promise<SessionState> {
  const formToken = formTokenOf(visit.secret);
  switch (visit.step) {
    case 'secondFactor':
      return { state: 'secondFactor', formToken };
    case 'passwordChange':
      return { state: 'passwordChange', formToken, reason: visit.session.mustChange ? 'required' : 'expired' };
    case 'secondFactorEnrolment':
      return { state: 'secondFactorEnrolment', formToken };
    case 'signedIn':
      return signedIn(context, visit, formToken);
    default:
      return assertNever(visit.step);
  }
}

async function signedIn(context: IdentityContext, visit: Visit, formToken: string): Promise<SessionState> {
  const { actor, session } = visit;
  const { idleMinutes } = await context.settings();
  const home = await findHome(context.database, actor);
  const recoveryCodesLeft = await countRecoveryCodes(context.database, actor.id);
  return {
    state: 'signedIn',
    formToken,
    person: {
      id: actor.id,
      name: actor.name,
      signInName: session.signInName,
      ...home,
      roles: actor.grants.map((grant) => ({ ...grant, title: ROLE_FACTS[grant.role].title })),
    },
    deeds: [...deedsOf(actor, context.policies)],
    idleMinutes,
    expiresAt: session.expiresAt.toISOString(),
    secondFactor: { enrolled: session.hasSecondFactor, required: visit.secondFactorRequired, recoveryCodesLeft },
    notices: [...noticesFor(visit, recoveryCodesLeft)],
  };
}

function* noticesFor(
  { session }: Visit,
  recoveryCodesLeft: number,
): Generator<{ code: 'passwordExpires' | 'fewRecoveryCodes'; text: string }> {
  const { passwordDaysLeft: days } = session;
  if (session.hasPassword && days !== null && days <= NOTICE_DAYS)
    yield { code: 'passwordExpires', text: `密码${days <= 0 ? '今天' : `再过 ${days} 天`}到期，请在账号设置里修改。` };
  if (session.hasSecondFactor && recoveryCodesLeft <= FEW_CODES)
    yield { code: 'fewRecoveryCodes', text: `恢复码还剩 ${recoveryCodesLeft} 个，请在账号设置里重新生成。` };
}
