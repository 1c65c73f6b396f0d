import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { readSearch } from '../../shell/search-text.ts';
import { CountTable, type CountCell, type CountRow } from '../count-table.tsx';
import { MonthBars } from './month-bars.tsx';
import '../../openness/openness.css';

export type Figures = Shape<'RequestStatistics'>;
type Dimension = Figures['dimensions'][number];
type Row = Dimension['rows'][number];
type Counted = Pick<Figures, 'received' | 'answered' | 'lateAnswered' | 'lateOpen'>;
type Queries = Figures['queries'];

const COLUMNS = ['收到', '办结', '按时率', '逾期办结', '逾期未办'];
/** What the tables begin with. */
const ORDER = ['month', 'outcome', 'unit', 'assignee', 'applicantKind', 'channel', 'kind', 'agency'];

/** The figures of a period: sums, months, a table for each dimension, how long replies took, what happened on the way. */
export function StatisticsPart({ figures, opens }: { readonly figures: Figures; readonly opens: boolean }): ReactNode {
  const { dimensions, days, happened, queries } = figures;
  if (figures.received + figures.answered + figures.carriedIn === 0)
    return <p className="list-empty">这段时间没有收到公开申请，也没有办结的。换一个年份或者时段看看。</p>;
  const shown = ORDER.flatMap((name) => dimensions.filter((one) => one.name === name && isTelling(one)));
  const months = dimensions.find(({ name }) => name === 'month')?.rows ?? [];
  return (
    <>
      <ul className="figures" aria-label="合计">
        <Sum title="收到" count={figures.received} query={opens ? queries.received : null} />
        <Sum title="办结" count={figures.answered} query={opens ? queries.answered : null} />
        <li className="figure">
          <b>{shareWords(days.onTimeShare)}</b>
          按时答复率
        </li>
        <Sum title="逾期办结" count={figures.lateAnswered} query={opens ? queries.lateAnswered : null} bad />
        <Sum title="逾期未办结" count={figures.lateOpen} query={opens ? queries.lateOpen : null} bad />
        <Sum title="此前结转" count={figures.carriedIn} query={null} />
        <Sum title="期末在办" count={figures.carriedOut} query={null} />
      </ul>
      <p className="statistics-note">
        收到的按收到之日计，办结的按办结之日计（不论哪天收到），合并办理的算一件。更正申请也在内，所以可能多于年度报告表三。
      </p>
      {months.length > 1 && <MonthBars months={months} />}
      <div className="statistics-tables">
        {shown.map((dimension) => (
          <section key={dimension.name}>
            <h2>按{dimension.title}</h2>
            <CountTable
              title={dimension.title}
              columns={COLUMNS}
              rows={dimension.rows.map((row) => rowOf(figures, dimension, row, opens))}
              to="/requests"
            />
          </section>
        ))}
        <section>
          <h2>答复用时</h2>
          <CountTable
            title="答复用时"
            columns={['中位数', '九成不超过']}
            to="/requests"
            rows={[
              { key: 'workdays', title: '工作日', cells: [plain(days.medianWorkdays), plain(days.p90Workdays)] },
              { key: 'days', title: '自然日', cells: [plain(days.medianDays), plain(days.p90Days)] },
            ]}
          />
          <p className="statistics-note">从收到到答复，已答复 {days.replied} 件，不含撤回的。</p>
        </section>
        <section>
          <h2>办理环节</h2>
          <dl className="plain-counts">
            {happened.map(({ name, title, count }) => (
              <div key={name}>
                <dt>{title}</dt>
                <dd className={count === 0 ? 'nothing' : ''}>{count}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </>
  );
}

function Sum({
  title,
  count,
  query,
  bad = false,
}: {
  readonly title: string;
  readonly count: number;
  readonly query: string | null;
  readonly bad?: boolean;
}): ReactNode {
  return (
    <li className={bad && count > 0 ? 'figure figure-bad' : 'figure'}>
      <b>
        {query === null || count === 0 ? (
          count
        ) : (
          <Link to="/requests" search={readSearch(query)}>
            {count}
          </Link>
        )}
      </b>
      {title}
    </li>
  );
}

/** One agency alone, or one kind alone, repeats the sums. */
function isTelling({ name, rows }: Dimension): boolean {
  return name === 'agency' || name === 'kind' ? rows.length > 1 : rows.length > 0;
}

function rowOf({ year, from, to }: Figures, { name }: Dimension, row: Row, opens: boolean): CountRow {
  const title =
    name === 'agency' ? (
      <Link to="." search={{ year: String(year), from, to, agencyId: row.key }}>
        {row.title}
      </Link>
    ) : (
      row.title
    );
  return { key: row.key, title, cells: cellsOf(row, opens ? row.queries : null) };
}

function cellsOf(counts: Counted, queries: Queries | null): readonly CountCell[] {
  const cell = (name: keyof Queries): CountCell => ({
    text: String(counts[name]),
    search: queries === null ? null : readSearch(queries[name]),
    ...(name === 'lateAnswered' || name === 'lateOpen' ? { tone: 'late' as const } : {}),
  });
  const share = counts.answered === 0 ? null : (counts.answered - counts.lateAnswered) / counts.answered;
  return [cell('received'), cell('answered'), { text: shareWords(share), search: null }, cell('lateAnswered'), cell('lateOpen')];
}

function plain(count: number | null): CountCell {
  return { text: count === null ? '—' : String(count), search: null };
}

function shareWords(share: number | null): string {
  return share === null ? '—' : `${Math.floor(share * 1000) / 10}%`;
}
