import type { GrantRefusal } from './rules/decide-grant.ts';

/** Why a change of people, roles or tokens was refused. */
export type PeopleFailure =
  | GrantRefusal
  | { readonly kind: 'personNotFound' }
  | { readonly kind: 'agencyNotFound' }
  | { readonly kind: 'unitNotFound' }
  | { readonly kind: 'requestNotFound' }
  | { readonly kind: 'grantNotFound' }
  | { readonly kind: 'tokenNotFound' }
  | { readonly kind: 'versionConflict' }
  | { readonly kind: 'agencyClosed' }
  | { readonly kind: 'unitClosed' }
  | { readonly kind: 'signInNameTaken' }
  | { readonly kind: 'signInNameFixed' }
  /** Beyond the whole installation's reach. */
  | { readonly kind: 'installationOutOfReach' }
  | { readonly kind: 'isAdministrator' }
  | { readonly kind: 'notInvited' }
  | { readonly kind: 'notActive' }
  | { readonly kind: 'alreadyDisabled' }
  | { readonly kind: 'notDisabled' }
  | { readonly kind: 'resetWaiting' }
  | { readonly kind: 'resetDecided' }
  | { readonly kind: 'resetExpired' }
  | { readonly kind: 'sameTwo' }
  | { readonly kind: 'ownRevocation' }
  | { readonly kind: 'alreadyRevoked' }
  | { readonly kind: 'lastAdministrator' }
  | { readonly kind: 'tokenDecided' }
  /** Revoked, refused or expired: there is nothing left to decide or to end. */
  | { readonly kind: 'tokenEnded' }
  | { readonly kind: 'unknownScope'; readonly index: number }
  | { readonly kind: 'expiryOutOfRange' };
