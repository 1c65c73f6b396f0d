import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Gate } from '../../../screening/finding.ts';
import type { Grant } from '../../access/rules/index.ts';
import type { DocumentState, Openness } from '../../documents/rules/index.ts';
import type { Flow, Seat } from './flow.ts';

/** A document as its review sees it. */
export interface ReviewedDocument {
  readonly agencyId: number;
  readonly unitId: number;
  readonly state: DocumentState;
  readonly revision: number;
  readonly contentHash: string;
  readonly openness: Openness | null;
  /** Everything that its type asks for is filled in. */
  readonly complete: boolean;
  /** Everyone who made a part of the text since a reviewed text of it was last released. */
  readonly authors: readonly number[];
  /** What the public sees. */
  readonly publicRevision: number | null;
  /** What the public sees was released before its reviews were through. */
  readonly urgent: boolean;
  /** It was released or filed at some time. */
  readonly wasOut: boolean;
  /** The latest. */
  readonly submission: Submission | null;
}

/** One attempt to bring one revision of a document through its flow. */
export interface Submission {
  readonly flow: Flow;
  readonly unitId: number;
  readonly agencyId: number;
  readonly revision: number;
  readonly contentHash: string;
  /** Of the document when it was submitted: none of them signs. */
  readonly authors: readonly number[];
  readonly steps: readonly Step[];
  /** Asked to be released first. */
  readonly urgent: boolean;
  readonly outcome: 'passed' | 'returned' | 'recalled' | 'voided' | null;
}

export interface Step {
  /** Counted from 1; 0: before any round. */
  readonly round: number;
  readonly seat: Seat;
  readonly decision: 'pass' | 'return' | 'authorizeUrgent';
  readonly by: number;
  readonly onBehalfOf: number | null;
  readonly contentHash: string;
  readonly gates: readonly Gate[];
}

/** Who asks, with what they hold today; `delegators`: those who lent them their signature, with what these hold. */
export interface Hand {
  readonly accountId: number;
  readonly grants: readonly Grant[];
  readonly delegators: readonly { readonly accountId: number; readonly grants: readonly Grant[] }[];
  readonly today: PlainDate;
}

/** What somebody wants to do to a document. */
export type ReviewAction =
  | { readonly deed: 'edit'; readonly contentHash: string }
  | { readonly deed: 'submit'; readonly flow: Flow; readonly urgent: boolean }
  | {
      readonly deed: 'sign';
      readonly round: number;
      readonly seat: Seat;
      readonly gates: readonly Gate[];
      /** Of the text that was read. */
      readonly contentHash: string;
      readonly onBehalfOf: number | null;
    }
  | { readonly deed: 'return'; readonly contentHash: string }
  | { readonly deed: 'recall' }
  | { readonly deed: 'authorizeUrgent'; readonly contentHash: string }
  | { readonly deed: 'release' }
  | { readonly deed: 'withdraw' }
  | { readonly deed: 'discard' };
export type ReviewDeed = ReviewAction['deed'];
