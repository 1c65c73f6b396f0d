/** Words that make a browser or a server run what follows. In bytes that are no text they don't come about by chance. */
const MARKERS: readonly (readonly [RegExp, string])[] = [
  [/<script[\s>/]/i, '脚本'],
  [/<!doctype\s{1,20}(?:html|svg)/i, '网页'],
  [/<(?:html|body|head|iframe|object|embed|frameset|meta|base)[\s>/]/i, '网页'],
  [/<(?:\w{1,20}:)?svg[\s>/]/i, 'SVG'],
  [/<\?php[\s]/i, 'PHP 脚本'],
  [/<\?=\s{0,5}[`$(]/, 'PHP 脚本'],
  [/<%[@=!]/, '服务器脚本'],
  [/<job[\s>][\s\S]{0,200}<script/i, '脚本'],
];

/** As browsers guess at pages by their beginning, when nobody forbids them to. */
const PAGE_START =
  /^[\s\uFEFF]{0,1000}<(?:!--|(?:!doctype|\?xml|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|svg|math|xsl:\w{1,30})(?:[\s>:?/-]|$))/i;

/** What kind of running content stands in this text; null when none does. */
export function activeContentIn(text: string): string | null {
  if (!text.includes('<')) return null;
  return MARKERS.find(([marker]) => marker.test(text))?.[1] ?? null;
}

/** The same in bytes, each read as one character. */
export function activeContentInBytes(bytes: Uint8Array): string | null {
  return activeContentIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}

/** A text that a browser would take for a page, or that holds what runs. */
export function activeText(text: string): string | null {
  return PAGE_START.test(text) ? '网页' : activeContentIn(text);
}
