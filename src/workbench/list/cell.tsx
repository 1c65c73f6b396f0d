import type { ReactNode } from 'react';
import { timeWords } from '../record/time-words.ts';
import type { ListColumn, Row } from './list-description.ts';

/** A value of a list as text; nothing is said as nothing. */
export function cellText({ name, kind, choices }: ListColumn, row: Row): string {
  const value = row[name];
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  switch (kind) {
    case 'choice':
      return choices?.find((choice) => choice.value === value)?.label ?? String(value);
    case 'time':
      return value === '' ? '' : timeWords(String(value));
    case 'flag':
    case 'number':
    case 'text':
    case 'date':
      return String(value);
  }
}

export function Cell({ column, row }: { readonly column: ListColumn; readonly row: Row }): ReactNode {
  const text = cellText(column, row);
  return text === '' ? <span className="nothing">—</span> : text;
}
