import type { MarkingPage, OpenedForMarking, PagePicture } from '../marking-page.ts';
import { Refused } from '../redaction-refusal.ts';
import { burnDpi, LIMITS } from '../limits.ts';
import type { Drawable } from './drawable.ts';

const LONGEST = 1_600;

/** All pages, with their text where that is wanted, and pictures of those asked for: large enough to mark on, no larger. */
export async function lookAt(source: Drawable, wanted: readonly number[], texts = true): Promise<OpenedForMarking> {
  const pages: MarkingPage[] = [];
  let units = 0;
  for (let number = 1; number <= source.pageCount; number++) {
    const { width, height } = await source.size(number);
    if (burnDpi(width, height) === null) throw new Refused('pageTooLarge', number);
    const runs = texts ? await source.text(number) : [];
    units = runs.reduce((sum, { text }) => sum + text.length, units);
    if (units > LIMITS.maxText) throw new Refused('tooMuchText');
    pages.push({ number, width, height, runs });
  }
  const pictures: PagePicture[] = [];
  for (const number of wanted) {
    const page = pages[number - 1];
    if (page === undefined) throw new Refused('noSuchPage', number);
    const scale = LONGEST / Math.max(page.width, page.height);
    const [width, height] = [Math.max(1, Math.round(page.width * scale)), Math.max(1, Math.round(page.height * scale))];
    const { canvas, partly } = await source.draw(number, width, height);
    pictures.push({ page: number, png: new Uint8Array(await canvas.encode('png')), width, height, partly });
  }
  return { kind: source.kind, pages, pictures };
}
