import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import type { MouseEvent, ReactNode } from 'react';
import { Cell, cellText } from './cell.tsx';
import type { ListColumn, Row } from './list-description.ts';
import { keyOf, onRowKey, type RowsProps } from './rows.ts';
import './table.css';

export function ListTable(props: RowsProps): ReactNode {
  const { columns, rows, keyColumn, title, selection } = props;
  const allTicked = selection !== undefined && rows.every((row) => selection.keys.has(keyOf(row, keyColumn)));
  const someTicked = selection !== undefined && rows.some((row) => selection.keys.has(keyOf(row, keyColumn)));
  return (
    <div className="table-frame" role="group" aria-label={`${title}：表格`} tabIndex={0} onKeyDown={onRowKey}>
      <table className="table">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {selection !== undefined && (
              <th scope="col" className="tick">
                <Checkbox
                  aria-label="全选本页"
                  checked={allTicked}
                  indeterminate={someTicked && !allTicked}
                  onChange={() => selection.onChange(new Set(allTicked ? [] : rows.map((row) => keyOf(row, keyColumn))))}
                />
              </th>
            )}
            {columns.map((column) => (
              <Heading key={column.name} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={keyOf(row, keyColumn)} row={row} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heading({ column, sort, onSort }: RowsProps & { readonly column: ListColumn }): ReactNode {
  const { name, label, kind, sortable } = column;
  const direction = sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : 'none';
  const className = `of-${kind}`;
  if (!sortable)
    return (
      <th scope="col" className={className}>
        {label}
      </th>
    );
  return (
    <th scope="col" className={className} aria-sort={direction}>
      <button type="button" className="sort" onClick={() => onSort(name)}>
        {label}
        {direction === 'ascending' && <ArrowUpOutlined aria-hidden />}
        {direction === 'descending' && <ArrowDownOutlined aria-hidden />}
      </button>
    </th>
  );
}

function TableRow(props: RowsProps & { readonly row: Row }): ReactNode {
  const { row, columns, keyColumn, pathOf, onOpen, cells, toneOf, selection } = props;
  const navigate = useNavigate();
  const to = pathOf(row);
  const tone = toneOf?.(row) ?? null;
  const key = keyOf(row, keyColumn);
  const open = (event: MouseEvent<HTMLTableRowElement>): void => {
    // A press on a link or a button is theirs; a marked text is to be copied.
    if (to === null || (event.target instanceof Element && event.target.closest('a, button, input, label') !== null)) return;
    if ((getSelection()?.toString() ?? '') !== '') return;
    onOpen?.(row);
    void navigate({ to });
  };
  return (
    <tr className={[to === null ? '' : 'row-opens', tone === null ? '' : `tone-${tone}`].join(' ').trim()} onClick={open}>
      {selection !== undefined && (
        <td className="tick">
          <Checkbox
            aria-label={`选择 ${rowName(props)}`}
            checked={selection.keys.has(key)}
            onChange={() => selection.onChange(toggled(selection.keys, key))}
          />
        </td>
      )}
      {columns.map((column, index) => {
        const content = cells?.[column.name]?.(row, column) ?? <Cell column={column} row={row} />;
        return index === 0 ? (
          <th key={column.name} scope="row" className={`of-${column.kind}`}>
            {to === null ? (
              content
            ) : (
              <Link to={to} data-row-link onClick={() => onOpen?.(row)}>
                {content}
              </Link>
            )}
          </th>
        ) : (
          <td key={column.name} className={`of-${column.kind}`}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

function rowName({ row, columns }: RowsProps & { readonly row: Row }): string {
  const [first] = columns;
  return first === undefined ? '' : cellText(first, row);
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
