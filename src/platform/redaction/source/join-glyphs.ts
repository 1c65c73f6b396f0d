import type { TextRun } from '../marking-page.ts';
import type { Glyph } from './glyph.ts';

/** Of the type's height: how far a character may stand off the line, before, and after the one before it. */
const OFF_LINE = 0.35;
const OVERLAP = 0.6;
const WIDEST_GAP = 1.6;
const SPACE = 0.28;
/** Text turned further out of the straight stands character by character: one box around all would cover too much. */
const SLANT = 0.12;
/** Digits that are kept of a fraction: a hundredth of a pixel. */
const PLACES = 1e5;

interface OpenRun {
  readonly along: 'x' | 'y';
  readonly glyphs: Glyph[];
}

/** Puts characters that follow each other on one line together. Fractions of the page. */
export function joinGlyphs(glyphs: readonly Glyph[], width: number, height: number): readonly TextRun[] {
  const runs: OpenRun[] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1);
    const before = last?.glyphs.at(-1);
    if (last !== undefined && before !== undefined && follows(before, glyph)) last.glyphs.push(glyph);
    else runs.push({ along: isUpright(glyph) ? 'y' : 'x', glyphs: [glyph] });
  }
  return runs.flatMap((run) => {
    const joined = runOf(run, width, height);
    return joined.text.trim() === '' ? [] : [joined];
  });
}

function direction({ start, end, size }: Glyph): readonly [x: number, y: number, slanted: boolean] {
  const [x, y] = [end[0] - start[0], end[1] - start[1]];
  const length = Math.hypot(x, y);
  if (length < size * 0.01) return [1, 0, false];
  return [x / length, y / length, Math.min(Math.abs(x), Math.abs(y)) > length * SLANT];
}

function isUpright(glyph: Glyph): boolean {
  const [x, y] = direction(glyph);
  return Math.abs(y) > Math.abs(x);
}

function follows(before: Glyph, glyph: Glyph): boolean {
  const [x, y, slanted] = direction(before);
  const [nextX, nextY, nextSlanted] = direction(glyph);
  if (slanted || nextSlanted || x * nextX + y * nextY < 0.99) return false;
  const [gapX, gapY] = [glyph.start[0] - before.end[0], glyph.start[1] - before.end[1]];
  const size = Math.max(before.size, glyph.size);
  const gap = gapX * x + gapY * y;
  return Math.abs(gapX * y - gapY * x) <= size * OFF_LINE && gap >= -size * OVERLAP && gap <= size * WIDEST_GAP;
}

function runOf({ along, glyphs }: OpenRun, width: number, height: number): TextRun {
  const left = Math.min(...glyphs.map((glyph) => glyph.left));
  const top = Math.min(...glyphs.map((glyph) => glyph.top));
  const right = Math.max(...glyphs.map((glyph) => glyph.right));
  const bottom = Math.max(...glyphs.map((glyph) => glyph.bottom));
  const edge = (glyph: Glyph, share: number): number => {
    const isX = along === 'x';
    const forward = isX ? glyph.end[0] >= glyph.start[0] : glyph.end[1] >= glyph.start[1];
    const [from, to] = isX ? [glyph.left, glyph.right] : [glyph.top, glyph.bottom];
    const at = forward ? from + (to - from) * share : to - (to - from) * share;
    return fraction(at, isX ? width : height);
  };
  let text = '';
  const edges: number[] = [];
  let before: Glyph | null = null;
  for (const glyph of glyphs) {
    if (before !== null && Math.hypot(glyph.start[0] - before.end[0], glyph.start[1] - before.end[1]) > before.size * SPACE) {
      edges.push(edge(before, 1));
      text += ' ';
    }
    for (let unit = 0; unit < glyph.text.length; unit++) edges.push(edge(glyph, unit / glyph.text.length));
    text += glyph.text;
    before = glyph;
  }
  if (before !== null) edges.push(edge(before, 1));
  return {
    text,
    x: fraction(left, width),
    y: fraction(top, height),
    width: fraction(right - left, width),
    height: fraction(bottom - top, height),
    along,
    edges,
  };
}

function fraction(at: number, of: number): number {
  return Math.round((at / of) * PLACES) / PLACES;
}
