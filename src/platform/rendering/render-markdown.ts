import { assertNever } from '../../kernel/assert-never.ts';
import type { PrintBlock, PrintDocument, PrintTable } from '../../kernel/print-document.ts';
import { placeCells } from './placed-cell.ts';

/**
 * The document as GitHub-flavoured Markdown. A merged cell stands once, at its upper left corner,
 * and leaves the rest of its room empty: pipe tables know no merging, and repeating a number would count it twice.
 */
export function renderMarkdown(document: PrintDocument): string {
  const parts = [
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
    case 'table':
      return `${block.table.showCaption ? `${escapeMarkdown(block.table.caption)}\n\n` : ''}${pipeTable(block.table)}`;
    default:
      return assertNever(block);
  }
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
