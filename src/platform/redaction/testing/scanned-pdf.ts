import { createCanvas, loadImage } from '@napi-rs/canvas';
import { deflateSync } from 'node:zlib';
import { textAt, onePagePdf } from './raw-pdf.ts';

const [WIDTH, HEIGHT] = [595, 842];
const TURNED = (0.7 * Math.PI) / 180;

/**
 * A PDF as a scanner with text recognition writes it: the page a little turned and grainy as a JPEG, the words as invisible text
 * over it. @param page a picture of the page; @param words what was recognized, points from the lower left
 */
export async function scannedPdf(
  page: Uint8Array,
  words: readonly { readonly text: string; readonly x: number; readonly y: number; readonly size: number }[],
): Promise<Buffer> {
  const image = await loadImage(Buffer.from(page));
  const [width, height] = [1_240, 1_754];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#f4f1ea';
  context.fillRect(0, 0, width, height);
  context.rotate(TURNED);
  context.drawImage(image, 0, 0, width, height);
  const pixels = context.getImageData(0, 0, width, height);
  let seed = 7;
  for (let at = 0; at < pixels.data.length; at += 4) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const grain = (seed / 2_147_483_648) * 36 - 18;
    for (let colour = 0; colour < 3; colour++)
      pixels.data[at + colour] = Math.min(255, Math.max(0, (pixels.data[at + colour] ?? 0) - 12 + grain));
  }
  context.putImageData(pixels, 0, 0);
  const jpeg = await canvas.encode('jpeg', 78);
  const lines = words.map(({ text, x, y, size }) => {
    // The recognized words follow the turned page.
    const [cos, sin] = [Math.cos(-TURNED), Math.sin(-TURNED)];
    const fromTop = HEIGHT - y;
    const [turnedX, turnedY] = [x * cos + fromTop * sin, HEIGHT - (fromTop * cos - x * sin)];
    return textAt(0, 0, text, size, 3).replace('0 0 Td', `${cos} ${sin} ${-sin} ${cos} ${turnedX} ${turnedY} Tm`);
  });
  return onePagePdf({
    mediaBox: `0 0 ${WIDTH} ${HEIGHT}`,
    content: `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /Im Do Q\n${lines.join('')}`,
    resources: '/XObject << /Im 7 0 R >>',
    trailer: '/Info << /Creator (ScanStation) /Author (Zhang) >>',
    objects: [
      {
        entries: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter [/FlateDecode /DCTDecode]`,
        bytes: deflateSync(jpeg),
      },
    ],
  });
}
