import { characterSet, isBlank, isIn, pastBlanks } from '../character-set.ts';
import { cellEndSet } from './cell-ends.ts';
import { readCellContent } from './cell-number.ts';
import type { Mark } from './find-marks.ts';
import { fullText, labelOf, type Label } from './label.ts';
import { squeeze, type SqueezedText } from './squeezed-text.ts';
import type { TableSpec } from './table-spec.ts';

/** Part of a label that stands apart: the rest of a wrapped one, a group name cut by a page break. */
const FRAGMENT: Label = labelOf('fragment', 'any', 'fragment', []);

const LONGEST_PIECE = 90;
const SURE = 0.75;
const ORDINAL_ONLY = /^[().,:;一二三四五六七八九十\d-]*[().,:;一二三四五六七八九十-][().,:;一二三四五六七八九十\d-]*$/u;
const PAGE_NUMBER = /^(?:第\d+页(?:,?共\d+页)?|共\d+页|[-—–]+\d+[-—–]+|\d+\/\d+)$/u;
/** Where another label may begin inside a piece. */
const NEXT_LABEL = /(?=\d[.,][^\d]|\([一二三四五六七]\)|[一二三四],)/u;

/** Length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  let previous = new Uint8Array(b.length + 1);
  let current = new Uint8Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      current[j + 1] = a.charCodeAt(i) === b.charCodeAt(j) ? (previous[j] ?? 0) + 1 : Math.max(previous[j + 1] ?? 0, current[j] ?? 0);
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length] ?? 0;
}

const ORDINAL_PREFIX = /^(?:\(?[一二三四五六七\d]\)|[一二三四\d][.,:])/u;

interface Candidate {
  readonly label: Label;
  readonly full: string;
  readonly bare: string;
  readonly ordinal: string;
}

function candidateOf(label: Label): Candidate {
  const full = fullText(label);
  return { label, full, bare: full.replace(ORDINAL_PREFIX, ''), ordinal: ORDINAL_PREFIX.exec(full)?.[0] ?? '' };
}

interface Candidates {
  readonly rows: readonly Candidate[];
  readonly others: readonly Candidate[];
  /** Index in `rows` by label id. */
  readonly position: ReadonlyMap<string, number>;
}

const KNOWN = new WeakMap<readonly Label[], Candidates>();

/** Worked out once for each table of the form. */
function candidatesOf(labels: readonly Label[]): Candidates {
  const known = KNOWN.get(labels);
  if (known !== undefined) return known;
  const rows = labels.filter((label) => label.role === 'row' || label.role === 'groupOrRow').map(candidateOf);
  const others = labels.filter((label) => label.role !== 'row').map(candidateOf);
  const made = { rows, others, position: new Map(rows.map((row, index) => [row.label.id, index])) };
  KNOWN.set(labels, made);
  return made;
}

/** 0 to 1: how surely `piece` is this label, whole but damaged, or its beginning. */
function likeness({ ordinal, bare }: Pick<Candidate, 'ordinal' | 'bare'>, candidate: Candidate): number {
  if (ordinal !== '' && candidate.ordinal !== '' && ordinal !== candidate.ordinal) return 0;
  if (bare.length >= 3 && candidate.bare.length > bare.length && candidate.bare.startsWith(bare)) return 0.9;
  // No more can be common than the shorter one holds.
  const most = Math.min(bare.length, candidate.bare.length);
  if (most < 3 || most / candidate.bare.length < 0.6 || most / bare.length < 0.7) return 0;
  const common = commonLength(bare, candidate.bare);
  if (common < 3 || common / candidate.bare.length < 0.6 || common / bare.length < 0.7) return 0;
  const score = (2 * common) / (bare.length + candidate.bare.length);
  return ordinal !== '' ? Math.min(1, score + 0.1) : score;
}

/**
 * Names the words that no label matched exactly: damaged labels and parts of labels.
 * A row is named only where the rows around it leave it room, and no other row is nearly as like.
 */
