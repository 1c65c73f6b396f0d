import type { AnnualReport } from '../../model/report.ts';
import type { Mention } from '../mentions.ts';
import type { Sentence } from '../sentences.ts';
import { clauseStart } from './clause.ts';
import { COMPARISON, PART_OF_YEAR, SOME_PART_OF_YEAR, WHOLE_YEAR, WIDER_SCOPE } from './wording.ts';

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
  let index = -1;
  let sentence: Sentence | undefined;
  let doubts = NO_DOUBTS;
  for (const mention of mentions) {
    if (!mention.exact || mention.unit === '%') continue;
    if (mention.sentence !== index) {
      index = mention.sentence;
      sentence = sentences[index];
      doubts = sentence === undefined ? NO_DOUBTS : doubtsOf(sentence.text, year);
    }
    if (sentence === undefined) continue;
    const start = clauseStart(text, mention);
    const clause = text.slice(start, mention.start);
    const before = text.slice(Math.max(sentence.start, mention.start - LONGEST_CONTEXT), mention.start);
    if ((doubts.compares && COMPARISON.test(clause)) || (doubts.wider && WIDER_SCOPE.test(clause))) continue;
    if ((doubts.partYear && ofPartYear(before)) || (doubts.otherYear && namesOtherYear(before, year))) continue;
    if (doubts.toDate && isOfAllYears(before, clause)) continue;
    claims.push({ mention, clause, start, context: before });
  }
  return claims;
}

/** What a sentence holds anywhere: only then each of its numbers is looked at more closely. */
interface Doubts {
  readonly compares: boolean;
  readonly wider: boolean;
  readonly partYear: boolean;
  readonly otherYear: boolean;
  readonly toDate: boolean;
}

const NO_DOUBTS: Doubts = { compares: false, wider: false, partYear: false, otherYear: false, toDate: false };

function doubtsOf(text: string, year: number | null): Doubts {
  return {
    compares: COMPARISON.test(text),
    wider: WIDER_SCOPE.test(text),
    partYear: SOME_PART_OF_YEAR.test(text),
    otherYear: text.includes('《') || text.includes('〔') || areOther(text.match(YEARS), year),
    toDate: text.includes('累计') || text.includes('历年'),
  };
}

/** 截至2020年12月31日，累计公开13000条: perhaps since the beginning, not in this year. */
function isOfAllYears(before: string, clause: string): boolean {
  return /累计|历年/.test(clause) && !WHOLE_YEAR.test(clause) && TO_DATE.test(before);
}

const TO_DATE = /(?:截[至止]到?|到)(?:20\d\d年?|年)?(?:12月31日|12月底|底|末|年底|年末)[^。；]{0,40}$|截[至止]目前|历年/;

/** 截至12月7日……全年共: what is said last holds. */
function ofPartYear(text: string): boolean {
  return PART_OF_YEAR.test(text.slice(Math.max(text.lastIndexOf('全年'), text.lastIndexOf('本年度'), 0)));
}

const YEARS = /20\d\d(?=年)/g;

function namesOtherYear(text: string, year: number | null): boolean {
  return areOther(text.replace(/《[^》]*》|〔\d+〕/g, '').match(YEARS), year);
}

/** Without a year of the report, two years in one sentence are one too many. */
function areOther(years: readonly string[] | null, year: number | null): boolean {
  return years !== null && (year === null ? new Set(years).size > 1 : years.some((name) => Number(name) !== year));
}

/** The claims of the sentences that hold one of the words. */
export function claimsAbout(claims: readonly Claim[], sentences: readonly Sentence[], words: readonly string[]): readonly Claim[] {
  let index = -1;
  let isAbout = false;
  return claims.filter(({ mention }) => {
    if (mention.sentence !== index) {
      index = mention.sentence;
      const text = sentences[index]?.text ?? '';
      isAbout = words.some((word) => text.includes(word));
    }
    return isAbout;
  });
}
