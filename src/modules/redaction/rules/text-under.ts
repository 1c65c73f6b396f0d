import type { Area, PageText } from './page-text.ts';

/** Of a character, across and along: covered from here on. */
const COVERED = 0.5;

/** What a mark covers of the page's text, to tell marks apart by; shown to whoever marks and kept nowhere. */
export function textUnder(page: PageText, mark: Area): string {
  const parts = page.runs.map(({ text, edges, along, x, y, width, height }) => {
    const isX = along === 'x';
    const across = isX ? share(y, height, mark.y, mark.height) : share(x, width, mark.x, mark.width);
    if (across < COVERED) return '';
    return Array.from({ length: text.length }, (_, unit) => {
      const [a = 0, b = 0] = [edges[unit], edges[unit + 1]];
      const covered = share(Math.min(a, b), Math.abs(b - a), isX ? mark.x : mark.y, isX ? mark.width : mark.height);
      return covered >= COVERED ? text.charAt(unit) : '';
    }).join('');
  });
  return parts.filter((part) => part.trim() !== '').join(' ');
}

/** Share of the first stretch that the second covers. */
function share(from: number, length: number, otherFrom: number, otherLength: number): number {
  return length <= 0 ? 0 : Math.max(0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom)) / length;
}
