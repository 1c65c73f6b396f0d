import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { OnPage } from '../apart/drawing-job.ts';
import { drawBoxes } from '../burn/draw-box.ts';
import { burnDpi, pixelsOf } from '../limits.ts';
import type { BoxMark, PixelBox } from '../mark.ts';
import { gateNote, type GateFinding, type GateRemark } from '../proof.ts';
import type { Drawable } from '../source/drawable.ts';
import { openPdf } from '../source/pdf-source.ts';
import { isSameInside, isSameOutside } from './compare-page.ts';
import { readPicture } from './read-picture.ts';
import type { FilePage, Structure } from './read-structure.ts';

interface Compared {
  readonly findings: readonly GateFinding[];
  readonly remarks: readonly GateRemark[];
}

interface PageShape {
  readonly number: number;
  readonly width: number;
  readonly height: number;
}

type NumberedMark = readonly [index: number, mark: BoxMark];

const POINTS = 72;
const HALF_POINT = 0.5;
/** Below a box a picture is black, up to what coding makes of black. */
const NEARLY_BLACK = 8;

/** Draws the new file and compares it with the original, page by page; and looks at the pictures themselves, under whatever lies on top. */
export async function comparePages(
  source: Drawable,
  marks: readonly BoxMark[],
  result: Buffer,
  structure: Structure | null,
  onPage: OnPage,
): Promise<Compared> {
  const drawn = await opened(result);
  if (drawn === null) return { findings: [gateNote('unreadable')], remarks: [] };
  try {
    return await compareAll(source, drawn, marks, structure, onPage);
  } finally {
    await drawn.close();
  }
}

async function compareAll(
  source: Drawable,
  drawn: Drawable,
  marks: readonly BoxMark[],
  structure: Structure | null,
  onPage: OnPage,
): Promise<Compared> {
  if (drawn.pageCount !== source.pageCount) return { findings: [gateNote('pageCount')], remarks: [] };
  const findings: GateFinding[] = [];
  const remarks: GateRemark[] = [];
  for (let number = 1; number <= source.pageCount; number++) {
    const here = [...marks.entries()].filter(([, { page }]) => page === number);
    const compared = await comparePage(source, drawn, number, here, structure?.pages[number - 1] ?? null);
    findings.push(...compared.findings);
    remarks.push(...compared.remarks);
    onPage(number);
  }
  return { findings, remarks };
}

async function opened(result: Buffer): Promise<Drawable | null> {
  try {
    return await openPdf(result);
  } catch {
    return null;
  }
}

async function comparePage(
  source: Drawable,
  result: Drawable,
  number: number,
  marks: readonly NumberedMark[],
  page: FilePage | null,
): Promise<Compared> {
  const size = await source.size(number);
  const dpi = burnDpi(size.width, size.height);
  if (dpi === null) return { findings: [gateNote('notProven')], remarks: [] };
  const shape = { number, width: pixelsOf(size.width, dpi), height: pixelsOf(size.height, dpi) };
  const now = await result.size(number);
  const isSize = (points: number, pixels: number): boolean => Math.abs(points - (pixels * POINTS) / dpi) < HALF_POINT;
  if (!isSize(now.width, shape.width) || !isSize(now.height, shape.height))
    return { findings: [gateNote('pageSize', { page: number })], remarks: [] };
  const before = await source.draw(number, shape.width, shape.height);
  const boxes = drawBoxes(
    before.canvas.getContext('2d'),
    marks.map(([, mark]) => mark),
    shape.width,
    shape.height,
  );
  const expected = pixelsOn(before.canvas);
  const { canvas } = await result.draw(number, shape.width, shape.height);
  const findings = [...shownFindings(expected, pixelsOn(canvas), shape, marks, boxes, page)];
  if (page !== null) findings.push(...(await pictureFindings(page, shape, marks, boxes)));
  return { findings, remarks: before.partly ? [gateNote('partlyUnreadable', { page: number })] : [] };
}

function* shownFindings(
  expected: Uint8ClampedArray,
  shown: Uint8ClampedArray,
  { number, width, height }: PageShape,
  marks: readonly NumberedMark[],
  boxes: readonly PixelBox[],
  page: FilePage | null,
): Generator<GateFinding> {
  for (const [at, box] of boxes.entries()) {
    if (!isSameInside(expected, shown, width, box)) yield gateNote('notCovered', { page: number, mark: (marks[at]?.[0] ?? 0) + 1 });
  }
  const isExact = page !== null && page.pictures.every(({ coding }) => coding === 'deflate');
  if (!isSameOutside(expected, shown, width, height, boxes, isExact)) yield gateNote('changed', { page: number });
}

/** The pictures of a page by themselves: nothing beside their pixels, and under a box nothing but black. */
async function pictureFindings(
  page: FilePage,
  { number, width, height }: PageShape,
  marks: readonly NumberedMark[],
  boxes: readonly PixelBox[],
): Promise<readonly GateFinding[]> {
  const findings: GateFinding[] = [];
  const unit = page.width / width;
  for (const [index, picture] of page.pictures.entries()) {
    const pixels = await readPicture(picture);
    if (pixels === null) {
      findings.push(gateNote('pictureData', { page: number }));
      continue;
    }
    const left = Math.round(picture.drawn.left / unit);
    const top = Math.round((page.height - picture.drawn.bottom - picture.drawn.height) / unit);
    const isInPlace =
      Math.round(picture.drawn.width / unit) === picture.width &&
      Math.round(picture.drawn.height / unit) === picture.height &&
      left + picture.width <= width &&
      top + picture.height <= height;
    if (!isInPlace) {
      findings.push(gateNote('structure'));
      continue;
    }
    const black = boxesOn(picture.width, picture.height, left, top, marks, width, height);
    for (const [at, box] of boxes.entries()) {
      const inside = within(box, left, top, picture.width, picture.height);
      if (inside === null) continue;
      // The first picture of several is a JPEG that is black there; all others show the box itself.
      const isBlack = index === 0 && picture.coding === 'jpeg' && isSameInside(blank(pixels), pixels, picture.width, inside, NEARLY_BLACK);
      if (!isBlack && !isSameInside(black, pixels, picture.width, inside))
        findings.push(gateNote('underneath', { page: number, mark: (marks[at]?.[0] ?? 0) + 1 }));
    }
  }
  return findings;
}

/** What boxes show on a picture that takes this part of the page. */
function boxesOn(
  width: number,
  height: number,
  left: number,
  top: number,
  marks: readonly NumberedMark[],
  pageWidth: number,
  pageHeight: number,
): Uint8ClampedArray {
  const page = createCanvas(pageWidth, pageHeight);
  drawBoxes(
    page.getContext('2d'),
    marks.map(([, mark]) => mark),
    pageWidth,
    pageHeight,
  );
  return page.getContext('2d').getImageData(left, top, width, height).data;
}

function blank(pixels: Uint8ClampedArray): Uint8ClampedArray {
  return new Uint8ClampedArray(pixels.length);
}

function within(box: PixelBox, left: number, top: number, width: number, height: number): PixelBox | null {
  const inside = {
    left: Math.max(0, box.left - left),
    top: Math.max(0, box.top - top),
    right: Math.min(width, box.right - left),
    bottom: Math.min(height, box.bottom - top),
  };
  return inside.left < inside.right && inside.top < inside.bottom ? inside : null;
}

function pixelsOn(canvas: Canvas): Uint8ClampedArray {
  return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
}
