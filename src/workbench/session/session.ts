/** What `GET /api/v1/session` answers; the same after every step of signing in. */
export type Session =
  | { readonly state: 'signedOut'; readonly formToken: string; readonly singleSignOn: { readonly label: string } | null }
  | { readonly state: 'secondFactor'; readonly formToken: string }
  | { readonly state: 'passwordChange'; readonly formToken: string; readonly reason: 'expired' | 'required' }
  | { readonly state: 'secondFactorEnrolment'; readonly formToken: string }
  | SignedIn;

export interface SignedIn {
  readonly state: 'signedIn';
  readonly formToken: string;
  readonly person: Person;
  /** `noun:deed`, all that the person may do to some record. */
  readonly deeds: string[];
  readonly idleMinutes: number;
  readonly expiresAt: string;
  readonly secondFactor: { readonly enrolled: boolean; readonly required: boolean; readonly recoveryCodesLeft: number };
  readonly notices: { readonly code: 'passwordExpires' | 'fewRecoveryCodes'; readonly text: string }[];
}

export interface Person {
  readonly id: number;
  readonly name: string;
  readonly signInName: string;
  readonly agency: { readonly id: number; readonly name: string } | null;
  readonly unit: { readonly id: number; readonly name: string } | null;
  readonly roles: { readonly role: string; readonly title: string; readonly agencyId: number | null; readonly unitId: number | null }[];
}

export interface Enrolment {
  /** For typing by hand. */
  readonly secret: string;
  readonly uri: string;
  /** The same as a picture. */
  readonly svg: string;
}

/** One place where somebody is signed in. */
export interface ListedSession {
  readonly id: number;
  readonly device: string;
  readonly address: string;
  readonly since: string;
  readonly lastSeen: string;
  readonly current: boolean;
}
