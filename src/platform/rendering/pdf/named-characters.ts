import type { PrintDocument } from '../../../kernel/print-document.ts';
import { charactersOf, withTexts } from '../printable-document.ts';
import { codeOf } from './fonts-for.ts';

/** Puts the names of characters that no font draws in their places: 𠮷 becomes 〔U+20BB7〕. */
export function withNames(text: string, missing: ReadonlySet<string>): string {
  return Array.from(text, (character) => (missing.has(character) ? `〔${codeOf(character)}〕` : character)).join('');
}

/** The same document with such names, and at its end a note that says what they are. */
export function documentWithNames(document: PrintDocument, missing: ReadonlySet<string>): PrintDocument {
  const shown = [...charactersOf(document)].filter((character) => missing.has(character));
  if (shown.length === 0) return document;
  const named = withTexts(document, (text) => withNames(text, missing));
  const codes = shown.map((character) => `〔${codeOf(character)}〕`).join('、');
  const text = `（附注：${codes}${shown.length === 1 ? '' : '各'}代表一个汉字，打印字库中暂缺，以该字的国际编码表示。）`;
  return { ...named, subject: document.subject, blocks: [...named.blocks, { kind: 'paragraph', text, indent: true }] };
}
