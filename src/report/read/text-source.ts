import type { SourceDocument } from '../../kernel/source-document.ts';

/** Text as it was pasted or typed: no tables known, no positions. */
export function textSource(text: string, format: 'text' | 'markdown' = 'text'): SourceDocument {
  return { format, text, tables: [], words: [], pictures: [], encoding: null, warnings: [] };
}
