import { areasOf } from './areas-of.ts';
import type { Area, PageText, TextRun } from './page-text.ts';

/** Of a character: touched this far it is meant. */
const MEANT = 0.3;
const ON_LINE = 0.35;

/** The characters that a drawn area means, covered whole, line by line; the area itself where it means none. */
export function snapToText(page: PageText, drawn: Area): readonly Area[] {
  const stretches = page.runs.flatMap((run, index) => {
    const isX = run.along === 'x';
    const across = isX
      ? shareOf(run.y, run.y + run.height, drawn.y, drawn.y + drawn.height)
      : shareOf(run.x, run.x + run.width, drawn.x, drawn.x + drawn.width);
    if (across < ON_LINE) return [];
    const meant = unitsIn(run, isX ? drawn.x : drawn.y, isX ? drawn.x + drawn.width : drawn.y + drawn.height);
    const [first, last] = [meant[0], meant.at(-1)];
    return first === undefined || last === undefined ? [] : [{ run: index, from: first, to: last + 1 }];
  });
  return stretches.length === 0 ? [drawn] : areasOf(page, stretches);
}

function unitsIn({ text, edges }: TextRun, from: number, to: number): readonly number[] {
  return Array.from({ length: text.length }, (_, unit) => unit).filter((unit) => {
    const [a = 0, b = 0] = [edges[unit], edges[unit + 1]];
    return text.charAt(unit).trim() !== '' && shareOf(Math.min(a, b), Math.max(a, b), from, to) >= MEANT;
  });
}

/** Share of the first stretch that the second covers. */
function shareOf(from: number, to: number, otherFrom: number, otherTo: number): number {
  return to <= from ? 0 : Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom)) / (to - from);
}
