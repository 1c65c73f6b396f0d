import { assertNever } from '../../kernel/assert-never.ts';
import type { PrintBlock, PrintDocument } from '../../kernel/print-document.ts';

/** Control characters, lone surrogates and non-characters: no file format may hold them. */
const UNPRINTABLE = /[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]--[\t\n\r]]/gv;

function clean(text: string): string {
  return text.replaceAll(UNPRINTABLE, '');
}

/** The same document without characters that XML, PDF and spreadsheets reject. Every renderer begins with it. */
export function printableDocument(document: PrintDocument): PrintDocument {
  return {
    title: document.title.map(clean),
    subtitle: document.subtitle === null ? null : clean(document.subtitle),
    author: clean(document.author),
    subject: clean(document.subject),
    keywords: document.keywords.map(clean),
    date: document.date,
    blocks: document.blocks.map(printableBlock),
  };
}

function printableBlock(block: PrintBlock): PrintBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: clean(block.text) };
    case 'table':
      return {
        kind: 'table',
        table: {
          ...block.table,
          caption: clean(block.table.caption),
          rows: block.table.rows.map((row) => row.map((cell) => ({ ...cell, text: clean(cell.text) }))),
        },
      };
    default:
      return assertNever(block);
  }
}

/** Every character the document shows, each once. */
export function charactersOf(document: PrintDocument): ReadonlySet<string> {
  const characters = new Set<string>();
  const add = (text: string): void => {
    for (const character of text) characters.add(character);
  };
  for (const line of document.title) add(line);
  add(document.subtitle ?? '');
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      add(block.table.showCaption ? block.table.caption : '');
      for (const cell of block.table.rows.flat()) add(cell.text);
    } else add(block.text);
  }
  return characters;
}
