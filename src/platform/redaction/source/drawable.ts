import type { Canvas } from '@napi-rs/canvas';
import type { TextRun } from '../marking-page.ts';

/** Points of a page as it is viewed. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface DrawnPage {
  readonly canvas: Canvas;
  /** Something could not be read and is not drawn. */
  readonly partly: boolean;
}

/** A file whose pages can be drawn; pages count from 1. Every method throws `Refused` for what a file holds. */
export interface Drawable {
  readonly kind: 'pdf' | 'image';
  readonly pageCount: number;
  readonly size: (page: number) => Promise<PageSize>;
  /** The page on white, exactly so many pixels wide and high. */
  readonly draw: (page: number, width: number, height: number) => Promise<DrawnPage>;
  readonly text: (page: number) => Promise<readonly TextRun[]>;
  /** What it holds is given back; until then the reader of PDFs keeps all of it, however unreachable. */
  readonly close: () => Promise<void>;
}
