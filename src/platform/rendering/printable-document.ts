import { assertNever } from '../../kernel/assert-never.ts';
import type { PrintBlock, PrintCell, PrintDocument, PrintLetterhead, PrintRun } from '../../kernel/print-document.ts';

/** Control characters, lone surrogates and non-characters: no file format may hold them. */
const UNPRINTABLE = /[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]--[\t\n\r]]/gv;

/** Without characters that no file format may hold. */
export function printableText(text: string): string {
  return text.replaceAll(UNPRINTABLE, '');
}

/** The same document without characters that XML, PDF and spreadsheets reject. Every renderer begins with it. */
export function printableDocument(document: PrintDocument): PrintDocument {
  return {
    title: document.title.map(printableText),
    subtitle: document.subtitle === null ? null : printableText(document.subtitle),
    author: printableText(document.author),
    subject: printableText(document.subject),
    keywords: document.keywords.map(printableText),
    date: document.date,
    ...(document.letterhead === undefined ? {} : { letterhead: printableLetterhead(document.letterhead) }),
    blocks: document.blocks.map(printableBlock),
  };
}

function printableLetterhead({ name, number }: PrintLetterhead): PrintLetterhead {
  return { name: printableText(name), number: number === null ? null : printableText(number) };
}

function printableBlock(block: PrintBlock): PrintBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: printableText(block.text), ...(block.runs === undefined ? {} : { runs: block.runs.map(printableRun) }) };
    case 'table':
      return {
        kind: 'table',
        table: { ...block.table, caption: printableText(block.table.caption), rows: block.table.rows.map((row) => row.map(printableCell)) },
      };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(printableBlock)) };
    case 'quote':
      return { ...block, blocks: block.blocks.map(printableBlock) };
    case 'image':
      return { ...block, alt: printableText(block.alt), caption: printableText(block.caption) };
    case 'signOff':
      return {
        ...block,
        name: printableText(block.name),
        date: printableText(block.date),
        seal: printableText(block.seal),
        note: printableText(block.note),
      };
    case 'rule':
    case 'pageBreak':
      return block;
    default:
      return assertNever(block);
  }
}

function printableRun(run: PrintRun): PrintRun {
  return run.kind === 'break' ? run : { ...run, text: printableText(run.text) };
}

function printableCell(cell: PrintCell): PrintCell {
  return { ...cell, text: printableText(cell.text), ...(cell.blocks === undefined ? {} : { blocks: cell.blocks.map(printableBlock) }) };
}

/** What stands for a picture that can't be shown. */
export function pictureWords(alt: string, caption: string): string {
  return `〔图片${alt === '' && caption === '' ? '' : '：'}${alt === '' ? caption : alt}〕`;
}

/** Every character the document shows, each once. */
export function charactersOf(document: PrintDocument): ReadonlySet<string> {
  const characters = new Set<string>();
  const add = (text: string): void => {
    for (const character of text) characters.add(character);
  };
  const addBlock = (block: PrintBlock): void => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        add(block.text);
        for (const run of block.runs ?? []) if (run.kind === 'note') add(run.text);
        break;
      case 'table':
        add(block.table.showCaption ? block.table.caption : '');
        for (const cell of block.table.rows.flat()) {
          if (cell.blocks === undefined) add(cell.text);
          else cell.blocks.forEach(addBlock);
        }
        break;
      case 'list':
        for (const item of block.items) item.forEach(addBlock);
        break;
      case 'quote':
        block.blocks.forEach(addBlock);
        break;
      case 'image':
        add(pictureWords(block.alt, block.caption) + block.caption);
        break;
      case 'signOff':
        add(block.name + block.date + block.seal + block.note);
        break;
      case 'rule':
      case 'pageBreak':
        break;
    }
  };
  for (const line of document.title) add(line);
  add((document.letterhead?.name ?? '') + (document.letterhead?.number ?? ''));
  add(document.subtitle ?? '');
  document.blocks.forEach(addBlock);
  return characters;
}
