import { assertNever } from '../../../kernel/assert-never.ts';
import type { SectionKind } from '../../model/report.ts';
import { ordinalOf } from './chinese-ordinal.ts';
import type { Piece } from './pieces.ts';
import { EXACT_HEADING, EXACT_LINE, kindOfHeading, ROW_LABEL } from './section-kinds.ts';

/** A section heading; offsets in the restored text. */
export interface Heading {
  readonly number: number | null;
  readonly kind: SectionKind | null;
  /** Where the heading begins, its number included. */
  readonly at: number;
  /** The wording without its number. */
  readonly start: number;
  readonly end: number;
}

const NUMBERED = /^第?([一二三四五六七八九十]{1,3})(?:部分)?\**(\s*[、.:﹑,]|\s+|(?=[^\s、]))[\s*]*/;
/** Where no heading is numbered 一、 a wording of the form under another numbering is one. */
const OTHER_NUMBER = /^(?:\(([一二三四五六])\)|([1-6]))\s*[、.]?\s*/;
const GLUED = /([一二三四五六])\s*[、.﹑]\s*/g;
/** First characters of a number or of a wording of the form: most lines are told by them to be no heading. */
const OPENS_HEADING = /^[第一二三四五六七八九十(1-6总基整工政概行主收受因存其中]/;
const LONGEST_LINE = 45;
const LONGEST_RUN_IN = 40;

interface Candidate extends Heading {
  /** `line`: a line of its own; `runIn`: text follows on the line; `glued`: in the middle of a line; `weak`: 1. or （一） for 一、. */
  readonly found: 'line' | 'runIn' | 'glued' | 'unnumbered' | 'weak';
  /** In a wording of the form. */
  readonly exact: boolean;
}

/**
 * The section headings in order. A numbered line is one; in a table, or in the middle of a line, only the wording
 * of the form is, and the rows `三、本年度办理结果` and `四、结转下年度继续办理` never are.
 */
export function findHeadings(pieces: readonly Piece[], tableHeadings: boolean): Heading[] {
  const candidates: Candidate[] = [];
  for (const piece of pieces) {
    if (piece.inTable && !tableHeadings) continue;
    const first = atStart(piece);
    if (first !== null) candidates.push(first);
    if (piece.text.length > 12) candidates.push(...inside(piece, first === null ? 0 : first.end - piece.start));
  }
  return settle(candidates);
}

function atStart(piece: Piece): Candidate | null {
  const { text } = piece;
  if (!OPENS_HEADING.test(text)) return null;
  // No other heading begins so.
  if (/^[(1-6]/.test(text)) return piece.inTable ? null : otherwiseNumbered(piece);
  if (text.length <= LONGEST_LINE && EXACT_LINE.test(tight(text))) {
    return {
      number: null,
      kind: kindOfHeading(tight(text)),
      at: piece.start,
      start: piece.start,
      end: piece.end,
      found: 'unnumbered',
      exact: true,
    };
  }
  const lead = NUMBERED.exec(text);
  const number = ordinalOf(lead?.[1] ?? '');
  if (lead === null || number === null) return otherwiseNumbered(piece);
  const from = lead[0].length;
  const rest = text.slice(from);
  if (rest === '' || ROW_LABEL.test(rest)) return null;
  EXACT_HEADING.lastIndex = from;
  const exact = EXACT_HEADING.exec(text)?.[0].length ?? 0;
  const make = (length: number, found: 'line' | 'runIn'): Candidate => ({
    number,
    kind: kindOfHeading(tight(rest.slice(0, length))),
    at: piece.start,
    start: piece.start + from,
    end: piece.start + from + length,
    found,
    exact: exact > 0,
  });
  // A PDF may put blanks between the characters.
  if (EXACT_LINE.test(tight(rest))) return { ...make(rest.length, 'line'), exact: true };
  if (piece.inTable) return null;
  if (exact > 0 && /^[\s:。*|]/.test(rest.slice(exact))) return make(exact, 'runIn');
  // A row of a table that was not recognised: cells behind wide blanks, pipes or tabs.
  if (/[|\t]|\s{3,}/.test(rest)) return null;
  // Without a mark after its number, only a wording of the form or a short line after a blank is a heading (一 概述).
  const separator = lead[2] ?? '';
  if (separator === '' && exact === 0) return null;
  if (/^[一二三四五六七八九十]+(?:[、,]|季度)/.test(rest)) return null;
  if (rest.length <= (separator.trim() === '' ? 20 : LONGEST_LINE) && !/[。;!?]./.test(rest) && !/[,、]$/.test(rest)) {
    return make(rest.replace(/[\s。:;*]+$/, '').length, 'line');
  }
  if (exact > 0) return make(exact, 'runIn');
  if (separator.trim() === '') return null;
  const stop = rest.search(/[。:]|\s{2,}/);
  return stop > 1 && stop <= LONGEST_RUN_IN ? make(stop, 'runIn') : null;
}

function tight(text: string): string {
  return text.replace(/\s/g, '');
}

function otherwiseNumbered(piece: Piece): Candidate | null {
  const lead = OTHER_NUMBER.exec(piece.text);
  if (lead === null || piece.inTable) return null;
  const wording = piece.text.slice(lead[0].length);
  const number = lead[2] === undefined ? ordinalOf(lead[1] ?? '') : Number(lead[2]);
  if (!EXACT_LINE.test(wording)) return null;
  const start = piece.start + lead[0].length;
  return { number, kind: kindOfHeading(wording), at: piece.start, start, end: piece.end, found: 'weak', exact: true };
}

/** Headings in the middle of a line: the number, its mark and a wording of the form, not in a list of parts. */
function inside(piece: Piece, from: number): Candidate[] {
  const found: Candidate[] = [];
  for (const match of piece.text.matchAll(GLUED)) {
    if (match.index < from || match.index === 0) continue;
    if (/[、,和及第“"《(十]/.test(piece.text.charAt(match.index - 1))) continue;
    EXACT_HEADING.lastIndex = match.index + match[0].length;
    const wording = EXACT_HEADING.exec(piece.text)?.[0];
    if (wording === undefined) continue;
    const start = piece.start + match.index + match[0].length;
    found.push({
      number: ordinalOf(match[1] ?? ''),
      kind: kindOfHeading(wording),
      at: piece.start + match.index,
      start,
      end: start + wording.length,
      found: 'glued',
      exact: true,
    });
  }
  return found;
}

/** Drops what only looks like a heading: repeats of a contents list, unnumbered repeats, glued ones out of sequence. */
function settle(candidates: readonly Candidate[]): Heading[] {
  const list = withoutContents(candidates);
  const kept: Candidate[] = [];
  let last = 0;
  for (const candidate of list) {
    if (!acceptable(candidate, last, list)) continue;
    kept.push(candidate);
    last = candidate.number ?? last;
  }
  return kept.map(({ number, kind, at, start, end }) => ({ number, kind, at, start, end }));
}

function acceptable(candidate: Candidate, last: number, all: readonly Candidate[]): boolean {
  switch (candidate.found) {
    case 'line':
      // Inside a section of the form the text may number its own points 一、二、.
      return (
        candidate.exact ||
        !all.some((other) => other.exact && other.found !== 'weak' && other.number === candidate.number) ||
        (candidate.kind !== null && !all.some((other) => other.exact && other.kind === candidate.kind))
      );
    case 'weak':
      return !all.some((other) => other.number !== null && other.found !== 'weak');
    case 'unnumbered':
      return !all.some((other) => other.number !== null && other.kind === candidate.kind);
    case 'runIn':
      // Body text is numbered so too (一、…。二、…。): only the next number opens a section.
      return candidate.number === last + 1 || (last > 0 && (candidate.number ?? 0) > last);
    case 'glued':
      return (candidate.number ?? 0) > last;
    default:
      return assertNever(candidate.found);
  }
}

/** A table of contents in front: the same numbered headings stand again, and between the first ones there is nothing. */
function withoutContents(candidates: readonly Candidate[]): readonly Candidate[] {
  const second = candidates.findIndex((candidate, index) => index > 1 && candidate.number === 1 && candidates[0]?.number === 1);
  if (second === -1) return candidates;
  const listed = candidates.slice(0, second);
  const rest = candidates.slice(second);
  const close = listed.every((candidate, index) => index === 0 || candidate.at - (listed[index - 1]?.end ?? 0) < 12);
  const again = listed.every(({ number, kind }) => rest.some((other) => other.number === number && other.kind === kind));
  return close && again ? rest : candidates;
}
