import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { Cell } from './cell.tsx';
import type { ListColumn, Row } from './list-description.ts';
import { keyOf, onRowKey, type RowsProps } from './rows.ts';
import { TickAll, TickRow } from './ticks.tsx';
import './table.css';

export function ListTable(props: RowsProps): ReactNode {
  const { columns, rows, keyColumn, title, selection } = props;
  return (
    <div className="table-frame" role="group" aria-label={`${title}：表格`} tabIndex={0} onKeyDown={onRowKey}>
      <table className="table">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {selection !== undefined && (
              <th scope="col" className="tick tick-all">
                <TickAll rows={rows} keyColumn={keyColumn} selection={selection} />
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
          <TickRow row={row} columns={columns} keyColumn={keyColumn} selection={selection} />
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
