import type { Shape } from '../api/shapes.ts';

/** How far this browser is signed in; the answer to every step of signing in. */
export type Session = Shape<'SessionState'>;

export type SignedIn = Extract<Session, { readonly state: 'signedIn' }>;
