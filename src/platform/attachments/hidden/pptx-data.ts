import { hiddenDatum, type HiddenDatum } from './hidden-datum.ts';
import { commentsIn } from './package-extras.ts';
import type { PackageParts } from './package-parts.ts';
import { textsOf } from './walk-xml.ts';

const PLACEHOLDER = /^\d*$/;

/** Slides that are not shown, words that only the speaker sees, comments. */
export async function pptxData(parts: PackageParts): Promise<readonly HiddenDatum[]> {
  const found: HiddenDatum[] = [];
  for (const part of parts.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))) {
    const head = (await parts.text(part)).slice(0, 4_000);
    const number = /\d+/.exec(part)?.[0] ?? '';
    if (/<(?:\w+:)?sld\b[^>]*\sshow="(?:0|false)"/.test(head))
      found.push(hiddenDatum('hiddenSlide', `隐藏的幻灯片（slide${number}）`, part));
  }
  for (const part of parts.names.filter((name) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name))) {
    const words = textsOf(await parts.text(part), new Set(['t'])).filter(({ text }) => !PLACEHOLDER.test(text));
    if (words.length > 0) found.push(hiddenDatum('notes', words.map(({ text }) => text).join(''), part));
  }
  for (const part of parts.names.filter((name) => /^ppt\/comments\/[^/]+\.xml$/.test(name)))
    found.push(...commentsIn(await parts.text(part), part, 'cm'));
  return found;
}
