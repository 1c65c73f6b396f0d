import { Parser } from 'htmlparser2';
import type { ParagraphStyle } from '../docx/styles.ts';

/** What a style says that matters to a text. */
export interface WordStyle extends ParagraphStyle {
  /** Its name in English, in lower case, whatever its id: `heading 1`, `title`, `quote`. */
  name: string;
  /** 0 for headings of the first level. */
  outline: number | null;
  align: string | null;
  bold: boolean | null;
  italic: boolean | null;
}

export type WordStyles = ReadonlyMap<string, WordStyle>;

const MAX_ANCESTORS = 12;
const OFF = new Set(['0', 'false', 'off', 'none']);

/** Reads `word/styles.xml`. */
export function readWordStyles(xml: string): WordStyles {
  const styles = new Map<string, WordStyle>();
  let style: WordStyle | null = null;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const value = attributes['w:val'] ?? '';
        if (tag === 'w:style') {
          style = { name: '', outline: null, align: null, bold: null, italic: null, listId: null, level: null, basedOn: null };
          styles.set(attributes['w:styleId'] ?? '', style);
        } else if (style !== null) note(style, tag, value);
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return styles;
}

function note(style: WordStyle, tag: string, value: string): void {
  switch (tag) {
    case 'w:name':
      style.name = value.toLowerCase();
      break;
    case 'w:basedOn':
      style.basedOn = value;
      break;
    case 'w:outlineLvl':
      style.outline = Number(value) || 0;
      break;
    case 'w:numId':
      style.listId = value;
      break;
    case 'w:ilvl':
      style.level = Number(value) || 0;
      break;
    case 'w:jc':
      style.align = value;
      break;
    case 'w:b':
      style.bold = !OFF.has(value);
      break;
    case 'w:i':
      style.italic = !OFF.has(value);
      break;
  }
}

/** The style and those that it is based on, nearest first. */
export function styleLine(styles: WordStyles, id: string | null): readonly WordStyle[] {
  const line: WordStyle[] = [];
  let style = id === null ? undefined : styles.get(id);
  while (style !== undefined && line.length < MAX_ANCESTORS) {
    line.push(style);
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  return line;
}
