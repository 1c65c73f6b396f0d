import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';
import { NumberBoard } from '../list/number-board.tsx';
import { readSearch } from '../shell/search-text.ts';
import { CountTable } from './count-table.tsx';
import './requests.css';

type Board = Shape<'RequestBoard'>;

/** What presses. */
const TOP = ['late', 'today', 'in3', 'in5', 'toConfirm', 'approving', 'toDeliver', 'open'];
/** For whom one waits: nothing to do but to look whether they have answered. */
const WAITING = ['forApplicant', 'forThirdParty', 'forPayment', 'forHead'];
/** Short enough for eight in a row. */
const SHORT: Readonly<Record<string, string>> = { in3: '三天内', in5: '五天内', toConfirm: '待确认', approving: '待签批' };
const BY_PLACE = ['late', 'today', 'in3', 'in5', 'open'];

/** How much waits and is late: each number opens its list; below, who has how much. */
export function RequestBoard(): ReactNode {
  const { data: board } = useQuery({ queryKey: ['requests', 'board'], queryFn: () => answerOf(api.GET('/api/v1/requests/board')) });
  if (board === undefined) return null;
  const tops = TOP.flatMap((name) => board.lists.filter((list) => list.name === name));
  return (
    <>
      <NumberBoard className="request-board" label="各类申请数" lists={tops} to="/requests" short={SHORT} />
      <ul className="request-waiting" aria-label="在等谁">
        {WAITING.flatMap((name) => board.lists.filter((list) => list.name === name)).map((list) => (
          <li key={list.name}>
            {list.title}{' '}
            {list.count === 0 ? (
              <span className="nothing">0</span>
            ) : (
              <Link to="/requests" search={readSearch(list.query)} aria-label={`${list.title} ${list.count} 件`}>
                {list.count}
              </Link>
            )}
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
                key: String(unitId),
                name,
                counts,
                filter: unitId === null ? { unassigned: 'true' } : { unitId: String(unitId) },
              }))}
            />
            <Load
              title="承办人"
              board={board}
              rows={board.people.map(({ accountId, name, counts }) => ({
                key: String(accountId),
                name,
                counts,
                filter: { assigneeId: String(accountId) },
              }))}
            />
          </div>
        </details>
      )}
    </>
  );
}

interface LoadRow {
  readonly key: string;
  readonly name: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly filter: Readonly<Record<string, string>>;
}

function Load({ title, board, rows }: { readonly title: string; readonly board: Board; readonly rows: readonly LoadRow[] }): ReactNode {
  if (rows.length === 0) return null;
  const lists = BY_PLACE.flatMap((name) => board.lists.filter((list) => list.name === name));
  return (
    <CountTable
      title={title}
      columns={lists.map(({ name, title: words }) => SHORT[name] ?? words)}
      to="/requests"
      rows={rows.map(({ key, name, counts, filter }) => ({
        key,
        title: name,
        cells: lists.map((list) => ({
          text: String(counts[list.name] ?? 0),
          search: { ...readSearch(list.query), ...filter },
          ...(list.name === 'late' ? { tone: 'late' as const } : {}),
        })),
      }))}
    />
  );
}
