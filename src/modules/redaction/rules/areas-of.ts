import type { Area, PageText } from './page-text.ts';

/** Units `from` to `to` (not included) of a run, by its index. */
export interface Stretch {
  readonly run: number;
  readonly from: number;
  readonly to: number;
}

/** Of the height of the text: slanted and ornate letters stand out of their boxes. */
const MARGIN_ALONG = 0.05;
const MARGIN_ACROSS = 0.04;

/** The areas that cover stretches of text whole, with a little margin, and nothing of what stands beside them but that. */
export function areasOf(page: PageText, stretches: readonly Stretch[]): readonly Area[] {
  return stretches.flatMap(({ run: index, from, to }) => {
    const run = page.runs[index];
    if (run === undefined) return [];
    const edges = run.edges.slice(from, to + 1);
    const isX = run.along === 'x';
    // The same margin in points on both axes would need the size of the page: a share of each axis is near enough.
    const [start, end] = [Math.min(...edges), Math.max(...edges)];
    const across = isX ? run.height : run.width;
    const along = (end - start) / Math.max(1, to - from);
    const [low, high] = [start - along * MARGIN_ALONG, end + along * MARGIN_ALONG];
    const [top, bottom] = isX
      ? [run.y - across * MARGIN_ACROSS, run.y + run.height + across * MARGIN_ACROSS]
      : [run.x - across * MARGIN_ACROSS, run.x + run.width + across * MARGIN_ACROSS];
    return [isX ? areaOf(page.number, low, top, high, bottom) : areaOf(page.number, top, low, bottom, high)];
  });
}

/** An area from its edges, cut off at those of the page. */
function areaOf(page: number, left: number, top: number, right: number, bottom: number): Area {
  const cut = (value: number): number => Math.min(1, Math.max(0, value));
  return { page, x: cut(left), y: cut(top), width: cut(right) - cut(left), height: cut(bottom) - cut(top) };
}
