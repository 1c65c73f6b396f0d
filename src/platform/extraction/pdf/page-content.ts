import type { Matrix } from './matrix.ts';

/** A word on a page; points from the left and the top of the page as it is viewed. */
export interface PageWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Marked content it belongs to, which a structure tree refers to. */
  readonly contentId: string | null;
}

/** A straight horizontal or vertical line: `at` across, `from`–`to` along. */
export interface RulingLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageDrawing {
  readonly horizontal: readonly RulingLine[];
  readonly vertical: readonly RulingLine[];
  /** Distance of each picture from the top. */
  readonly pictures: readonly number[];
}

/** Everything taken from one page. */
export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly PageWord[];
  readonly drawing: PageDrawing;
}

/** Lines this near touch, in points. */
export const RULE_TOLERANCE = 4;
/** Edges this near are one (double borders, spaced cells); an empty row may be as thin as 6 points. */
export const EDGE_TOLERANCE = 4.5;

/** The map from the page's own coordinates to what is viewed. */
export type ViewMatrix = Matrix;
