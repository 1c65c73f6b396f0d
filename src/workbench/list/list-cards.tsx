import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Cell } from './cell.tsx';
import { keyOf, onRowKey, type RowsProps } from './rows.ts';
import { TickAll, TickRow } from './ticks.tsx';
import './table.css';

/** The same rows where a table has no room: the first column as the title of a card. */
export function ListCards({ columns, rows, keyColumn, title, pathOf, onOpen, cells, toneOf, selection }: RowsProps): ReactNode {
  const [first, ...others] = columns;
  if (first === undefined) return null;
  return (
    <>
      {selection !== undefined && (
        <p className="tick-all">
          <TickAll rows={rows} keyColumn={keyColumn} selection={selection} label="全选本页" />
        </p>
      )}
      <ul className="cards" aria-label={title} onKeyDown={onRowKey}>
        {rows.map((row) => {
          const to = pathOf(row);
          const tone = toneOf?.(row) ?? null;
          const head = cells?.[first.name]?.(row, first) ?? <Cell column={first} row={row} />;
          return (
            <li key={keyOf(row, keyColumn)} className={tone === null ? 'card' : `card tone-${tone}`}>
              <div className="card-head">
                <h2>
                  {to === null ? (
                    head
                  ) : (
                    <Link to={to} data-row-link onClick={() => onOpen?.(row)}>
                      {head}
                    </Link>
                  )}
                </h2>
                {selection !== undefined && <TickRow row={row} columns={columns} keyColumn={keyColumn} selection={selection} />}
              </div>
              <dl>
                {others.map((column) => (
                  <div key={column.name}>
                    <dt>{column.label}</dt>
                    <dd>{cells?.[column.name]?.(row, column) ?? <Cell column={column} row={row} />}</dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
    </>
  );
}
