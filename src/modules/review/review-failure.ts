import type { DocumentFailure } from '../documents/index.ts';
import type { FlowFault } from './rules/flow-faults.ts';
import type { Refusal } from './rules/refusal.ts';

/** Why nothing was done in a review. */
export type ReviewFailure =
  | { readonly kind: 'notFound' }
  /** The rules say no; people by their account ids. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The document itself can't be moved. */
  | { readonly kind: 'document'; readonly failure: DocumentFailure }
  /** No flow is set for documents of this kind. */
  | { readonly kind: 'noFlow' }
  /** Remarks, by their positions, quote words that do not stand where they are said to. */
  | { readonly kind: 'remarksAstray'; readonly at: readonly number[] };

/** Why a flow was not kept. */
export type FlowFailure =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'versionConflict' }
  | { readonly kind: 'flowWrong'; readonly faults: readonly FlowFault[] };

/** Why a signature was not lent, or not taken back. */
export type DelegationFailure =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'versionConflict' }
  | { readonly kind: 'alreadyRevoked' }
  | { readonly kind: 'daysWrong'; readonly path: 'fromOn' | 'untilOn'; readonly message: string }
  | { readonly kind: 'personUnknown'; readonly message: string };
