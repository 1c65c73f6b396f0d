import { api, answerOf } from '../api/client.ts';
import { setFormToken } from '../api/connection.ts';
import type { Session } from './session.ts';

/** Counts sign-ins, steps and sign-outs of this page. */
let steps = 0;

/** The answer to a step. */
async function taken(asked: Promise<Session>): Promise<Session> {
  const session = await asked;
  steps += 1;
  setFormToken(session.formToken);
  return session;
}

/**
 * How far this browser is signed in; keeps the form token of the answer for the writes that follow. An answer that was
 * under way while a step was taken tells what was before it: then it asks again.
 */
export async function askSession(): Promise<Session> {
  for (;;) {
    const before = steps;
    const session = await answerOf(api.GET('/api/v1/session'));
    if (before !== steps) continue;
    setFormToken(session.formToken);
    return session;
  }
}

export function signIn(signInName: string, password: string): Promise<Session> {
  return taken(answerOf(api.POST('/api/v1/session', { body: { signInName, password } })));
}

export function giveSecondFactor(code: string): Promise<Session> {
  return taken(answerOf(api.POST('/api/v1/session/second-factor', { body: { code } })));
}

export function giveRecoveryCode(recoveryCode: string): Promise<Session> {
  return taken(answerOf(api.POST('/api/v1/session/second-factor', { body: { recoveryCode } })));
}

export function signOut(): Promise<Session> {
  return taken(answerOf(api.DELETE('/api/v1/session')));
}
