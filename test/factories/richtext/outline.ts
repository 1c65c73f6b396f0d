import type { Body, BodyBlock, BodyInline } from '../../../src/richtext/index.ts';

const SIGNS = { bold: '**', italic: '*', underline: '_', strike: '~', superscript: '^', subscript: '⌄' } as const;

/** A body as lines that a person can compare: a block a line, indented as it is nested, with marks, notes and links in signs. */
export function outline(body: Body, names: ReadonlyMap<string, string> = new Map()): string {
  return body.content.flatMap((block) => blockLines(block, names)).join('\n');
}

function blockLines(block: BodyBlock, names: ReadonlyMap<string, string>): readonly string[] {
  const inside = (blocks: readonly BodyBlock[]): readonly string[] => blocks.flatMap((inner) => blockLines(inner, names)).map(indented);
  switch (block.type) {
    case 'paragraph':
      return [`p${block.attrs.textAlign === null ? '' : `.${block.attrs.textAlign}`} ${line(block.content)}`];
    case 'heading':
      return [`h${block.attrs.level} ${line(block.content)}`];
    case 'bulletList':
      return ['ul', ...block.content.flatMap((item) => ['  -', ...inside(item.content).map(indented)])];
    case 'orderedList':
      return [`ol ${block.attrs.start}`, ...block.content.flatMap((item) => ['  -', ...inside(item.content).map(indented)])];
    case 'blockquote':
      return ['quote', ...inside(block.content)];
    case 'table':
      return [
        'table',
        ...block.content.flatMap((row) => [
          '  row',
          ...row.content.flatMap((cell) => {
            const { colspan, rowspan } = cell.attrs;
            const lines = inside(cell.content);
            const [only = ''] = lines;
            const name = `    ${cell.type === 'tableHeader' ? 'th' : 'td'}${colspan * rowspan === 1 ? '' : ` ${colspan}×${rowspan}`}`;
            return lines.length === 1 && only.startsWith('  p ')
              ? [`${name} ${only.slice(4)}`]
              : [name, ...lines.map((text) => `    ${text}`)];
          }),
        ]),
      ];
    case 'image':
      return [`image ${names.get(block.attrs.file) ?? 'unknown'} “${block.attrs.alt}” ${block.attrs.caption}`.trimEnd()];
    case 'horizontalRule':
      return ['rule'];
  }
}

function line(inlines: readonly BodyInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'hardBreak') return '⏎';
      if (inline.type === 'footnote') return `[注：${inline.attrs.text}]`;
      return inline.marks.reduceRight(
        (text, mark) => (mark.type === 'link' ? `[${text}](${mark.attrs.href})` : `${SIGNS[mark.type]}${text}${SIGNS[mark.type]}`),
        inline.text,
      );
    })
    .join('');
}

function indented(text: string): string {
  return `  ${text}`;
}
