import type { Result } from '../../kernel/result.ts';
import type { Body } from '../../richtext/index.ts';
import { readContent, VOCABULARY, type DocumentContent, type DocumentType } from '../documents/index.ts';
import { checkContent, type Attachment } from '../documents/rules/index.ts';
import { rowFailure, type RowFailure } from './row-failure.ts';
import type { ArchiveRow } from './rules/read-row.ts';

/** What the document of a row will say. */
export function contentOfRow(row: ArchiveRow, body: Body, attachments: readonly Attachment[]): Result<DocumentContent, RowFailure> {
  const read = readContent({
    title: row.title,
    subtitle: row.subtitle,
    summary: row.summary,
    keywords: row.keywords,
    body: { type: 'doc', content: body.content },
    documentNumber: row.documentNumber,
    signedOn: row.signedOn,
    subject: row.subject,
    genre: row.genre,
    effectiveFrom: row.effectiveFrom,
    effectiveUntil: row.effectiveUntil,
    openness: row.openness,
    relations: [],
    attachments,
    source: row.source,
    fields: {},
  });
  const faults = read.ok ? checkContent(read.value, typeOfRow(row), VOCABULARY) : read.error.faults;
  if (read.ok && faults.length === 0) return read;
  return rowFailure(
    ...faults.map(({ message }) => ({ row: row.row, column: '', severity: 'error', code: 'content.wrong', message }) as const),
  );
}

export function typeOfRow({ type }: ArchiveRow): DocumentType {
  const known = VOCABULARY.types.get(type);
  if (known === undefined) throw new Error(`The type ${type} was read from a sheet and is not known`);
  return known;
}
