import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Gate } from '../../../screening/finding.ts';
import type { Grant } from '../../access/rules/index.ts';
import type { Flow, Seat } from './flow.ts';

/** One attempt to bring one revision of a document through its flow. */
export interface Submission {
  readonly flow: Flow;
  readonly unitId: number;
  readonly agencyId: number;
  readonly contentHash: string;
  /** Everyone who made a part of the text since it was last released. */
  readonly authors: readonly number[];
  readonly steps: readonly Step[];
  /** Asked to be released first. */
  readonly urgent: boolean;
  readonly outcome: 'passed' | 'returned' | 'recalled' | 'voided' | null;
}

export interface Step {
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
