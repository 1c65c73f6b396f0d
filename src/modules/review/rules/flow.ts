import type { Gate } from '../../../screening/finding.ts';
import type { Role } from '../../access/rules/index.ts';

/** review 审, proofread 校, secrecy 保密审查. */
export const SEATS = ['review', 'proofread', 'secrecy'] as const;
export type Seat = (typeof SEATS)[number];

export const SEAT_TITLES: Readonly<Record<Seat, string>> = { review: '审核', proofread: '校对', secrecy: '保密审查' };

/** How strictly a type of document is reviewed. */
export const GRADES = ['strict', 'plain', 'reprint'] as const;
export type Grade = (typeof GRADES)[number];

export const GRADE_TITLES: Readonly<Record<Grade, string>> = { strict: '从严', plain: '一般', reprint: '转载' };

export interface SeatRule {
  readonly seat: Seat;
  /** Who may sit here: holders of one of these roles; `unit` asks that a role in a unit be one in the document's own. */
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
  readonly grades: readonly Grade[];
  /** Codes of types; none: every type of these grades. */
  readonly types: readonly string[];
  readonly rounds: readonly Round[];
  /** Working days for the reviews after an urgent release. */
  readonly afterReviewDays: number;
}
