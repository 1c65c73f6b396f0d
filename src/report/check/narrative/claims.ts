import type { AnnualReport } from '../../model/report.ts';
import type { Mention } from '../mentions.ts';
import type { Sentence } from '../sentences.ts';
import { clauseStart } from './clause.ts';
import { COMPARISON, PART_OF_YEAR, WIDER_SCOPE } from './wording.ts';

/** A number of the text with the words around it, for comparison with a table or with the same number elsewhere. */
export interface Claim {
  readonly mention: Mention;
  /** The clause up to the number: 本年度共制发公文. */
  readonly clause: string;
  readonly start: number;
  /** The sentence up to the number. */
  readonly context: string;
}

/** Words further away than this say nothing of a number. */
const LONGEST_CONTEXT = 200;

/**
 * The numbers that speak for the agency's whole year: exact, no change against another year, no stretch of the year,
 * nobody else's figures, no other year's.
 */
export function annualClaims(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  report: AnnualReport,
): readonly Claim[] {
  const year = report.year?.value ?? null;
  const claims: Claim[] = [];
  for (const mention of mentions) {
    if (!mention.exact || mention.unit === '%') continue;
    const sentence = sentences[mention.sentence];
    if (sentence === undefined) continue;
    const start = clauseStart(text, mention);
    const clause = text.slice(start, mention.start);
    const before = text.slice(Math.max(sentence.start, mention.start - LONGEST_CONTEXT), mention.start);
    if (COMPARISON.test(clause) || ofPartYear(before) || WIDER_SCOPE.test(clause)) continue;
    if (namesOtherYear(before, year)) continue;
    claims.push({ mention, clause, start, context: before });
  }
  return claims;
}

/** 截至12月7日……全年共: what is said last holds. */
function ofPartYear(text: string): boolean {
  return PART_OF_YEAR.test(text.slice(Math.max(text.lastIndexOf('全年'), text.lastIndexOf('本年度'), 0)));
}

function namesOtherYear(text: string, year: number | null): boolean {
  const years = text.replace(/《[^》]*》|〔\d+〕/g, '').match(/20\d\d(?=年)/g);
  return years !== null && (year === null ? new Set(years).size > 1 : years.some((name) => Number(name) !== year));
}
