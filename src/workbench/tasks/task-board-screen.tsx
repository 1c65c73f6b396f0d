import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { NumberBoard } from '../list/number-board.tsx';
import { readSearch } from '../shell/search-text.ts';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import '../list/table.css';
import './tasks.css';

type Board = Shape<'TaskBoard'>;

/** How much waits, is late, was returned: in all, by unit, by person. Each number leads to its tasks. */
export function TaskBoardScreen(): ReactNode {
  const { data: board, error, refetch } = useQuery({ queryKey: ['task-board'], queryFn: () => answerOf(api.GET('/api/v1/tasks/board')) });
  return (
    <Page title="任务看板" {...(board === undefined ? {} : { lead: `今天是 ${board.today}。点数字看任务。` })}>
      {error !== null && <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />}
      {board === undefined && error === null && <PageSkeleton />}
      {board !== undefined && <BoardOf board={board} />}
    </Page>
  );
}

function BoardOf({ board }: { readonly board: Board }): ReactNode {
  return (
    <>
      <NumberBoard label="各类任务数" lists={board.lists} to="/tasks" own />
      <CountTable
        title="按科室"
        board={board}
        rows={board.units.map(({ unitId, name, counts }) => ({
          name,
          counts,
          filter: unitId === null ? null : { unitId: String(unitId) },
        }))}
        empty="还没有分到科室的任务。"
      />
      <CountTable
        title="按承办人"
        board={board}
        rows={board.people.map(({ accountId, name, counts }) => ({ name, counts, filter: { assigneeId: String(accountId) } }))}
        empty="还没有指定承办人的任务。"
      />
    </>
  );
}

interface CountRow {
  readonly name: string;
  readonly counts: Readonly<Record<string, number>>;
  /** Null: the task list can't be narrowed to these. */
  readonly filter: Readonly<Record<string, string>> | null;
}

function CountTable({
  title,
  board,
  rows,
  empty,
}: {
  readonly title: string;
  readonly board: Board;
  readonly rows: readonly CountRow[];
  readonly empty: string;
}): ReactNode {
  return (
    <section className="board-part">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="nothing">{empty}</p>
      ) : (
        <div className="table-frame" role="group" aria-label={`${title}：表格`} tabIndex={0}>
          <table className="table">
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{title.slice(1)}</th>
                {board.lists.map((list) => (
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
                  {board.lists.map((list) => (
                    <td key={list.name} className="of-number">
                      <Count count={row.counts[list.name] ?? 0} query={list.query} filter={row.filter} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Count({
  count,
  query,
  filter,
}: {
  readonly count: number;
  readonly query: string;
  readonly filter: CountRow['filter'];
}): ReactNode {
  if (count === 0) return <span className="nothing">0</span>;
  if (filter === null) return count;
  return (
    <Link to="/tasks" search={{ ...readSearch(query), ...filter }}>
      {count}
    </Link>
  );
}
