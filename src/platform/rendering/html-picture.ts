import type { PrintBlock } from '../../kernel/print-document.ts';
import { escapeHtml } from './escape-html.ts';
import { pictureWords } from './printable-document.ts';

const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** A picture within the page, so that the page needs nothing else. */
export function htmlPicture({ picture, alt, caption }: Extract<PrintBlock, { kind: 'image' }>): string {
  const words = caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  if (picture === null || !SHOWN.has(picture.mediaType)) return `<figure><p>${escapeHtml(pictureWords(alt, caption))}</p>${words}</figure>`;
  const source = `data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString('base64')}`;
  return `<figure><img src="${source}" alt="${escapeHtml(alt)}">${words}</figure>`;
}
