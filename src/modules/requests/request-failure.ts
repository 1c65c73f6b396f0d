import type { ClockFault, IntakeDate, RequestDeed, RequestGuard, RequestState } from '../../law/index.ts';
import type { SigningRefusal } from './rules/index.ts';

/** Why nothing was done to a request. */
export type RequestFailure =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'versionConflict' }
  | { readonly kind: 'notNow'; readonly deed: RequestDeed; readonly state: RequestState; readonly missing: readonly RequestGuard[] }
  /** Of all that the clocks refuse: what they would not take as it was meant. */
  | { readonly kind: 'clockRefuses'; readonly deed: RequestDeed; readonly fault: ClockFault['kind'] }
  /** A day before the last thing that happened, or one that has not come. */
  | { readonly kind: 'dayOutOfOrder'; readonly after: string }
  | { readonly kind: 'dayInFuture' }
  | { readonly kind: 'receiptUnknown'; readonly missing: IntakeDate }
  | { readonly kind: 'undecided'; readonly part: number }
  | { readonly kind: 'noReply' }
  | { readonly kind: 'letterIncomplete'; readonly fields: readonly { readonly name: string; readonly label: string }[] }
  | { readonly kind: 'partyUnknown' }
  | { readonly kind: 'inquiryUnknown' }
  | { readonly kind: 'signing'; readonly refusal: SigningRefusal }
  | { readonly kind: 'unitUnknown' }
  | { readonly kind: 'assigneeUnknown' }
  | { readonly kind: 'agencyClosed' }
  | { readonly kind: 'wrongField'; readonly path: string; readonly code: string; readonly message: string };
