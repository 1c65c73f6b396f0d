import type { Place } from '../../../kernel/place.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { RestoredText } from '../restored-text.ts';
import type { Paragraph } from '../structure/paragraphs.ts';
import { acceptable } from './acceptable.ts';
import { negatedTokens, type NegatedToken } from './negated.ts';
import { numberAt, type NumberToken } from './number-token.ts';
import { skippedStretches } from './skipped-stretches.ts';
import { before, behind, filledUp } from './subject.ts';

/** A digit, or a numeral that a unit, a magnitude or another numeral follows. */
const NUMBER_START =
  /\d|[一二两三四五六七八九十百千](?=[一二两三四五六七八九十百千万余多几来 次件条项场人期篇份个部家处名例起批类种块张门套本站天小分])/g;
const CLAUSE_END = /[,。;!?]/g;
const SENTENCE_END = /[。!?]/g;

/** The quantities that a paragraph states, in order. `year` is the one reported on. */
export function findQuantities(
  restored: RestoredText,
  source: string,
  paragraph: Paragraph,
  section: number,
  year: number | null,
): Quantity[] {
  const { folded } = paragraph;
  const skipped = skippedStretches(folded);
  const numbers = numberTokens(paragraph, skipped);
  const negated = negatedTokens(folded);
  if (numbers.length === 0 && negated.length === 0) return [];
  // A number alone is a cell of some table, not a statement.
  if (numbers.length === 1 && numbers[0]?.end === folded.trimEnd().length && folded.slice(0, numbers[0].start).trim() === '') return [];
  const closed = [...skipped, ...numbers].sort((a, b) => a.start - b.start);
  const clauses = boundaries(folded, CLAUSE_END, closed);
  const sentences = boundaries(folded, SENTENCE_END, closed);
  const place = (stretch: Place): Place => placeOf(restored, paragraph, stretch);
  const base = (token: Place): Pick<Quantity, 'at' | 'raw' | 'clause' | 'sentence' | 'section'> => {
    const at = place(token);
    return {
      at,
      raw: source.slice(at.start, at.end),
      clause: place(trimmed(folded, around(clauses, token))),
      sentence: place(trimmed(folded, around(sentences, token))),
      section,
    };
  };
  // 占66.7% is a share of what was named before it.
  let subject = '';
  const read = [
    ...numbers.map((token, index) => {
      const own = subjectOf(
        folded,
        token,
        [numbers[index - 1], numbers[index + 1]],
        [around(clauses, token), around(sentences, token)],
        year,
      );
      subject = /^占(?:比|总数的?)?$/.test(own) ? `${subject}占比` : own;
      const { value, unit, precision } = token;
      return { order: token.start, quantity: { value, unit, precision, subject, negated: false, ...base(token) } };
    }),
    ...negated.map((token: NegatedToken) => ({
      order: token.start,
      quantity: { value: 0, unit: token.unit, precision: 'exact' as const, subject: token.subject, negated: true, ...base(token) },
    })),
  ];
  return read.sort((a, b) => a.order - b.order).map(({ quantity }) => quantity);
}

function numberTokens({ text, folded }: Paragraph, skipped: readonly Place[]): NumberToken[] {
  const tokens: NumberToken[] = [];
  let next = 0;
  NUMBER_START.lastIndex = 0;
  for (let match = NUMBER_START.exec(folded); match !== null; match = NUMBER_START.exec(folded)) {
    while (next < skipped.length && (skipped[next]?.end ?? 0) <= match.index) next += 1;
    const stretch = skipped[next];
    if (stretch !== undefined && stretch.start <= match.index) {
      NUMBER_START.lastIndex = stretch.end;
      continue;
    }
    const token = numberAt(folded, match.index);
    if (token !== null && !groupedByFullWidth(text, token) && acceptable(folded, token, tokens.at(-1))) tokens.push(token);
    NUMBER_START.lastIndex = Math.max(token?.end ?? 0, pastNumber(folded, match.index));
  }
  return tokens;
}

/** 1，234件: one number written oddly, or two. */
function groupedByFullWidth(text: string, token: NumberToken): boolean {
  return /\d，\d/.test(text.slice(token.start, token.end));
}

/** Behind the whole run of digits or numerals: the rest of a refused number is no number. */
function pastNumber(folded: string, at: number): number {
  const run = /\d/.test(folded.charAt(at)) ? /[\d.,]*\d/y : /[一二两三四五六七八九十百千]+/y;
  run.lastIndex = at;
  return at + (run.exec(folded)?.[0].length ?? 1);
}

/** Offsets behind each stop, the ends of the text included; a stop inside a number or a name is none. */
function boundaries(folded: string, stop: RegExp, closed: readonly Place[]): number[] {
  const list = [0];
  let next = 0;
  for (const match of folded.matchAll(stop)) {
    while (next < closed.length && (closed[next]?.end ?? 0) <= match.index) next += 1;
    if ((closed[next]?.start ?? Infinity) > match.index) list.push(match.index + 1);
  }
  list.push(folded.length + 1);
  return list;
}

/** The stretch between the two boundaries around a token, the closing stop left out. */
function around(list: readonly number[], token: Place): Place {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle] ?? 0) <= token.start) low = middle;
    else high = middle - 1;
  }
  let end = low + 1;
  while (end < list.length - 1 && (list[end] ?? 0) < token.end) end += 1;
  return { start: list[low] ?? 0, end: (list[end] ?? 1) - 1 };
}

function trimmed(folded: string, stretch: Place): Place {
  const text = folded.slice(stretch.start, stretch.end);
  const lead = text.length - text.trimStart().length;
  return { start: stretch.start + lead, end: stretch.start + Math.max(lead, text.trimEnd().length) };
}

function placeOf(restored: RestoredText, paragraph: Paragraph, stretch: Place): Place {
  return {
    start: restored.toSource(paragraph.toRestored(stretch.start)),
    end: restored.toSource(paragraph.toRestored(stretch.end, true)),
  };
}

/** Between the neighbouring quantities of the clause: the words before the number, and the noun behind it. */
function subjectOf(
  folded: string,
  token: NumberToken,
  [previous, following]: readonly [NumberToken | undefined, NumberToken | undefined],
  [clause, sentence]: readonly [Place, Place],
  year: number | null,
): string {
  const from = Math.max(clause.start, previous === undefined ? 0 : behindNeighbour(folded, previous.end, token.start));
  const until = Math.min(clause.end, following?.start ?? folded.length);
  const colon = folded.slice(from, token.start).lastIndexOf(':');
  const head = before(folded.slice(colon >= 0 && from + colon < token.start - 2 ? from + colon + 1 : from, token.start), year);
  const subject = head + behind(folded.slice(token.end, until));
  return filledUp(subject, topicOf(folded, sentence));
}

/** The words since the quantity before, without the noun that belongs to it: 1个网站、2个专区. */
function behindNeighbour(folded: string, from: number, until: number): number {
  const between = folded.slice(from, until);
  const own = between.startsWith('、') ? 0 : between.lastIndexOf('、');
  return own === -1 ? from : from + own + 1;
}

/** The sentence before, when it is a short heading: 八是公文制发数量。 */
function topicOf(folded: string, sentence: Place): string {
  const end = sentence.start - 1;
  if (end < 2) return '';
  const start = Math.max(folded.lastIndexOf('。', end - 1), folded.lastIndexOf(';', end - 1)) + 1;
  const topic = folded.slice(start, end).trim();
  return topic.length <= 22 && !/[,\d]/.test(topic) ? topic : '';
}
