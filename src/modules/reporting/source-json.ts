import { z } from 'zod';
import type { SourceDocument } from '../../kernel/source-document.ts';

const Place = z.object({ start: z.number(), end: z.number() });
const Cell = z.object({ row: z.number(), column: z.number(), rowSpan: z.number(), columnSpan: z.number(), at: Place });
const Word = z.object({ at: Place, page: z.number(), x: z.number(), y: z.number(), width: z.number(), height: z.number() });

const Source = z.object({
  format: z.enum(['text', 'markdown', 'html', 'docx', 'pdf', 'xlsx', 'json']),
  text: z.string(),
  tables: z.array(z.object({ at: Place, cells: z.array(Cell), rowCount: z.number(), columnCount: z.number() })),
  words: z.array(Word),
  pictures: z.array(Place),
  encoding: z.string().nullable(),
  warnings: z.array(z.object({ code: z.string(), message: z.string(), at: Place.nullable() })),
});

/** A source as this program wrote it; null when somebody changed it on the way. */
export function sourceFromJson(value: unknown): SourceDocument | null {
  const parsed = Source.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/**
 * JSON that PostgreSQL takes as jsonb: it refuses U+0000 and half surrogates, which published texts do hold.
 * Each becomes one U+FFFD, so that every place still points at the same characters.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storableText(part) : part));
}

export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}

/** JSON that came back with a form; null when it is none. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}
