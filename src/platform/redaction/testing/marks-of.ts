import type { BoxMark } from '../mark.ts';
import type { MarkingPage } from '../marking-page.ts';

/** Marks on every occurrence of a text within single runs, as a person would draw them: a little larger than the text. */
export function marksOf(pages: readonly MarkingPage[], wanted: string, label = '第十五条'): readonly BoxMark[] {
  return pages.flatMap(({ number, runs }) =>
    runs.flatMap((run) => {
      const marks: BoxMark[] = [];
      for (let at = run.text.indexOf(wanted); at !== -1; at = run.text.indexOf(wanted, at + 1)) {
        const edges = run.edges.slice(at, at + wanted.length + 1);
        const [from, to] = [Math.min(...edges), Math.max(...edges)];
        const [x, width] = run.along === 'x' ? [from - 0.001, to - from + 0.002] : [run.x, run.width];
        const [y, height] = run.along === 'x' ? [run.y, run.height] : [from - 0.001, to - from + 0.002];
        marks.push({ page: number, x: Math.max(0, x), y: Math.max(0, y), width, height, label });
      }
      return marks;
    }),
  );
}
