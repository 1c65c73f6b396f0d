import type { OnPage } from '../apart/drawing-job.ts';
import { burnDpi, pixelsOf } from '../limits.ts';
import { wrongMark, type BoxMark } from '../mark.ts';
import { Refused } from '../redaction-refusal.ts';
import type { Drawable } from '../source/drawable.ts';
import { drawBoxes } from './draw-box.ts';
import { encodePage } from './encode-page.ts';
import { PagePdf } from './page-pdf.ts';

const POINTS = 72;

/** A new PDF of pictures of the pages with the marks burned in. Nothing of the source is taken over but what its pages show. */
export async function burnPages(source: Drawable, marks: readonly BoxMark[], onPage: OnPage = () => undefined): Promise<Uint8Array> {
  checkMarks(marks, source.pageCount);
  const pdf = new PagePdf();
  for (let number = 1; number <= source.pageCount; number++) {
    const size = await source.size(number);
    const dpi = burnDpi(size.width, size.height);
    if (dpi === null) throw new Refused('pageTooLarge', number);
    const [width, height] = [pixelsOf(size.width, dpi), pixelsOf(size.height, dpi)];
    const { canvas } = await source.draw(number, width, height);
    const context = canvas.getContext('2d');
    const boxes = drawBoxes(
      context,
      marks.filter((mark) => mark.page === number),
      width,
      height,
    );
    const pictures = await encodePage(context.getImageData(0, 0, width, height).data, width, height, boxes);
    pdf.add({ width, height, unit: POINTS / dpi, pictures });
    onPage(number);
  }
  return pdf.finish();
}

/** Throws `Refused` unless every mark stands on a page. */
export function checkMarks(marks: readonly BoxMark[], pageCount: number): void {
  const wrong = wrongMark(marks, pageCount);
  if (wrong === 'none') throw new Refused('noMarks');
  if (wrong === 'tooMany') throw new Refused('tooManyMarks');
  if (wrong !== null) throw new Refused('wrongMark', wrong + 1);
}
