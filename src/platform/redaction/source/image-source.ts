import { createCanvas, loadImage, type Image } from '@napi-rs/canvas';
import { imageLayout } from '../../attachments/image/image-layout.ts';
import { BURN_DPI, LIMITS } from '../limits.ts';
import { Refused } from '../redaction-refusal.ts';
import type { Drawable } from './drawable.ts';

const POINTS = 72;

/** A picture as a document of one page; turned as its Exif data say. Its size is read before anything is decoded. */
export async function openImage(bytes: Buffer, kind: 'png' | 'jpeg'): Promise<Drawable> {
  const layout = imageLayout(bytes, kind);
  if (layout === null) throw new Refused('damaged');
  const { width, height } = layout;
  if (Math.max(width, height) > LIMITS.maxPictureSide || width * height > LIMITS.maxPicturePixels)
    throw new Refused('imageTooLarge', `${width}×${height}`);
  const image = await decode(bytes);
  const shrink = Math.min(1, LIMITS.pictureLongSide / Math.max(image.width, image.height));
  const points = (pixels: number): number => (Math.max(1, Math.round(pixels * shrink)) * POINTS) / BURN_DPI;
  const size = { width: points(image.width), height: points(image.height) };
  return {
    kind: 'image',
    pageCount: 1,
    size: async () => Promise.resolve(size),
    text: async () => Promise.resolve([]),
    draw: async (_page, drawnWidth, drawnHeight) => {
      const canvas = createCanvas(drawnWidth, drawnHeight);
      const context = canvas.getContext('2d');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, drawnWidth, drawnHeight);
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, drawnWidth, drawnHeight);
      return Promise.resolve({ canvas, partly: false });
    },
    close: async () => Promise.resolve(),
  };
}

async function decode(bytes: Buffer): Promise<Image> {
  try {
    return await loadImage(bytes);
  } catch {
    throw new Refused('damaged');
  }
}
