import type { Place } from '../../../kernel/place.ts';
import type { Quantity } from '../../model/quantity.ts';
import { beforeBlanks, characterSet, isDigit, isIn, pastBlanks } from '../character-set.ts';
import type { RestoredText } from '../restored-text.ts';
import type { Paragraph } from '../structure/paragraphs.ts';
import { acceptable } from './acceptable.ts';
import { negatedTokens } from './negated.ts';
import { numberAt, type NumberToken } from './number-token.ts';
import { skippedStretches } from './skipped-stretches.ts';
import { before, behind, filledUp } from './subject.ts';

/** A digit begins a number, and a numeral that a unit, a magnitude or another numeral follows. */
const NUMERALS = characterSet('一二两三四五六七八九十百千');
const BEHIND_NUMERAL = characterSet('一二两三四五六七八九十百千万余多几来 次件条项场人期篇份个部家处名例起批类种块张门套本站天小分');
const CLAUSE_ENDS = characterSet(',。;!?');
const SENTENCE_ENDS = characterSet('。!?');
const COMMA = 44;
const POINT = 46;

interface Boundaries {
  readonly clauses: readonly number[];
  readonly sentences: readonly number[];
}

/** The quantities that a paragraph states, in order. `year` is the one reported on. */
export function findQuantities(
  restored: RestoredText,
  source: string,
  paragraph: Paragraph,
  section: number,
  year: number | null,
): Quantity[] {
  const { folded } = paragraph;
  if (folded === '') return [];
  const skipped = skippedStretches(folded);
  const numbers = numberTokens(paragraph, skipped);
  const negated = negatedTokens(folded);
  if (numbers.length === 0 && negated.length === 0) return [];
  // A number alone is a cell of some table, not a statement.
  if (numbers.length === 1 && numbers[0]?.end === folded.trimEnd().length && folded.slice(0, numbers[0].start).trim() === '') return [];
  const { clauses, sentences } = boundaries(folded, skipped, numbers);
  const place = (stretch: Place): Place => placeOf(restored, paragraph, stretch);
  // Neighbours often share their sentence.
  let lastSentence: Place = { start: -1, end: -1 };
  let lastSentencePlace = lastSentence;
  const placeOfSentence = (sentence: Place): Place => {
    if (sentence.start !== lastSentence.start || sentence.end !== lastSentence.end) {
      lastSentence = sentence;
      lastSentencePlace = place(trimmed(folded, sentence));
    }
    return lastSentencePlace;
  };
  const quantity = (token: Stated, subject: string, negated: boolean, clause: Place, sentence: Place): Quantity => {
    const at = place(token);
    return {
      value: token.value,
      unit: token.unit,
      precision: token.precision,
      subject,
      negated,
      at,
      raw: source.slice(at.start, at.end),
      clause: place(trimmed(folded, clause)),
      sentence: placeOfSentence(sentence),
      section,
    };
  };
  // 占66.7% is a share of what was named before it.
  let subject = '';
  const counted = numbers.map((token, index) => {
    const clause = around(clauses, token);
    const sentence = around(sentences, token);
    const own = subjectOf(folded, token, [numbers[index - 1], numbers[index + 1]], [clause, sentence], year);
    subject = own.startsWith('占') && /^占(?:比|总数的?)?$/.test(own) ? `${subject}占比` : own;
    return quantity(token, subject, false, clause, sentence);
  });
  if (negated.length === 0) return counted;
  const none = negated.map((token) =>
    quantity({ ...token, value: 0, precision: 'exact' }, token.subject, true, around(clauses, token), around(sentences, token)),
  );
  const order = new Map<Quantity, number>();
  for (const [index, read] of counted.entries()) order.set(read, numbers[index]?.start ?? 0);
  for (const [index, read] of none.entries()) order.set(read, negated[index]?.start ?? 0);
  return [...counted, ...none].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

type Stated = Pick<NumberToken, 'start' | 'end' | 'value' | 'unit' | 'precision'>;

function numberTokens({ text, folded }: Paragraph, skipped: readonly Place[]): NumberToken[] {
  const tokens: NumberToken[] = [];
  let next = 0;
  let at = 0;
  while (at < folded.length) {
    if (!beginsNumber(folded, at)) {
      at += 1;
      continue;
    }
    while (next < skipped.length && (skipped[next]?.end ?? 0) <= at) next += 1;
    const stretch = skipped[next];
    if (stretch !== undefined && stretch.start <= at) {
      at = stretch.end;
      continue;
    }
    const token = numberAt(folded, at);
    if (token !== null && !groupedByFullWidth(text, token) && acceptable(folded, token, tokens.at(-1))) tokens.push(token);
    at = Math.max(token?.end ?? 0, pastNumber(folded, at));
  }
  return tokens;
}

function beginsNumber(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return isDigit(code) || (isIn(NUMERALS, code) && isIn(BEHIND_NUMERAL, folded.charCodeAt(at + 1)));
}

/** 1，234件: one number written oddly, or two. */
function groupedByFullWidth(text: string, token: NumberToken): boolean {
  const raw = text.slice(token.start, token.end);
  return raw.includes('，') && /\d，\d/.test(raw);
}

/** Behind the whole run of digits or numerals: the rest of a refused number is no number. */
function pastNumber(folded: string, at: number): number {
  let end = at + 1;
  if (!isDigit(folded.charCodeAt(at))) {
    while (isIn(NUMERALS, folded.charCodeAt(end))) end += 1;
    return end;
  }
  for (let index = end; ; index += 1) {
    const code = folded.charCodeAt(index);
    if (isDigit(code)) end = index + 1;
    else if (code !== COMMA && code !== POINT) return end;
  }
}

/** Offsets behind each stop, the ends of the text included; a stop inside a number or a name is none. */
function boundaries(folded: string, skipped: readonly Place[], numbers: readonly Place[]): Boundaries {
  const clauses = [0];
  const sentences = [0];
  let nextSkipped = 0;
  let nextNumber = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (!isIn(CLAUSE_ENDS, code)) continue;
    while ((skipped[nextSkipped]?.end ?? Infinity) <= at) nextSkipped += 1;
    while ((numbers[nextNumber]?.end ?? Infinity) <= at) nextNumber += 1;
    if ((skipped[nextSkipped]?.start ?? Infinity) <= at || (numbers[nextNumber]?.start ?? Infinity) <= at) continue;
    clauses.push(at + 1);
    if (isIn(SENTENCE_ENDS, code)) sentences.push(at + 1);
  }
  clauses.push(folded.length + 1);
  sentences.push(folded.length + 1);
  return { clauses, sentences };
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
  const start = Math.min(pastBlanks(folded, stretch.start), stretch.end);
  return { start, end: beforeBlanks(folded, stretch.end, start) };
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
  return filledUp(subject, () => topicOf(folded, sentence));
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
