/** How far a browser has come. Only `signedIn` opens anything but its own step. */
export type SignInStep = 'secondFactor' | 'passwordChange' | 'secondFactorEnrolment' | 'signedIn';

export interface SignInFacts {
  readonly hasSecondFactor: boolean;
  readonly secondFactorGiven: boolean;
  /** One of the roles held now asks for it. */
  readonly secondFactorRequired: boolean;
  /** Signed in with the password that must be changed. */
  readonly passwordMustChange: boolean;
}

/** Asked anew with every request, so that a stricter setting or a new role works at once. */
export function signInStep(facts: SignInFacts): SignInStep {
  if (facts.hasSecondFactor && !facts.secondFactorGiven) return 'secondFactor';
  if (facts.passwordMustChange) return 'passwordChange';
  if (facts.secondFactorRequired && !facts.hasSecondFactor) return 'secondFactorEnrolment';
  return 'signedIn';
}
