import type { HtmlElement } from '../html-tree.ts';
import { safeLink } from '../../../richtext/index.ts';
import type { Look } from './line-builder.ts';

/** A `style` attribute as names and values in lower case. */
export type Styles = ReadonlyMap<string, string>;

const NONE: Styles = new Map();
const MAX_STYLE = 4_000;

export function stylesOf({ attributes }: HtmlElement): Styles {
  const style = attributes['style'];
  if (style === undefined || style === '' || style.length > MAX_STYLE) return NONE;
  const styles = new Map<string, string>();
  for (const part of style.split(';')) {
    const colon = part.indexOf(':');
    if (colon > 0)
      styles.set(
        part.slice(0, colon).trim().toLowerCase(),
        part
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return styles;
}

/** How the characters within an element look, given how those around it do. */
export function lookWithin(element: HtmlElement, styles: Styles, around: Look, isHeading: boolean): Look {
  const look: { -readonly [Key in keyof Look]: Look[Key] } = { ...around };
  switch (element.name) {
    case 'b':
    case 'strong':
      look.bold = true;
      break;
    case 'i':
    case 'em':
    case 'cite':
    case 'dfn':
    case 'var':
      look.italic = true;
      break;
    case 'u':
    case 'ins':
      look.underline = true;
      break;
    case 's':
    case 'strike':
    case 'del':
      look.strike = true;
      break;
    case 'sup':
      look.script = 'superscript';
      break;
    case 'sub':
      look.script = 'subscript';
      break;
    case 'a':
      look.href = safeLink(element.attributes['href'] ?? '') ?? look.href;
      break;
  }
  const weight = styles.get('font-weight');
  if (weight !== undefined) look.bold = /^(?:bold|bolder|[6-9]00)$/.test(weight);
  const slant = styles.get('font-style');
  if (slant !== undefined) look.italic = /^(?:italic|oblique)/.test(slant);
  const decoration = `${styles.get('text-decoration') ?? ''} ${styles.get('text-decoration-line') ?? ''}`;
  if (decoration.includes('underline')) look.underline = true;
  if (decoration.includes('line-through')) look.strike = true;
  if (/^\s*none/.test(decoration)) look.underline = false;
  const raised = styles.get('vertical-align');
  if (element.name === 'span' || element.name === 'font') {
    if (raised === 'super') look.script = 'superscript';
    if (raised === 'sub') look.script = 'subscript';
  }
  // A heading is bold by itself.
  if (isHeading) look.bold = false;
  return look;
}
