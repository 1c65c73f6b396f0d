import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { Figures } from './figures.tsx';
import { useOpennessCounts } from './use-counts.ts';
import '../list/table.css';

type Counts = Shape<'OpennessCounts'>;
type Line = Pick<Counts, 'proactive' | 'onRequest' | 'withheld'> & { readonly name: string };

/** Counts by openness of one year, with units and types on demand, and what is to be evaluated. */
export function OpennessCountsPanel({ year }: { readonly year: number | null }): ReactNode {
  const { data: counts, error } = useOpennessCounts(year);
  if (error !== null) return <ProblemAlert problem={asProblem(error)} />;
  if (counts === undefined) return null;
  const { proactive, onRequest, withheld, evaluation, byUnit, byType, years } = counts;
  return (
    <section aria-label={`${counts.year}年公开属性统计`}>
      <Figures
        label="公开属性统计"
        figures={[
          { count: proactive, words: `件主动公开（${counts.year}年）` },
          { count: onRequest, words: '件依申请公开' },
          { count: withheld, words: '件不予公开' },
          { count: evaluation.thisYear, words: '件今年应评估' },
          { count: evaluation.overdue, words: '件逾期未评估', bad: true },
          { count: evaluation.evaluatedThisYear, words: '件今年已评估' },
        ]}
      />
      <details className="counts-more">
        <summary>按科室、按信息类型看</summary>
        <p>
          {years.length > 1 && (
            <>
              年度：
              {years.map((one) => (
                <Link key={one} to="." search={(now: Readonly<Record<string, unknown>>) => ({ ...now, year: String(one) })}>
                  {` ${one}`}
                </Link>
              ))}
            </>
          )}
        </p>
        <div className="count-tables">
          <CountTable caption="按科室" lines={byUnit.map(({ unit, ...figures }) => ({ name: unit, ...figures }))} />
          <CountTable caption="按信息类型" lines={byType.map(({ title, ...figures }) => ({ name: title, ...figures }))} />
        </div>
      </details>
    </section>
  );
}

function CountTable({ caption, lines }: { readonly caption: string; readonly lines: readonly Line[] }): ReactNode {
  return (
    <div className="table-frame" role="group" aria-label={`${caption}：表格`} tabIndex={0}>
      <table className="table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{caption.slice(1)}</th>
            <th scope="col" className="of-number">
              主动公开
            </th>
            <th scope="col" className="of-number">
              依申请公开
            </th>
            <th scope="col" className="of-number">
              不予公开
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, proactive, onRequest, withheld }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="of-number">{proactive}</td>
              <td className="of-number">{onRequest}</td>
              <td className="of-number">{withheld}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
