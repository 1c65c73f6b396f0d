import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { readBody, safeLink } from '../../richtext/index.ts';
import type { z } from 'zod';
import { DocumentContentShape } from './content-shape.ts';
import { withoutEmpty } from './rules/check-fields.ts';
import { cleanLine, cleanLines } from './rules/clean-lines.ts';
import type { DocumentContent, FieldRow, FieldValue } from './rules/content.ts';
import type { ContentFault } from './rules/content-fault.ts';

export type GivenContent = z.output<typeof DocumentContentShape>;

/**
 * A content out of what somebody sent: texts without invisible characters, the body in its one form, addresses that lead
 * where they say, each relation once. What it gave it gives again.
 */
export function readContent(
  given: GivenContent,
): Result<DocumentContent, { readonly kind: 'content'; readonly faults: readonly ContentFault[] }> {
  const body = readBody(given.body);
  const address = given.source === null || given.source.address.trim() === '' ? '' : safeLink(given.source.address);
  const faults: ContentFault[] = [];
  if (!body.ok) {
    const { code, message, path } = body.error;
    faults.push({ path: ['body', ...path.split(/[.[\]]+/).filter((part) => part !== '')].join('/'), code, message });
  }
  if (address === null) faults.push({ path: 'source/address', code: 'source.unsafe', message: '请填写以 http 或 https 开头的网址。' });
  if (!body.ok || address === null) return err({ kind: 'content', faults });
  const { openness, source } = given;
  return ok({
    title: cleanLine(given.title),
    subtitle: cleanLine(given.subtitle),
    summary: cleanLines(given.summary),
    keywords: [...new Set(given.keywords.map(cleanLine).filter((word) => word !== ''))],
    body: body.value,
    documentNumber: orNull(given.documentNumber),
    signedOn: dayOf(given.signedOn),
    subject: orNull(given.subject),
    genre: orNull(given.genre),
    effectiveFrom: dayOf(given.effectiveFrom),
    effectiveUntil: dayOf(given.effectiveUntil),
    openness: openness === null ? null : { status: openness.status, ground: orNull(openness.ground), reason: cleanLines(openness.reason) },
    relations: [...new Map(given.relations.map(({ kind, documentId }) => [`${kind} ${documentId}`, { kind, documentId }])).values()],
    attachments: given.attachments.map((attachment) => ({ ...attachment, name: cleanLine(attachment.name) })),
    source: source === null ? null : { name: cleanLine(source.name), address, original: cleanLines(source.original) },
    fields: withoutEmpty(Object.fromEntries(Object.entries(given.fields).map(([code, value]) => [code, cleanValue(value)]))),
  });
}

/** A content as it was stored; one that can't be read is a fault. */
export function loadContent(text: string): DocumentContent {
  const read = readContent(DocumentContentShape.parse(JSON.parse(text)));
  if (!read.ok)
    throw new Error(`A stored content can't be read: ${read.error.faults.map(({ path, code }) => `${code} at ${path}`).join(', ')}`);
  return read.value;
}

function cleanValue(value: FieldValue): FieldValue {
  if (typeof value === 'string') return cleanLines(value);
  if (!Array.isArray(value)) return value;
  const texts: string[] = [];
  const rows: FieldRow[] = [];
  const parts: readonly (string | FieldRow)[] = value;
  for (const part of parts) {
    if (typeof part === 'string') texts.push(cleanLines(part));
    else rows.push(Object.fromEntries(Object.entries(part).map(([column, cell]) => [column, cleanLines(cell)])));
  }
  return rows.length > 0 ? rows.filter((row) => Object.values(row).some((cell) => cell !== '')) : texts.filter((text) => text !== '');
}

function orNull(text: string | null): string | null {
  const clean = text === null ? '' : cleanLine(text);
  return clean === '' ? null : clean;
}

function dayOf(text: string | null): PlainDate | null {
  if (text === null) return null;
  const day = parsePlainDate(text);
  // The schema lets no other days in.
  if (!day.ok) throw new Error(`No calendar day: ${text}`);
  return day.value;
}
