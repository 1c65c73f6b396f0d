import { canonicalBody } from '../../../richtext/index.ts';
import type { DocumentContent, FieldRow, FieldValue } from './content.ts';

/**
 * The content in one spelling, whatever order its keys were in: what is stored, hashed, signed and published.
 * Equal characters mean equal contents.
 */
export function canonicalContent(content: DocumentContent): string {
  const { openness, source } = content;
  const members: readonly (readonly [keyof DocumentContent, string])[] = [
    ['title', JSON.stringify(content.title)],
    ['subtitle', JSON.stringify(content.subtitle)],
    ['summary', JSON.stringify(content.summary)],
    ['keywords', JSON.stringify(content.keywords)],
    ['body', canonicalBody(content.body)],
    ['documentNumber', JSON.stringify(content.documentNumber)],
    ['signedOn', JSON.stringify(content.signedOn)],
    ['subject', JSON.stringify(content.subject)],
    ['genre', JSON.stringify(content.genre)],
    ['effectiveFrom', JSON.stringify(content.effectiveFrom)],
    ['effectiveUntil', JSON.stringify(content.effectiveUntil)],
    ['openness', JSON.stringify(openness, ['status', 'ground', 'reason'])],
    ['relations', JSON.stringify(content.relations, ['kind', 'documentId'])],
    ['attachments', JSON.stringify(content.attachments, ['file', 'name', 'mediaType', 'bytes', 'inline'])],
    ['source', JSON.stringify(source, ['name', 'address', 'original'])],
    ['fields', inOrder(content.fields, (value) => fieldText(value))],
  ];
  return `{${members.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(',')}}`;
}

function fieldText(value: FieldValue): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const parts: readonly (string | FieldRow)[] = value;
  return `[${parts.map((part) => (typeof part === 'string' ? JSON.stringify(part) : inOrder(part, (cell) => JSON.stringify(cell)))).join(',')}]`;
}

/** By code units: the same on every machine. */
function inOrder<T>(record: Readonly<Record<string, T>>, textOf: (value: T) => string): string {
  const entries = Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${textOf(value)}`).join(',')}}`;
}
