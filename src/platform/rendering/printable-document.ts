import { assertNever } from '../../kernel/assert-never.ts';
import type { PrintBlock, PrintCell, PrintDocument, PrintLetterhead, PrintRun } from '../../kernel/print-document.ts';

/** Control characters, lone surrogates and non-characters: no file format may hold them. */
const UNPRINTABLE = /[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]--[\t\n\r]]/gv;

type Change = (text: string) => string;

/** Without characters that no file format may hold. */
export function printableText(text: string): string {
  return text.replaceAll(UNPRINTABLE, '');
}

/** The same document without characters that XML, PDF and spreadsheets reject. Every renderer begins with it. */
export function printableDocument(document: PrintDocument): PrintDocument {
  return withTexts(document, printableText);
}

/** The same document with every text in it changed. */
export function withTexts(document: PrintDocument, change: Change): PrintDocument {
  return {
    title: document.title.map(change),
    subtitle: document.subtitle === null ? null : change(document.subtitle),
    author: change(document.author),
    subject: change(document.subject),
    keywords: document.keywords.map(change),
    date: document.date,
    ...(document.letterhead === undefined ? {} : { letterhead: letterheadWith(document.letterhead, change) }),
    blocks: document.blocks.map((block) => blockWith(block, change)),
  };
}

function letterheadWith({ name, number }: PrintLetterhead, change: Change): PrintLetterhead {
  return { name: change(name), number: number === null ? null : change(number) };
}

function blockWith(block: PrintBlock, change: Change): PrintBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return {
        ...block,
        text: change(block.text),
        ...(block.runs === undefined ? {} : { runs: block.runs.map((run) => runWith(run, change)) }),
      };
    case 'table':
      return {
        kind: 'table',
        table: {
          ...block.table,
          caption: change(block.table.caption),
          rows: block.table.rows.map((row) => row.map((cell) => cellWith(cell, change))),
        },
      };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => blockWith(inner, change))) };
    case 'quote':
      return { ...block, blocks: block.blocks.map((inner) => blockWith(inner, change)) };
    case 'image':
      return { ...block, alt: change(block.alt), caption: change(block.caption) };
    case 'signOff':
      return {
        ...block,
        name: change(block.name),
        date: change(block.date),
        seal: change(block.seal),
        note: change(block.note),
      };
    case 'rule':
    case 'pageBreak':
      return block;
    default:
      return assertNever(block);
  }
}

function runWith(run: PrintRun, change: Change): PrintRun {
  return run.kind === 'break' ? run : { ...run, text: change(run.text) };
}

function cellWith(cell: PrintCell, change: Change): PrintCell {
  return {
    ...cell,
    text: change(cell.text),
    ...(cell.blocks === undefined ? {} : { blocks: cell.blocks.map((block) => blockWith(block, change)) }),
  };
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
