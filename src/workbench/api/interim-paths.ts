import type { Enrolment, ListedSession, Session } from '../session/session.ts';

interface Json<T> {
  readonly content: { readonly 'application/json': T };
}
interface Answers<T> {
  readonly responses: { readonly 200: Json<T> };
}
interface Takes<B, T> extends Answers<T> {
  readonly requestBody: Json<B>;
}
interface At<P> {
  readonly parameters: { readonly path: P };
}
interface Password {
  readonly password: string;
}
interface Codes {
  readonly recoveryCodes: string[];
}

/** Routes of the account, as the contract has them. */
export interface InterimPaths {
  '/api/v1/session': {
    get: Answers<Session>;
    post: Takes<{ signInName: string; password: string }, Session>;
    delete: Answers<Session>;
  };
  '/api/v1/session/second-factor': { post: Takes<{ code: string } | { recoveryCode: string }, Session> };
  '/api/v1/sessions': { get: Answers<{ items: ListedSession[] }>; delete: Answers<{ items: ListedSession[] }> };
  '/api/v1/sessions/{id}': { delete: At<{ id: number }> & Answers<{ items: ListedSession[] }> };
  '/api/v1/account/password': { post: Takes<{ current: string; next: string }, Session> };
  '/api/v1/account/second-factor/begin': { post: Answers<Enrolment> };
  '/api/v1/account/second-factor': { post: Takes<{ code: string }, Codes>; delete: Takes<Password, Session> };
  '/api/v1/account/recovery-codes': { post: Takes<Password, Codes> };
  '/api/v1/activation/{token}': {
    get: At<{ token: string }> & Answers<{ signInName: string; displayName: string; purpose: 'activate' | 'reset' }>;
  };
  '/api/v1/activation': { post: Takes<Password & { token: string; displayName?: string }, Session> };
}
