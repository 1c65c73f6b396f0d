import { Parser } from 'htmlparser2';

/** What a paragraph style says about lists. */
export interface ParagraphStyle {
  listId: string | null;
  level: number | null;
  basedOn: string | null;
}

const MAX_ANCESTORS = 12;

/** Reads `word/styles.xml`: only what numbers paragraphs. */
export function readStyles(xml: string): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, ParagraphStyle>();
  let style: ParagraphStyle | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:style') {
          style = { listId: null, level: null, basedOn: null };
          styles.set(attributes['w:styleId'] ?? '', style);
        } else if (style === null) return;
        else if (name === 'w:numId') style.listId = value;
        else if (name === 'w:ilvl') style.level = Number(value) || 0;
        else if (name === 'w:basedOn') style.basedOn = value;
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return styles;
}

/** The list that a style or one of its ancestors puts its paragraphs in. */
export function listOfStyle(styles: ReadonlyMap<string, ParagraphStyle>, id: string): { listId: string; level: number | null } | null {
  let style = styles.get(id);
  for (let step = 0; step < MAX_ANCESTORS && style !== undefined; step++) {
    if (style.listId !== null) return { listId: style.listId, level: style.level };
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  return null;
}
