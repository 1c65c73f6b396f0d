import { assertNever } from '../../kernel/assert-never.ts';
import type { PrintBlock, PrintDocument, PrintTable } from '../../kernel/print-document.ts';
import { placeCells } from './placed-cell.ts';
import { pictureWords } from './printable-document.ts';

/**
 * The document as GitHub-flavoured Markdown. A merged cell stands once, at its upper left corner,
 * and leaves the rest of its room empty: pipe tables know no merging, and repeating a number would count it twice.
 */
export function renderMarkdown(document: PrintDocument): string {
  const parts = [
    ...[document.letterhead?.name ?? null, document.letterhead?.number ?? null].flatMap((line) =>
      line === null ? [] : [escapeMarkdown(line)],
    ),
    `# ${escapeMarkdown(document.title.join(''))}`,
    ...(document.subtitle === null ? [] : document.subtitle.split('\n').map(escapeMarkdown)),
    ...document.blocks.map(markdownBlock),
  ];
  return `${parts.join('\n\n')}\n`;
}

function markdownBlock(block: PrintBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'list':
      return block.items.map((item, index) => markdownItem(item, block.ordered ? `${block.start + index}. ` : '- ')).join('\n');
    case 'quote':
      return block.blocks.map(markdownBlock).join('\n\n').replaceAll(/^/gm, '> ');
    case 'image':
      return escapeMarkdown([pictureWords(block.alt, block.caption), block.caption].filter((line) => line !== '').join(' '));
    case 'rule':
    case 'pageBreak':
      return '---';
    case 'signOff':
      return [block.name, block.date, block.note]
        .filter((line) => line !== '')
        .map(escapeMarkdown)
        .join('\n\n');
    case 'table':
      return `${block.table.showCaption ? `${escapeMarkdown(block.table.caption)}\n\n` : ''}${pipeTable(block.table)}`;
    default:
      return assertNever(block);
  }
}

/** Everything of an item but its first line is set in as far as its text. */
function markdownItem(blocks: readonly PrintBlock[], mark: string): string {
  const text = blocks.map(markdownBlock).join('\n\n');
  return mark + text.replaceAll(/\n(?!\n|$)/g, `\n${' '.repeat(mark.length)}`);
}

function pipeTable(table: PrintTable): string {
  const lines = placeCells(table).map((cells) => {
    const texts = Array.from({ length: table.widths.length }, (): string => '');
    for (const { cell, column } of cells) texts[column] = escapeInline(cell.text).replaceAll('|', '\\|');
    return `| ${texts.join(' | ')} |`;
  });
  const rule = `| ${table.widths.map(() => '---').join(' | ')} |`;
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
}

/** Only what would change the reading: emphasis, code, tags, links. */
function escapeInline(text: string): string {
  return text.replaceAll(/[^\S\r\n]{0,100}[\r\n]\s*/g, ' ').replaceAll(/[\\`*_<[\]~]/g, String.raw`\$&`);
}

/** Also what would make a line a list, a quote or a heading. */
function escapeMarkdown(text: string): string {
  return escapeInline(text)
    .replace(/^(\s*)([#>+-])/, String.raw`$1\$2`)
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);
}
