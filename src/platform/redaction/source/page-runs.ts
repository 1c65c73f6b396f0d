import { IDENTITY, matrixFrom, multiply, type Matrix } from '../../extraction/pdf/matrix.ts';
import type { OperatorList } from '../../extraction/pdf/page-drawing.ts';
import { LIMITS } from '../limits.ts';
import type { TextRun } from '../marking-page.ts';
import { Refused } from '../redaction-refusal.ts';
import { joinGlyphs } from './join-glyphs.ts';
import { placeGlyph, type Glyph } from './glyph.ts';

/** Codes of the operators that place text (`OPS` of pdf.js). */
export interface TextOperators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly beginAnnotation: number;
  readonly endAnnotation: number;
  readonly beginText: number;
  readonly setFont: number;
  readonly setCharSpacing: number;
  readonly setWordSpacing: number;
  readonly setHScale: number;
  readonly setLeading: number;
  readonly setTextRise: number;
  readonly moveText: number;
  readonly setLeadingMoveText: number;
  readonly setTextMatrix: number;
  readonly nextLine: number;
  readonly showText: number;
}

export interface ViewedPage {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly unknown[];
}

const MOST_STATES = 400;
/** A glyph is measured in thousandths of the type unless its font says otherwise. */
const FONT_UNIT = 0.001;

interface TextState {
  readonly matrix: Matrix;
  readonly font: { readonly unit: number; readonly vertical: boolean };
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

/**
 * The text of a page with the box of every character, by the widths with which it is drawn: what is covered is covered whole.
 * Throws `Refused` for more text than anybody reads. @param fontOf what pdf.js knows of a font, or null
 */
export function pageRuns(list: OperatorList, ops: TextOperators, page: ViewedPage, fontOf: (name: string) => unknown): readonly TextRun[] {
  const view = matrixFrom(page.transform);
  if (view === null || !(page.width > 0 && page.height > 0)) return [];
  const tracker = new TextTracker(view, fontOf);
  for (const [index, code] of list.fnArray.entries()) {
    const given = list.argsArray[index];
    tracker.step(code, Array.isArray(given) ? given : [], ops);
    if (tracker.glyphs.length > LIMITS.maxPageText) throw new Refused('tooMuchText');
  }
  return joinGlyphs(tracker.glyphs, page.width, page.height);
}

/** Follows the state of text as the drawing does. */
class TextTracker {
  readonly glyphs: Glyph[] = [];
  readonly #fontOf: (name: string) => unknown;
  readonly #base: TextState;
  #state: TextState;
  readonly #states: TextState[] = [];
  #line: Matrix = IDENTITY;
  #lineX = 0;
  #lineY = 0;
  #x = 0;
  #y = 0;

  constructor(view: Matrix, fontOf: (name: string) => unknown) {
    const font = { unit: FONT_UNIT, vertical: false };
    this.#base = { matrix: view, font, size: 0, charSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0 };
    this.#state = this.#base;
    this.#fontOf = fontOf;
  }

  step(code: number, args: readonly unknown[], ops: TextOperators): void {
    const [first, second] = args;
    const number = typeof first === 'number' ? first : 0;
    if (code === ops.showText) this.#show(Array.isArray(first) ? first : []);
    else if (code === ops.moveText) this.#move(number, numberOf(second));
    else if (code === ops.setTextMatrix) this.#startLine(matrixFrom(first) ?? matrixFrom(args) ?? IDENTITY);
    else if (code === ops.setFont) this.#setFont(first, numberOf(second));
    else if (code === ops.beginText) this.#startLine(IDENTITY);
    else if (code === ops.nextLine) this.#move(0, this.#state.leading);
    else if (code === ops.setLeadingMoveText) {
      this.#change({ leading: numberOf(second) });
      this.#move(number, numberOf(second));
    } else if (code === ops.setCharSpacing) this.#change({ charSpacing: number });
    else if (code === ops.setWordSpacing) this.#change({ wordSpacing: number });
    else if (code === ops.setHScale) this.#change({ stretch: number / 100 });
    else if (code === ops.setLeading) this.#change({ leading: -number });
    else if (code === ops.setTextRise) this.#change({ rise: number });
    else if (code === ops.save) this.#save();
    else if (code === ops.restore || code === ops.paintFormXObjectEnd) this.#restore();
    else if (code === ops.transform) this.#transform(matrixFrom(args));
    else if (code === ops.paintFormXObjectBegin) {
      this.#save();
      this.#transform(matrixFrom(first));
    } else if (code === ops.beginAnnotation) {
      this.#save();
      this.#state = this.#base;
      this.#transform(matrixFrom(args[2]));
      this.#transform(matrixFrom(args[3]));
    } else if (code === ops.endAnnotation) this.#restore();
  }

  #change(part: Partial<TextState>): void {
    this.#state = { ...this.#state, ...part };
  }

  #save(): void {
    if (this.#states.length < MOST_STATES) this.#states.push(this.#state);
  }

  #restore(): void {
    this.#state = this.#states.pop() ?? this.#state;
  }

  #transform(matrix: Matrix | null): void {
    if (matrix !== null) this.#change({ matrix: multiply(this.#state.matrix, matrix) });
  }

  #startLine(matrix: Matrix): void {
    this.#line = matrix;
    this.#x = this.#lineX = 0;
    this.#y = this.#lineY = 0;
  }

  #move(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  #setFont(name: unknown, size: number): void {
    const known = typeof name === 'string' ? this.#fontOf(name) : null;
    const matrix = matrixFrom(fieldOf(known, 'fontMatrix'));
    this.#change({ font: { unit: matrix?.[0] ?? FONT_UNIT, vertical: fieldOf(known, 'vertical') === true }, size });
  }

  #show(given: readonly unknown[]): void {
    const { font, charSpacing, wordSpacing, rise } = this.#state;
    const direction = this.#state.size < 0 ? -1 : 1;
    const size = Math.abs(this.#state.size);
    const stretch = this.#state.stretch * direction;
    const origin = multiply(this.#state.matrix, this.#line);
    let at = 0;
    for (const item of given) {
      if (typeof item === 'number') {
        at += ((font.vertical ? 1 : -1) * item * size) / 1_000;
        continue;
      }
      const width = font.vertical ? -numberOf(listOf(fieldOf(item, 'vmetric'))[0]) : numberOf(fieldOf(item, 'width'));
      const advance = width * font.unit * size;
      const spacing = ((fieldOf(item, 'isSpace') === true ? wordSpacing : 0) + charSpacing) * direction;
      const text = fieldOf(item, 'unicode');
      if (typeof text === 'string' && text !== '') {
        const place: Matrix = font.vertical
          ? [1, 0, 0, 1, this.#x, this.#y + rise - at]
          : [stretch, 0, 0, direction, this.#x + at * stretch, this.#y + rise];
        this.glyphs.push(placeGlyph(text, multiply(origin, place), advance, size, font.vertical));
      }
      at += font.vertical ? advance - spacing : advance + spacing;
    }
    if (font.vertical) this.#y -= at;
    else this.#x += at * stretch;
  }
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}
