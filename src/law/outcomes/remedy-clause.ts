import outcomes from '../../../data/law/outcomes.json' with { type: 'json' };
import records from '../../../data/law/record-outcomes.json' with { type: 'json' };
import clauses from '../../../data/law/remedy-clauses.json' with { type: 'json' };
import type { PlainDate } from '../../kernel/plain-date.ts';
import { oneOf } from '../one-of.ts';
import { isRecordOutcome, type CaseOutcome } from './record-outcome.ts';

/** Names as they stand in the letter. */
export interface RemedyBodies {
  /** 本级人民政府, the review organ of a department since 2024 (行政复议法 art 24). */
  readonly government: string;
  /** 上一级主管部门, the other choice until 2023. */
  readonly upper: string;
  readonly court: string;
  /** 海关、金融、外汇管理等垂直领导, 税务, 国家安全: the upper department reviews (art 27). */
  readonly ledByUpper: boolean;
}

export interface RemedyClause {
  /** Whether a review has to come before a suit (行政复议法 art 23). */
  readonly reviewFirst: boolean;
  readonly text: string;
  readonly source: string;
}

const RULES = ['either', 'reviewFirst'] as const;

/**
 * The remedies of which a letter of a day tells; null when it tells of none (a withdrawn request has no decision). Until
 * 2023-12-31 review or suit; from 2024-01-01 a refusal goes to review first; from 2025-06-01 that is only a refusal by
 * arts 14 to 16 (法释〔2025〕8号). What is withheld of a partial disclosure is a refusal. Letters that only move the
 * procedure on (补正, 延期) carry no clause. That a correction is refused (art 41) withholds nothing: review or suit.
 */
export function remedyClause(outcome: CaseOutcome, on: PlainDate, bodies: RemedyBodies): RemedyClause | null {
  const rule = isRecordOutcome(outcome) ? records.outcomes[outcome].remedy : outcomes.outcomes[outcome].remedy;
  if (rule === 'none') return null;
  const version = clauses.versions.findLast(({ from }) => from <= on) ?? clauses.versions[0];
  if (version === undefined) throw new Error('No remedy clauses');
  const kind = rule === 'reviewFirst' ? version.reviewFirst : rule === 'reviewFirstBefore2025' ? version.reviewFirstBefore2025 : rule;
  const reviewFirst = oneOf(RULES, kind) === 'reviewFirst';
  const review = bodies.ledByUpper ? bodies.upper : bodies.government;
  const names: Readonly<Record<string, string>> = { review, government: bodies.government, upper: bodies.upper, court: bodies.court };
  const text = (reviewFirst ? version.reviewFirstText : version.eitherText).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = names[name];
    if (value === undefined) throw new Error(`No body “${name}”`);
    return value;
  });
  return { reviewFirst, text, source: version.source };
}