export function nameDamagedLabels(
  original: string,
  start: number,
  end: number,
  marks: readonly Mark[],
  spec: TableSpec,
  cellEnds: string,
): Mark[] {
  const { rows, others, position } = candidatesOf(spec.labels);
  const result: Mark[] = [];
  let last = -1;
  let lastRow: Candidate | undefined;

  const name = (piece: SqueezedText, from: number, to: number, next: number): boolean => {
    const text = piece.text.slice(from, to);
    if (text === '' || text.length > LONGEST_PIECE || readCellContent(text).kind !== 'words') return false;
    const place = {
      start: piece.offsets[from] ?? start,
      end: (piece.offsets[to - 1] ?? end - 1) + 1,
      from: 0,
      to: 0,
      alone: true,
      numbered: false,
    };
    if (ORDINAL_ONLY.test(text) || PAGE_NUMBER.test(text)) {
      result.push({ ...place, label: FRAGMENT });
      return true;
    }
    const ordinal = ORDINAL_PREFIX.exec(text)?.[0] ?? '';
    const words = { ordinal, bare: text.slice(ordinal.length) };
    let best: Candidate | undefined;
    let bestScore = 0;
    let second = 0;
    for (let index = last + 1; index < next; index += 1) {
      const candidate = rows[index];
      if (candidate === undefined) continue;
      const score = likeness(words, candidate);
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = candidate;
      } else if (score > second) second = score;
    }
    if (best !== undefined && bestScore >= SURE && bestScore - second >= 0.15 && lastRow?.full.endsWith(text) !== true) {
      result.push({ ...place, label: best.label });
      last = position.get(best.label.id) ?? last;
      lastRow = best;
      return true;
    }
    const part = lastRow?.full.includes(text) === true || others.some((other) => other.full.includes(text));
    const whole = part ? undefined : others.find((other) => likeness(words, other) >= SURE);
    if (part || whole !== undefined) result.push({ ...place, label: whole?.label ?? FRAGMENT });
    return part || whole !== undefined;
  };

  const nameStretch = (from: number, to: number, next: number): void => {
    const piece = squeeze(original, from, to);
    if (readCellContent(piece.text).kind !== 'words') return;
    let at = 0;
    for (const part of piece.text.split(NEXT_LABEL)) {
      const start = piece.offsets[at] ?? from;
      at += part.length;
      const end = (piece.offsets[at - 1] ?? start) + 1;
      if (name(piece, at - part.length, at, next)) continue;
      // Not one label: perhaps one a line.
      const lines = original.slice(start, end).split('\n');
      let line = start;
      for (const text of lines) {
        if (lines.length > 1) {
          const own = squeeze(original, line, line + text.length);
          name(own, 0, own.text.length, next);
        }
        line += text.length + 1;
      }
    }
  };

  const nameAll = (from: number, to: number, next: number): void => {
    for (const stretch of wordStretches(original, from, to, cellEnds)) nameStretch(stretch.start, stretch.end, next);
  };

  let at = start;
  const order = marks.map((mark) => position.get(mark.label.id));
  for (const [index, mark] of marks.entries()) {
    let next = rows.length;
    for (let ahead = index; ahead < marks.length; ahead += 1) {
      const known = order[ahead];
      if (known !== undefined) {
        next = known;
        break;
      }
    }
    if (mark.start > at) nameAll(at, mark.start, next);
    result.push(mark);
    const known = order[index];
    if (known !== undefined) {
      last = known;
      lastRow = rows[known];
    }
    at = Math.max(at, mark.end);
  }
  nameAll(at, end, rows.length);
  return result;
}

const LETTER = /[\u3400-\u9fff\uf900-\ufaffA-Za-z]/u;
const BRACKET_OR_NUMBER = /^(?:\(?[一二三四五六七\d]?[)）.．、,，]|[（(][一二三四五六七])$/u;

const MARKS_OF_ITEM = characterSet('()（）.．、');

/** A letter, or a mark of an item number; most stretches between labels are numbers and cell ends alone. */
function mayHoldWords(original: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const code = original.charCodeAt(index);
    if ((code >= 0x3400 && code <= 0x9fff) || isIn(MARKS_OF_ITEM, code)) return true;
    if (code >= 0x41 && code !== 0x7c && LETTER.test(original.charAt(index))) return true;
  }
  return false;
}

/** Stretches of words between numbers and cell ends; a number stands between blanks. */
function wordStretches(original: string, from: number, to: number, cellEnds: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  if (!mayHoldWords(original, from, to)) return stretches;
  const ends = cellEndSet(cellEnds);
  let open: { start: number; end: number } | null = null;
  const close = (): void => {
    if (open !== null) stretches.push(open);
    open = null;
  };
  const readCell = (start: number, end: number): void => {
    for (let at = pastBlanks(original, start); at < end; at = pastBlanks(original, at)) {
      const from = at;
      while (at < end && !isBlank(original.charCodeAt(at))) at += 1;
      const token = original.slice(from, at);
      if (!LETTER.test(token) && !BRACKET_OR_NUMBER.test(token)) close();
      else open = { start: open?.start ?? from, end: at };
    }
    close();
  };
  let cell = from;
  for (let index = from; index < to; index += 1) {
    if (!isIn(ends, original.charCodeAt(index))) continue;
    readCell(cell, index);
    cell = index + 1;
  }
  readCell(cell, to);
  return stretches;
}
