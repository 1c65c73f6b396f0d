import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { cellText } from './cell.tsx';
import type { Row } from './list-description.ts';
import type { RecordListProps } from './list-props.ts';
import { keyOf, type RowsProps } from './rows.ts';

type Selection = NonNullable<RecordListProps['selection']>;

/** Ticks all rows of the page, or none. */
export function TickAll({
  rows,
  keyColumn,
  selection,
  label,
}: Pick<RowsProps, 'rows' | 'keyColumn'> & {
  readonly selection: Selection;
  /** Left out: only assistive technology is told. */
  readonly label?: string;
}): ReactNode {
  const keys = rows.map((row) => keyOf(row, keyColumn));
  const all = keys.every((key) => selection.keys.has(key));
  const some = keys.some((key) => selection.keys.has(key));
  return (
    <Checkbox
      {...(label === undefined ? { 'aria-label': '全选本页' } : {})}
      checked={all}
      indeterminate={some && !all}
      onChange={() => selection.onChange(new Set(all ? [] : keys))}
    >
      {label}
    </Checkbox>
  );
}

export function TickRow({
  row,
  columns,
  keyColumn,
  selection,
}: Pick<RowsProps, 'columns' | 'keyColumn'> & { readonly row: Row; readonly selection: Selection }): ReactNode {
  const key = keyOf(row, keyColumn);
  const [first] = columns;
  return (
    <Checkbox
      aria-label={`选择 ${first === undefined ? '' : cellText(first, row)}`}
      checked={selection.keys.has(key)}
      onChange={() => selection.onChange(toggled(selection.keys, key))}
    />
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
