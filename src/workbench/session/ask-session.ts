import { api, answerOf } from '../api/client.ts';
import { setFormToken } from '../api/connection.ts';
import type { Session } from './session.ts';

async function taken(asked: Promise<Session>): Promise<Session> {
  const session = await asked;
  setFormToken(session.formToken);
  return session;
}

/** How far this browser is signed in; keeps the form token of the answer for the writes that follow. */
export function askSession(): Promise<Session> {
  return taken(answerOf(api.GET('/api/v1/session')));
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
