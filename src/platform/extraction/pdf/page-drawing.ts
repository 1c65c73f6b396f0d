import { apply, IDENTITY, matrixFrom, multiply, type Matrix } from './matrix.ts';
import type { PageDrawing, RulingLine, ViewMatrix } from './page-content.ts';

/** Codes of the operators that matter (`OPS` of pdf.js). */
export interface OperatorCodes {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly closeFillStroke: number;
  readonly closeEOFillStroke: number;
  readonly showText: number;
  readonly paintInlineImageXObject: number;
  readonly paintImageXObject: number;
  readonly paintImageMaskXObject: number;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A filled shape no thicker than this is a drawn line. */
const LINE_THICKNESS = 3;
const SHORTEST_LINE = 4;
const STRAIGHT = 1;
const MAX_LINES = 12_000;
const MAX_STATES = 200;
/** Pictures smaller than this are ornaments. */
const PICTURE_SIZE = 40;

/** Codes inside a path buffer of pdf.js, and how many numbers follow each. */
const MOVE_TO = 0;
const LINE_TO = 1;
const CURVE_TO = 2;
const QUADRATIC_TO = 3;
const CLOSE = 4;

/**
 * Follows a page's drawing operators and keeps the straight lines that rule tables and the places of pictures.
 * pdf.js was told to leave pictures out undecoded, so a picture shows as a transformation with nothing drawn after it.
 */
export function pageDrawing(list: OperatorList, ops: OperatorCodes, view: ViewMatrix): PageDrawing {
  const tracer = new Tracer(view);
  const strokes = new Set([ops.stroke, ops.closeStroke, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke]);
  const fills = new Set([ops.fill, ops.eoFill]);
  const images = new Set([ops.paintImageXObject, ops.paintImageMaskXObject, ops.paintInlineImageXObject]);
  for (const [index, code] of list.fnArray.entries()) {
    const args = list.argsArray[index];
    if (code === ops.save) tracer.save();
    else if (code === ops.restore) tracer.restore();
    else if (code === ops.transform) tracer.transform(matrixFrom(args), true);
    else if (code === ops.paintFormXObjectBegin) {
      tracer.save();
      if (Array.isArray(args)) tracer.transform(matrixFrom(args[0]), false);
    } else if (code === ops.paintFormXObjectEnd) tracer.restore();
    else if (code === ops.constructPath && Array.isArray(args)) tracer.path(args, strokes, fills);
    else if (images.has(code)) tracer.image();
    else if (code === ops.showText) tracer.painted();
    if (tracer.lineCount > MAX_LINES) return { horizontal: [], vertical: [], pictures: tracer.pictures };
  }
  return { horizontal: tracer.horizontal, vertical: tracer.vertical, pictures: tracer.pictures };
}

class Tracer {
  readonly horizontal: RulingLine[] = [];
  readonly vertical: RulingLine[] = [];
  readonly pictures: number[] = [];
  #current: Matrix;
  readonly #states: Matrix[] = [];
  /** A transformation was set and nothing was drawn under it yet. */
  #awaitsPaint = false;

  constructor(view: ViewMatrix) {
    this.#current = multiply(view, IDENTITY);
  }

  get lineCount(): number {
    return this.horizontal.length + this.vertical.length;
  }

  save(): void {
    if (this.#states.length < MAX_STATES) this.#states.push(this.#current);
  }

  restore(): void {
    if (this.#awaitsPaint) this.image();
    this.#current = this.#states.pop() ?? this.#current;
  }

  transform(matrix: Matrix | null, awaits: boolean): void {
    if (matrix === null) return;
    this.#current = multiply(this.#current, matrix);
    this.#awaitsPaint = awaits;
  }

  painted(): void {
    this.#awaitsPaint = false;
  }

  /** An image fills the unit square of the current coordinates. */
  image(): void {
    this.#awaitsPaint = false;
    const [left, top] = apply(this.#current, 0, 0);
    const [right, bottom] = apply(this.#current, 1, 1);
    if (Math.abs(right - left) < PICTURE_SIZE || Math.abs(bottom - top) < PICTURE_SIZE) return;
    this.pictures.push(Math.min(top, bottom));
  }

  path(args: readonly unknown[], strokes: ReadonlySet<number>, fills: ReadonlySet<number>): void {
    const [paint, holder] = args;
    const data: unknown = Array.isArray(holder) ? holder[0] : null;
    if (typeof paint !== 'number' || !(data instanceof Float32Array)) return;
    if (strokes.has(paint)) this.#strokePath(data);
    else if (fills.has(paint)) this.#fillPath(data);
    else return;
    this.#awaitsPaint = false;
  }

  #strokePath(data: Float32Array): void {
    let start: readonly [number, number] = [0, 0];
    let from = start;
    for (const [code, x, y] of pathSteps(data)) {
      if (code === CLOSE) {
        this.#line(from, start);
        from = start;
        continue;
      }
      const to = apply(this.#current, x, y);
      if (code === LINE_TO) this.#line(from, to);
      else if (code === MOVE_TO) start = to;
      from = to;
    }
  }

  /** Thin filled rectangles are lines; wider ones are shading. */
  #fillPath(data: Float32Array): void {
    let box: [number, number, number, number] | null = null;
    let straight = true;
    const end = (): void => {
      if (box !== null && straight) this.#thinBox(box);
      box = null;
      straight = true;
    };
    for (const [code, x, y] of pathSteps(data)) {
      if (code === CLOSE) continue;
      if (code === MOVE_TO) end();
      if (code === CURVE_TO || code === QUADRATIC_TO) straight = false;
      const [px, py] = apply(this.#current, x, y);
      box = box === null ? [px, py, px, py] : [Math.min(box[0], px), Math.min(box[1], py), Math.max(box[2], px), Math.max(box[3], py)];
    }
    end();
  }

  #thinBox([left, top, right, bottom]: readonly [number, number, number, number]): void {
    if (bottom - top <= LINE_THICKNESS) this.#line([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
    else if (right - left <= LINE_THICKNESS) this.#line([(left + right) / 2, top], [(left + right) / 2, bottom]);
  }

  #line([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]): void {
    const across = Math.abs(x1 - x0);
    const down = Math.abs(y1 - y0);
    if (down <= STRAIGHT && across >= SHORTEST_LINE)
      this.horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
    else if (across <= STRAIGHT && down >= SHORTEST_LINE)
      this.vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
  }
}

/** The steps of a path: its code and the point it ends at. */
function* pathSteps(data: Float32Array): Generator<readonly [code: number, x: number, y: number]> {
  let at = 0;
  while (at < data.length) {
    const code = data[at] ?? CLOSE;
    const length = code === CLOSE ? 0 : code === CURVE_TO ? 6 : code === QUADRATIC_TO ? 4 : 2;
    yield [code, data[at + length - 1] ?? 0, data[at + length] ?? 0];
    at += length + 1;
  }
}
