import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { BoxMark, PixelBox } from '../mark.ts';
import { pixelBox } from '../mark.ts';
import { LABEL_FONT, takeFonts } from '../source/page-fonts.ts';

const LARGEST_TYPE = 34;
const SMALLEST_TYPE = 11;
const TYPE_OF_HEIGHT = 0.62;
const MARGIN = 4;
const OPAQUE = 255;
const HALF = 128;

/** Paints every mark on a page: black, with its label in white. What a box shows depends on its size and label, on nothing else. */
export function drawBoxes(context: SKRSContext2D, marks: readonly BoxMark[], width: number, height: number): readonly PixelBox[] {
  return marks.map((mark) => {
    const box = pixelBox(mark, width, height);
    const [boxWidth, boxHeight] = [box.right - box.left, box.bottom - box.top];
    const image = context.createImageData(boxWidth, boxHeight);
    image.data.set(boxPixels(boxWidth, boxHeight, mark.label));
    context.putImageData(image, box.left, box.top);
    return box;
  });
}

/** Pure black and pure white: no shade in between could hold anything. */
function boxPixels(width: number, height: number, label: string): Uint8ClampedArray {
  const type = Math.min(LARGEST_TYPE, Math.floor(height * TYPE_OF_HEIGHT));
  const pixels = type >= SMALLEST_TYPE && label !== '' ? labelled(width, height, label, type) : null;
  if (pixels !== null) return pixels;
  const black = new Uint8ClampedArray(width * height * 4);
  for (let at = 3; at < black.length; at += 4) black[at] = OPAQUE;
  return black;
}

/** Null where the label does not fit even when small. */
function labelled(width: number, height: number, label: string, largest: number): Uint8ClampedArray | null {
  takeFonts();
  const context = createCanvas(width, height).getContext('2d');
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const fitting = Array.from({ length: largest - SMALLEST_TYPE + 1 }, (_, index) => largest - index).find((type) => {
    context.font = `${type}px ${LABEL_FONT}`;
    return context.measureText(label).width <= width - MARGIN * 2;
  });
  if (fitting === undefined) return null;
  context.fillStyle = '#000';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#fff';
  context.fillText(label, width / 2, height / 2);
  const { data } = context.getImageData(0, 0, width, height);
  for (let at = 0; at < data.length; at += 4) {
    const shade = (data[at] ?? 0) < HALF ? 0 : OPAQUE;
    data.fill(shade, at, at + 3);
    data[at + 3] = OPAQUE;
  }
  return data;
}
