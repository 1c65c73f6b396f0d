/** A line of a letter's text as the office writes it. */
export type TemplateLine =
  /** `# 回执`: in the middle. */
  | { readonly kind: 'centered'; readonly text: string }
  /** `## 一、事项`: a heading of the first level. */
  | { readonly kind: 'heading'; readonly text: string }
  /** `< 某局：`: from the edge, without indent. */
  | { readonly kind: 'flush'; readonly text: string }
  /** `---`: what follows is a slip to be sent back, on a sheet of its own. */
  | { readonly kind: 'slip' }
  /** `| 左 | 右 |`: neighbours make a table. */
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'paragraph'; readonly text: string };

/** Reads lines; empty ones are left out. Whatever has no mark of its own is a paragraph. */
export function readTemplateLines(lines: readonly string[]): readonly TemplateLine[] {
  return lines.flatMap((line): readonly TemplateLine[] => {
    const text = line.trim();
    if (text === '') return [];
    if (/^-{3,}$/.test(text)) return [{ kind: 'slip' }];
    if (text.startsWith('## ')) return [{ kind: 'heading', text: text.slice(3).trim() }];
    if (text.startsWith('# ')) return [{ kind: 'centered', text: text.slice(2).trim() }];
    if (text.startsWith('< ')) return [{ kind: 'flush', text: text.slice(2).trim() }];
    if (text.startsWith('|'))
      return [
        {
          kind: 'row',
          cells: text
            .replace(/^\|/, '')
            .replace(/\|$/, '')
            .split('|')
            .map((cell) => cell.replaceAll(/^ +| +$/g, '')),
        },
      ];
    return [{ kind: 'paragraph', text }];
  });
}

const FIELD = /\{([^{}\s]*)\}/g;

/** Names between braces, in their order. */
export function fieldsNamed(text: string): readonly string[] {
  return [...text.matchAll(FIELD)].map(([, name]) => name ?? '');
}

/** The text outside `[[…]]`, which is printed whatever is left out. */
export function withoutOptionalPieces(text: string): string {
  return text.replaceAll(/\[\[.*?\]\]/g, '');
}

/**
 * The text with its fields filled; null when a field outside `[[…]]` is empty: then nothing of it is printed. A piece in
 * `[[…]]` is dropped when one of its own fields is empty. Values are never looked through for fields.
 */
export function filled(text: string, valueOf: (name: string) => string): string | null {
  const fill = (piece: string): string | null => {
    if (fieldsNamed(piece).some((name) => valueOf(name) === '')) return null;
    return piece.replaceAll(FIELD, (_, name: string) => valueOf(name));
  };
  const pieces = text.split(/(\[\[.*?\]\])/);
  const written: string[] = [];
  for (const piece of pieces) {
    const optional = /^\[\[(.*)\]\]$/.exec(piece);
    const done = fill(optional?.[1] ?? piece);
    if (done === null && optional === null) return null;
    written.push(done ?? '');
  }
  return written.join('').replaceAll('。。', '。').replaceAll('。；', '；');
}
