import { UNIT_START } from '../quantities/units.ts';
import type { Piece } from './pieces.ts';

/** A paragraph of running text, put together again where a line or page break cut it, without emphasis marks. */
export interface Paragraph {
  readonly text: string;
  /** Of the same length as `text`. */
  readonly folded: string;
  /** Offset in `text` → offset in the restored text. For the offset behind a stretch, pass `behind`. */
  readonly toRestored: (offset: number, behind?: boolean) => number;
  readonly start: number;
  readonly end: number;
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const MARKUP = /\*\*|__|\\(?=[.*_#()[\]-])/g;
const SPACE_BETWEEN = /(?<=[\u4e00-\u9fff、，。；：“”（）]) {1,3}(?=[\u4e00-\u9fff、，。；：“”（）])/g;
const MARKUP_AND_SPACE = new RegExp(`${MARKUP.source}|${SPACE_BETWEEN.source}`, 'g');
const LEAST_SPACES = 3;
const PAGE_NUMBER = /^(?:[-—–·\s]*\d{1,3}[-—–·\s]*|\d{1,3}\s*\/\s*\d{1,3}|第\s*\d{1,3}\s*页.{0,12}|页?\s*共\s*\d{1,4}\s*页)$/;
const COMPLETE = /[。!?;:…]["”』」)*]*$/;
const OPEN = /[,、(“《]$/;
const ITEM_START = /^(?:\([一二三四五六七八九十]+\)|\d{1,2}[.、](?!\d)|[①-⑳]|[一二三四五六七八九十]+是|第[一二三四五六七八九十]+,)/;

/** Puts the running text among `pieces` into paragraphs; tables and page numbers are left out. */
export function paragraphsOf(restored: string, pieces: readonly Piece[]): Paragraph[] {
  const lines = pieces.filter((piece, index) => !piece.inTable && !isPageNumber(piece, pieces[index + 1]));
  const paragraphs: Paragraph[] = [];
  let open: Piece[] = [];
  for (const line of lines) {
    const last = open.at(-1);
    if (last !== undefined && !continues(last, line)) {
      paragraphs.push(paragraphOf(restored, open));
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) paragraphs.push(paragraphOf(restored, open));
  return paragraphs;
}

/** A lone number is a page number, unless the next line goes on with its unit. */
function isPageNumber(piece: Piece, next: Piece | undefined): boolean {
  return PAGE_NUMBER.test(piece.text) && !(next !== undefined && /^\d+$/.test(piece.text) && UNIT_START.test(next.text));
}

/** Does `next` go on where `line` was cut? */
function continues(line: Piece, next: Piece): boolean {
  if (COMPLETE.test(line.text) || ITEM_START.test(next.text) || /^第?[一二三四五六七八九十]+、/.test(next.text)) return false;
  // A number that goes on is one number; so is one that its unit follows.
  if (OPEN.test(line.text) || /^\d+$/.test(line.text) || (/\d$/.test(line.text) && /^\d/.test(next.text))) return true;
  if (ITEM_START.test(line.text) && line.text.length <= 35 && !/[,。;]/.test(line.text)) return false;
  return line.text.length >= 20 || UNIT_START.test(next.text);
}

function paragraphOf(restored: string, lines: readonly Piece[]): Paragraph {
  const parts = lines.flatMap((line) => partsOf(restored, line));
  const text = parts.map((part) => restored.slice(part.start, part.end)).join('');
  const folded = parts.map((part) => part.folded).join('');
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += part.end - part.start;
  }
  return {
    text,
    folded,
    toRestored: (offset, behind = false) => {
      let index = starts.length - 1;
      while (index > 0 && (starts[index] ?? 0) >= offset + (behind ? 0 : 1)) index -= 1;
      return (parts[index]?.start ?? 0) + offset - (starts[index] ?? 0);
    },
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
  };
}

/** The line without its emphasis marks, as stretches of the restored text; without the blanks that a PDF put between characters. */
function partsOf(restored: string, line: Piece): Part[] {
  const spaced = (line.text.match(SPACE_BETWEEN)?.length ?? 0) >= LEAST_SPACES && !line.text.includes('\t');
  if (!spaced && !/[*_\\]/.test(line.text)) return [{ start: line.start, end: line.end, folded: line.text }];
  const parts: Part[] = [];
  const part = (start: number, end: number): Part => ({ start, end, folded: line.text.slice(start - line.start, end - line.start) });
  let from = line.start;
  for (const match of restored.slice(line.start, line.end).matchAll(spaced ? MARKUP_AND_SPACE : MARKUP)) {
    const at = line.start + match.index;
    if (at > from) parts.push(part(from, at));
    from = at + match[0].length;
  }
  if (from < line.end) parts.push(part(from, line.end));
  return parts.length === 0 ? [part(line.start, line.end)] : parts;
}
