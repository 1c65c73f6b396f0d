import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';
import { readSearch } from '../shell/search-text.ts';
import '../list/table.css';
import '../tasks/tasks.css';
import './requests.css';

type Board = Shape<'RequestBoard'>;

/** What presses; the other states are one press away in the list. */
const TOP = ['late', 'today', 'in3', 'in5', 'toConfirm', 'approving', 'toDeliver', 'open'];
/** Short enough for eight in a row. */
const SHORT: Readonly<Record<string, string>> = { in3: '三天内', in5: '五天内', approving: '待签批' };
const BY_PLACE = ['late', 'today', 'in3', 'open'];

/** How much waits and is late: each number opens its list; below, who has how much. */
export function RequestBoard(): ReactNode {
  const { data: board } = useQuery({ queryKey: ['requests', 'board'], queryFn: () => answerOf(api.GET('/api/v1/requests/board')) });
  if (board === undefined) return null;
  const tops = TOP.flatMap((name) => board.lists.filter((list) => list.name === name));
  return (
    <>
      <ul className="board request-board" aria-label="各类申请数">
        {tops.map((list) => (
          <li key={list.name} className={list.count === 0 ? 'board-list' : `board-list board-${list.tone}`}>
            <Link to="/requests" search={readSearch(list.query)}>
              <span className="board-count">{list.count}</span>
              <span className="board-title">{SHORT[list.name] ?? list.title}</span>
            </Link>
          </li>
        ))}
      </ul>
      {(board.units.length > 0 || board.people.length > 0) && (
        <details className="request-load">
          <summary>各科室、各承办人在办多少</summary>
          <div className="request-load-tables">
            <Load
              title="科室"
              board={board}
              rows={board.units.map(({ unitId, name, counts }) => ({
                name,
                counts,
                filter: unitId === null ? null : { unitId: String(unitId) },
              }))}
            />
            <Load
              title="承办人"
              board={board}
              rows={board.people.map(({ name, counts }) => ({ name, counts, filter: { assignee: name } }))}
            />
          </div>
        </details>
      )}
    </>
  );
}

interface LoadRow {
  readonly name: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly filter: Readonly<Record<string, string>> | null;
}

function Load({ title, board, rows }: { readonly title: string; readonly board: Board; readonly rows: readonly LoadRow[] }): ReactNode {
  if (rows.length === 0) return null;
  const lists = BY_PLACE.flatMap((name) => board.lists.filter((list) => list.name === name));
  return (
    <div className="table-frame" role="group" aria-label={`按${title}：表格`} tabIndex={0}>
      <table className="table">
        <caption className="sr-only">按{title}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {lists.map((list) => (
              <th key={list.name} scope="col" className="of-number">
                {list.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {lists.map((list) => (
                <td key={list.name} className="of-number">
                  <Count count={row.counts[list.name] ?? 0} query={list.query} filter={row.filter} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Count({
  count,
  query,
  filter,
}: {
  readonly count: number;
  readonly query: string;
  readonly filter: LoadRow['filter'];
}): ReactNode {
  if (count === 0) return <span className="nothing">0</span>;
  if (filter === null) return count;
  return (
    <Link to="/requests" search={{ ...readSearch(query), ...filter }}>
      {count}
    </Link>
  );
}
