import type { BoxMark } from '../mark.ts';
import type { TextRun } from '../marking-page.ts';

export interface MarkedText {
  /** Index of the mark. */
  readonly mark: number;
  /** What it covers, one after the other, without white space. */
  readonly texts: readonly string[];
  /** Whether a character is covered in part. */
  readonly cuts: boolean;
}

/** Of a character's width and height: covered from here on, and not at all up to here. */
const COVERED = 0.5;
const HARDLY = 0.12;
const WHOLLY = 0.88;

/** What the marks of a page cover of its text. */
export function markedTexts(runs: readonly TextRun[], marks: readonly (readonly [index: number, mark: BoxMark])[]): readonly MarkedText[] {
  return marks.map(([index, mark]) => {
    const texts: string[] = [];
    let cuts = false;
    for (const run of runs) {
      let text = '';
      for (let unit = 0; unit < run.text.length; unit++) {
        const share = coveredShare(run, unit, mark);
        const character = run.text.charAt(unit);
        if (share >= COVERED) text += character.trim();
        if (share > HARDLY && share < WHOLLY && character.trim() !== '') cuts = true;
      }
      if (text !== '') texts.push(text);
    }
    return { mark: index, texts, cuts };
  });
}

/** The text of a page that no mark covers, in stretches between what is covered: a word may go over the end of a line. */
export function unmarkedText(runs: readonly TextRun[], marks: readonly BoxMark[]): readonly string[] {
  const stretches = [''];
  for (const run of runs) {
    for (let unit = 0; unit < run.text.length; unit++) {
      const isCovered = marks.some((mark) => coveredShare(run, unit, mark) >= COVERED);
      if (isCovered) stretches.push('');
      else stretches.push(`${stretches.pop() ?? ''}${run.text.charAt(unit)}`);
    }
  }
  return stretches.filter((stretch) => stretch !== '');
}

function coveredShare(run: TextRun, unit: number, mark: BoxMark): number {
  const [a = 0, b = 0] = [run.edges[unit], run.edges[unit + 1]];
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const isX = run.along === 'x';
  const along = overlap(from, to, isX ? mark.x : mark.y, isX ? mark.x + mark.width : mark.y + mark.height);
  const [top, bottom] = isX ? [run.y, run.y + run.height] : [run.x, run.x + run.width];
  const across = overlap(top, bottom, isX ? mark.y : mark.x, isX ? mark.y + mark.height : mark.x + mark.width);
  return along * across;
}

/** Share of the first stretch that the second covers. */
function overlap(from: number, to: number, markFrom: number, markTo: number): number {
  const length = to - from;
  if (length <= 0) return from >= markFrom && from <= markTo ? 1 : 0;
  return Math.max(0, Math.min(to, markTo) - Math.max(from, markFrom)) / length;
}
