import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIsPhone } from './use-is-phone.ts';
import '../list/table.css';
import './count-table.css';

/** A number, and where the cases that it counts are listed. */
export interface CountCell {
  readonly text: string;
  /** Filters of `to`; null: nothing to open. */
  readonly search: Readonly<Record<string, string>> | null;
  readonly tone?: 'late';
}

export interface CountRow {
  readonly key: string;
  readonly title: ReactNode;
  /** In the order of the columns. */
  readonly cells: readonly CountCell[];
}

export interface CountTableProps {
  /** What the rows are: `承办科室`. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly CountRow[];
  /** The list behind the numbers. */
  readonly to: string;
}

/** Numbers by rows, each a way to its cases; on a telephone a card for each row. */
export function CountTable({ title, columns, rows, to }: CountTableProps): ReactNode {
  const isPhone = useIsPhone();
  if (isPhone)
    return (
      <ul className="count-cards" aria-label={title}>
        {rows.map((row) => (
          <li key={row.key}>
            <p className="count-card-title">{row.title}</p>
            <dl>
              {columns.map((column, index) => (
                <div key={column}>
                  <dt>{column}</dt>
                  <dd>
                    <Count cell={row.cells[index]} to={to} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    );
  return (
    <div className="table-frame" role="group" aria-label={`${title}：表格`} tabIndex={0}>
      <table className="table count-table">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="of-number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.title}</th>
              {columns.map((column, index) => (
                <td key={column} className="of-number">
                  <Count cell={row.cells[index]} to={to} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Count({ cell, to }: { readonly cell: CountCell | undefined; readonly to: string }): ReactNode {
  if (cell === undefined || cell.text === '0' || cell.text === '—') return <span className="nothing">{cell?.text ?? '—'}</span>;
  const tone = cell.tone === 'late' ? 'count-late' : '';
  return cell.search === null ? (
    <span className={tone}>{cell.text}</span>
  ) : (
    <Link className={tone} to={to} search={cell.search}>
      {cell.text}
    </Link>
  );
}
