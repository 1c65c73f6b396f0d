import { isRecord, listOf, textOr } from '../api/is-record.ts';
import { exactTimeWords } from './time-words.ts';

export interface HistoryItem {
  readonly id: string;
  readonly at: string;
  readonly deed: string;
  readonly actor: string;
  readonly reason: string;
  readonly changes: readonly { readonly label: string; readonly before: string; readonly after: string }[];
}

export interface HistoryPage {
  readonly items: readonly HistoryItem[];
  readonly next: string | null;
}

/** `GET …/history`, the newest first. */
export function readHistory(value: unknown): HistoryPage {
  const from = isRecord(value) ? value : {};
  return {
    next: typeof from['next'] === 'string' ? from['next'] : null,
    items: listOf(from['items']).flatMap((item) => (isRecord(item) ? [readItem(item)] : [])),
  };
}

function readItem(item: Readonly<Record<string, unknown>>): HistoryItem {
  const actor = isRecord(item['actor']) ? item['actor'] : {};
  return {
    id: String(item['entryId']),
    at: textOr(item['at'], ''),
    deed: textOr(item['deedTitle'], textOr(item['deed'], '')),
    actor: textOr(actor['name'], ''),
    reason: textOr(item['reason'], ''),
    changes: listOf(item['changes']).flatMap((change) =>
      isRecord(change)
        ? [
            {
              label: textOr(change['label'], ''),
              before: textOr(change['beforeTitle'], valueWords(change['before'])),
              after: textOr(change['afterTitle'], valueWords(change['after'])),
            },
          ]
        : [],
    ),
  };
}

export const EMPTY = '（空）';

/** As the database writes an instant into JSON. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** A value of the database as a person reads it. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return EMPTY;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'string') return INSTANT.test(value) ? exactTimeWords(value) : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? EMPTY : value.map(valueWords).join('、');
  return JSON.stringify(value);
}
