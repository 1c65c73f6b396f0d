import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import {
  emptyContent,
  RELATION_KINDS,
  OPENNESS,
  type DocumentContent,
  type FieldRow,
  type FieldValue,
} from '../../modules/documents/rules/index.ts';
import { readBody } from '../../richtext/index.ts';
import { isRecord, listOf, textOr } from '../api/is-record.ts';

/** A content as the API or this browser kept it; null when it is none. What is missing or strange in it is left empty. */
export function contentFrom(value: unknown): DocumentContent | null {
  if (!isRecord(value)) return null;
  const body = readBody(value['body']);
  if (!body.ok) return null;
  const openness = value['openness'];
  const source = value['source'];
  const status = isRecord(openness) ? OPENNESS.find((one) => one === openness['status']) : undefined;
  return {
    ...emptyContent(textOr(value['title'], '')),
    subtitle: textOr(value['subtitle'], ''),
    summary: textOr(value['summary'], ''),
    keywords: textsOf(value['keywords']),
    body: body.value,
    documentNumber: textOrNull(value['documentNumber']),
    signedOn: dayOf(value['signedOn']),
    subject: textOrNull(value['subject']),
    genre: textOrNull(value['genre']),
    effectiveFrom: dayOf(value['effectiveFrom']),
    effectiveUntil: dayOf(value['effectiveUntil']),
    openness:
      isRecord(openness) && status !== undefined
        ? { status, ground: textOrNull(openness['ground']), reason: textOr(openness['reason'], '') }
        : null,
    relations: listOf(value['relations']).flatMap((relation) => {
      if (!isRecord(relation)) return [];
      const kind = RELATION_KINDS.find((one) => one === relation['kind']);
      const { documentId } = relation;
      return kind === undefined || typeof documentId !== 'number' ? [] : [{ kind, documentId }];
    }),
    attachments: listOf(value['attachments']).flatMap((file) =>
      isRecord(file) && typeof file['file'] === 'string' && typeof file['bytes'] === 'number'
        ? [
            {
              file: file['file'],
              name: textOr(file['name'], ''),
              mediaType: textOr(file['mediaType'], ''),
              bytes: file['bytes'],
              inline: file['inline'] === true,
            },
          ]
        : [],
    ),
    source: isRecord(source)
      ? { name: textOr(source['name'], ''), address: textOr(source['address'], ''), original: textOr(source['original'], '') }
      : null,
    fields: fieldsOf(value['fields']),
  };
}

/** A day as it was typed; null for none or one that does not exist. */
export function dayOf(value: unknown): PlainDate | null {
  const day = typeof value === 'string' ? parsePlainDate(value) : null;
  return day?.ok === true ? day.value : null;
}

function fieldsOf(value: unknown): Readonly<Record<string, FieldValue>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([code, field]) => {
      const read = fieldOf(field);
      return read === null ? [] : [[code, read] as const];
    }),
  );
}

function fieldOf(value: unknown): FieldValue | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return null;
  const rows = listOf(value).filter(isRecord);
  return rows.length > 0 ? rows.map(rowOf) : textsOf(value);
}

function rowOf(row: Readonly<Record<string, unknown>>): FieldRow {
  return Object.fromEntries(Object.entries(row).flatMap(([name, cell]) => (typeof cell === 'string' ? [[name, cell] as const] : [])));
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((text) => typeof text === 'string');
}
