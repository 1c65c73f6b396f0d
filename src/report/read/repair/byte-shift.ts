import type { Place } from '../../../kernel/place.ts';
import { applyEdits, type Edit, type RestoredText } from '../restored-text.ts';
import { COMMON_CHARACTERS } from './common-characters.ts';
import { repairOf, type Stage } from './stage.ts';

/**
 * Reads characters as the GBK bytes they were and again from the second byte on: `。ㄒ唬┬畔⒌那闆r` → `（一）信息的情況`.
 * Null when the bytes are not whole. Needs a character set table, so it is passed in.
 */
export type ByteShift = (stretch: string) => string | null;

/** What a shift by one byte makes of Chinese punctuation: bopomofo, box lines, dotted numbers, kana, Greek, Cyrillic. */
export const ODD = /[\u3105-\u3129\u2500-\u257f\u2488-\u249b\u3041-\u30f6\u0391-\u03c9\u0401-\u0451≡≌∽∝≮≯∷∨∑∏∪∩∥⌒⊙∫∮\ue000-\uf8ff\ufffd]/;
const LINE = /[^\n]+/g;
/** Where a shifted stretch may end: its last character took an ASCII byte as its second one, so what follows is whole again. */
const RESYNC = /[^\s\u0021-\u007e][@-~]/g;
const ENOUGH = 0.5;
const MOST_TRIES = 40;

/** Share of the frequent Chinese characters among all that are not ASCII, punctuation aside. */
function plausibility(text: string): number {
  let known = 0;
  let counted = 0;
  for (const character of text) {
    if (character <= '~' || '　、。，；：！？（）“”《》〔〕·'.includes(character)) continue;
    counted += 1;
    if (COMMON_CHARACTERS.has(character)) known += 1;
  }
  return counted === 0 ? 0 : known / counted;
}

interface Attempt {
  readonly edit: Edit;
  readonly score: number;
}

/** The best whole reading of a stretch of the line, or null when none is clearly Chinese. */
function repairLine(line: string, at: number, shift: ByteShift): Edit | null {
  const first = line.search(ODD);
  const ends = [...line.matchAll(RESYNC)].map((match) => match.index + 2).filter((end) => end > first);
  ends.push(line.length);
  let best: Attempt | null = null;
  for (let start = first; start >= Math.max(0, first - 2); start -= 1) {
    for (const end of ends.slice(0, MOST_TRIES)) {
      const stretch = line.slice(start, end);
      const replacement = shift(stretch);
      if (replacement === null || ODD.test(replacement)) continue;
      const score = plausibility(replacement);
      if (score < ENOUGH || score <= plausibility(stretch) + 0.2) continue;
      if (best === null || score * replacement.length > best.score) {
        best = { score: score * replacement.length, edit: { start: at + start, end: at + end, replacement } };
      }
    }
  }
  return best?.edit ?? null;
}

interface ByteShiftStage extends Stage {
  /** Lines that look shifted and could not be undone (source offsets). */
  readonly damaged: readonly Place[];
}

/** Undoes the one-byte shift where the bytes are whole; elsewhere the line is reported as damaged, never guessed. */
export function undoByteShift(before: RestoredText, shift: ByteShift | undefined): ByteShiftStage {
  if (!ODD.test(before.text)) return { restored: before, repair: null, damaged: [] };
  const edits: Edit[] = [];
  const damaged: Place[] = [];
  for (const match of before.text.matchAll(LINE)) {
    const line = match[0];
    if (!ODD.test(line) || plausibility(line) > ENOUGH) continue;
    const edit = shift === undefined ? null : repairLine(line, match.index, shift);
    if (edit !== null) edits.push(edit);
    else if (looksShifted(line)) {
      damaged.push({ start: before.toSource(match.index), end: before.toSource(match.index + line.length) });
    }
  }
  return {
    restored: applyEdits(before, edits),
    repair: repairOf('byteShift', before, edits, `${edits.length}处因编码错位一个字节造成的乱码已还原。`),
    damaged,
  };
}

/** More than a stray symbol: several odd characters, or one among words that are no Chinese. */
function looksShifted(line: string): boolean {
  const odd = Array.from(line).filter((character) => ODD.test(character));
  // Drawn tables (┌─┐) consist of box lines alone.
  return odd.length >= 2 && odd.some((character) => character < '\u2500' || character > '\u257f') && plausibility(line) < 0.4;
}
