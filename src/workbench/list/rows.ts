import type { KeyboardEvent } from 'react';
import type { ListColumn, Row } from './list-description.ts';
import type { RecordListProps } from './list-props.ts';

/** What the table and the cards are given alike. */
export interface RowsProps extends Pick<RecordListProps, 'pathOf' | 'onOpen' | 'cells' | 'toneOf' | 'selection'> {
  readonly columns: readonly ListColumn[];
  readonly keyColumn: string;
  readonly rows: readonly Row[];
  readonly sort: string;
  readonly title: string;
  readonly onSort: (column: string) => void;
}

export function keyOf(row: Row, keyColumn: string): string {
  return String(row[keyColumn]);
}

/** Up and down go from record to record, as in a mail program. */
export function onRowKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')];
  const now = links.findIndex((link) => link === document.activeElement);
  const next = links[now + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined || now === -1) return;
  event.preventDefault();
  next.focus();
}
