import { characterSet, isBlank, isDigit, isIn, pastBlanks } from '../character-set.ts';

const PAGE_LINE = /^\s*(?:[-—–－]\s*\d{1,4}\s*[-—–－]|第\s*\d{1,4}\s*页.*|\d{1,4}\s*\/\s*\d{1,4})\s*$/u;
const OPENS_PAGE_LINE = characterSet('-—–－第');

/** A line that only numbers the page: `第 3 页 共 9 页`, `- 3 -`, `3/9`. */
export function isPageLine(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const first = text.charCodeAt(pastBlanks(text, start));
  if (!isIn(OPENS_PAGE_LINE, first) && !isDigit(first)) return false;
  const line = text.slice(start, end);
  return (!isDigit(first) || line.includes('/')) && PAGE_LINE.test(line);
}

/** Where the page line that begins at `start` ends; `start` itself when none begins there. */
export function pastPageLine(text: string, start: number, limit: number): number {
  const code = text.charCodeAt(start);
  if (!isIn(OPENS_PAGE_LINE, code) && !isDigit(code)) return start;
  let before = start;
  while (before > 0 && isBlank(text.charCodeAt(before - 1)) && text.charAt(before - 1) !== '\n') before -= 1;
  if (before > 0 && text.charAt(before - 1) !== '\n') return start;
  const line = text.indexOf('\n', start);
  const end = line < 0 || line > limit ? limit : line;
  return isPageLine(text, { start, end }) ? end : start;
}
