/** Words that make a browser or a server run what follows. */
type Marker = readonly [RegExp, string];

const LONG_MARKERS: readonly Marker[] = [
  [/<script[\s>/]/i, '脚本'],
  [/<!doctype\s{1,20}(?:html|svg)/i, '网页'],
  [/<(?:html|body|head|iframe|object|embed|frameset|meta|base)(?:>|[\s/]{1,20}[a-z-]{2,20}\s{0,5}[=>])/i, '网页'],
  [/<(?:\w{1,20}:)?svg[\s/]{1,20}[\w:-]{2,20}\s{0,5}=/i, 'SVG'],
  [/<\?php\s/i, 'PHP 脚本'],
];

const MARKERS: readonly Marker[] = [
  ...LONG_MARKERS,
  [/<(?:html|body|head|iframe|object|embed|frameset|meta|base)[\s>/]/i, '网页'],
  [/<(?:\w{1,20}:)?svg[\s>/]/i, 'SVG'],
  [/<\?=\s{0,5}[`$(]/, 'PHP 脚本'],
  [/<%[@=!]/, '服务器脚本'],
];

/** As browsers guess at pages by their beginning, when nobody forbids them to. */
const PAGE_START =
  /^[\s\uFEFF]{0,1000}<(?:!--|(?:!doctype|\?xml|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|svg|math|xsl:\w{1,30})(?:[\s>:?/-]|$))/i;

/** What kind of running content stands in this text; null when none does. */
function activeContentIn(text: string): string | null {
  if (!text.includes('<')) return null;
  return MARKERS.find(([marker]) => marker.test(text))?.[1] ?? null;
}

/** The same in bytes that are mostly no text, each read as one character: only what is too long to come about by chance. */
export function activeContentInBytes(bytes: string): string | null {
  return LONG_MARKERS.find(([marker]) => marker.test(bytes))?.[1] ?? null;
}

/** A text that a browser would take for a page, or that holds what runs. */
export function activeText(text: string): string | null {
  return PAGE_START.test(text) ? '网页' : activeContentIn(text);
}
