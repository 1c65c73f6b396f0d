import type { Gate } from '../../../screening/finding.ts';
import type { Role } from '../../access/rules/index.ts';

/** review 审, proofread 校, secrecy 保密审查. */
export const SEATS = ['review', 'proofread', 'secrecy'] as const;
export type Seat = (typeof SEATS)[number];

export interface SeatRule {
  readonly seat: Seat;
  /** Who may sit here: holders of one of these roles, in the document's own unit or anywhere in its agency. */
  readonly roles: readonly Role[];
  readonly where: 'unit' | 'agency';
  /** What must be ticked. */
  readonly gates: readonly Gate[];
}

/** A round is through when all its seats have signed; then the next begins. */
export interface Round {
  /** 一审一校 */
  readonly title: string;
  readonly seats: readonly SeatRule[];
  /** Review and proofread of the round may be by one hand, as is practice in most places; else by two. */
  readonly oneHand: boolean;
}

/** Which rounds a kind of document goes through. */
export interface Flow {
  readonly name: string;
  readonly grades: readonly ('strict' | 'plain' | 'reprint')[];
  /** Codes of types; none: every type of these grades. */
  readonly types: readonly string[];
  readonly rounds: readonly Round[];
  /** Working days for the reviews after an urgent release. */
  readonly afterReviewDays: number;
}
