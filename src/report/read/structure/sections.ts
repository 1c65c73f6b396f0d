import type { Place } from '../../../kernel/place.ts';
import type { Section } from '../../model/report.ts';
import type { RestoredText } from '../restored-text.ts';
import type { Heading } from './headings.ts';
import { itemsOf } from './items.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import { isTableResidue } from './page-furniture.ts';
import type { Piece } from './pieces.ts';

/** A section and the paragraphs its body was put together from. */
interface SectionRead {
  readonly section: Section;
  readonly paragraphs: readonly Paragraph[];
}

const SPEAKS_OF_PROBLEMS = /(?:存在|还有|仍有|面临|主要).{0,40}?(?:问题|不足|差距|薄弱|困难)|(?:不足之处|薄弱环节)/;

/** The sections between headings. Text after table four that speaks of problems is a section whose heading is missing. */
export function sectionsOf(restored: RestoredText, pieces: readonly Piece[], headings: readonly Heading[]): SectionRead[] {
  const hasProblems = headings.some((heading) => heading.kind === 'problems');
  return headings.flatMap((heading, index) => {
    const until = headings[index + 1]?.at ?? restored.text.length;
    const inside = cut(pieces, heading.end, until);
    const split = hasProblems || heading.kind !== 'remedies' ? -1 : problemsStart(restored.text, inside);
    if (split === -1) return [read(restored, heading, inside, { start: heading.end, end: until })];
    const at = inside[split]?.start ?? until;
    return [
      read(restored, heading, inside.slice(0, split), { start: heading.end, end: at }),
      read(restored, null, inside.slice(split), { start: at, end: until }),
    ];
  });
}

/** The pieces between two offsets; one that crosses an offset is cut there. */
export function cut(pieces: readonly Piece[], from: number, until: number): Piece[] {
  const inside: Piece[] = [];
  for (const piece of pieces) {
    if (piece.end <= from || piece.start >= until) continue;
    if (piece.start >= from && piece.end <= until) {
      inside.push(piece);
      continue;
    }
    const text = piece.text.slice(Math.max(0, from - piece.start), until - piece.start);
    const lead = /^[\s。:*|]*/.exec(text)?.[0].length ?? 0;
    const kept = text.slice(lead).trimEnd();
    if (kept === '') continue;
    const start = Math.max(from, piece.start) + lead;
    inside.push({ start, end: start + kept.length, text: kept, inTable: piece.inTable });
  }
  return inside;
}

/** Index of the piece behind the last table piece where a paragraph on problems begins, or -1. */
function problemsStart(restored: string, inside: readonly Piece[]): number {
  const behind = inside.findLastIndex((piece) => piece.inTable) + 1;
  for (let index = behind; index < inside.length; index += 1) {
    const piece = inside[index];
    if (piece === undefined || piece.text.length < 15) continue;
    const [paragraph] = paragraphsOf(restored, inside.slice(index));
    const opening = /^[^。!?]*/.exec(paragraph?.folded ?? '')?.[0] ?? '';
    if (SPEAKS_OF_PROBLEMS.test(opening.slice(0, 200))) return index;
  }
  return -1;
}

/** Pieces of tables are no running text anyway: only one right behind running text may bear on it. */
function withoutResidue(inside: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  for (const [index, piece] of inside.entries()) {
    if (!(piece.inTable && kept.at(-1)?.inTable === true) && isTableResidue(piece, inside[index + 1])) continue;
    kept.push(piece);
  }
  return kept;
}

function read(restored: RestoredText, heading: Heading | null, inside: readonly Piece[], range: Place): SectionRead {
  const hasTable = inside.some((piece) => piece.inTable);
  const paragraphs = paragraphsOf(restored.text, hasTable ? withoutResidue(inside) : inside);
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  const start = first?.start ?? range.start;
  const end = last?.end ?? start;
  return {
    paragraphs,
    section: {
      number: heading?.number ?? null,
      kind: heading === null ? 'problems' : heading.kind,
      heading:
        heading === null
          ? null
          : {
              value: restored.text.slice(heading.start, heading.end).replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, ''),
              at: { start: restored.toSource(heading.start), end: restored.toSource(heading.end) },
            },
      body: {
        value: paragraphs.map((paragraph) => paragraph.text).join('\n'),
        at: { start: restored.toSource(start), end: restored.toSource(end) },
      },
      items: itemsOf(paragraphs, restored),
    },
  };
}
