import { assertNever } from '../../../kernel/assert-never.ts';
import { parsePlainDate } from '../../../kernel/plain-date.ts';
import type { FieldRow, FieldValue } from './content.ts';
import type { ContentFault } from './content-fault.ts';
import type { DocumentType, FieldDefinition } from './document-type.ts';

type Fields = Readonly<Record<string, FieldValue>>;

/** What in a type's own form is of the wrong kind. Whether anything is missing is asked when it is submitted. */
export function checkFields(fields: Fields, type: DocumentType): readonly ContentFault[] {
  const known = new Map(type.fields.map((field) => [field.code, field]));
  return Object.entries(fields).flatMap(([code, value]) => {
    const field = known.get(code);
    const message = field === undefined ? `“${type.title}”没有这一项，请删去。` : faultOf(field, value);
    return message === null ? [] : [{ path: `fields/${code}`, code: field === undefined ? 'field.unknown' : 'field.wrong', message }];
  });
}

/** Without what was left empty: the same form, filled in the same way, is the same content. */
export function withoutEmpty(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

export function isEmpty(value: FieldValue): boolean {
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

function faultOf({ kind, title, choices = [], columns = [] }: FieldDefinition, value: FieldValue): string | null {
  switch (kind) {
    case 'text':
    case 'longText':
    case 'phone':
    case 'address':
      return typeof value === 'string' ? null : `“${title}”应是文字。`;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? null : `“${title}”应是数字。`;
    case 'date':
      return typeof value === 'string' && (value === '' || parsePlainDate(value).ok) ? null : `“${title}”应是日期，例如 2026-01-31。`;
    case 'time':
      return typeof value === 'string' && /^(?:|(?:[01]\d|2[0-3]):[0-5]\d)$/.test(value) ? null : `“${title}”应是时刻，例如 09:30。`;
    case 'choice':
      return typeof value === 'string' && (value === '' || choices.some(({ code }) => code === value))
        ? null
        : `请从“${title}”给出的各项中选择。`;
    case 'choices': {
      const chosen = textsOf(value);
      return chosen !== null && chosen.every((one) => choices.some(({ code }) => code === one)) ? null : `请从“${title}”给出的各项中选择。`;
    }
    case 'rows': {
      const rows = rowsOf(value);
      if (rows === null) return `“${title}”应是一张表。`;
      return rows.every((row) => Object.keys(row).every((name) => columns.some(({ code }) => code === name)))
        ? null
        : `“${title}”里有不认识的列，请删去。`;
    }
    default:
      return assertNever(kind);
  }
}

/** The rows of a table field; null when it is no table. */
export function rowsOf(value: FieldValue): readonly FieldRow[] | null {
  if (!Array.isArray(value)) return null;
  const rows: FieldRow[] = [];
  for (const row of value) {
    if (typeof row === 'string') return null;
    rows.push(row);
  }
  return rows;
}

/** The several choices of a field; null when it is no list of words. */
export function textsOf(value: FieldValue): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  const texts: string[] = [];
  for (const text of value) {
    if (typeof text !== 'string') return null;
    texts.push(text);
  }
  return texts;
}
