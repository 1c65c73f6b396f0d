import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';

type Month = Shape<'RequestStatistics'>['dimensions'][number]['rows'][number];

const HEIGHT = 6;

/** How many came in and were answered month by month; the numbers stand in the table below it. */
export function MonthBars({ months }: { readonly months: readonly Month[] }): ReactNode {
  const [first, last] = [Number(months[0]?.key), Number(months.at(-1)?.key)];
  // A month without any is a gap that says something.
  const all = Array.from({ length: last - first + 1 }, (_, index) => {
    const key = String(first + index).padStart(2, '0');
    const { received = 0, answered = 0 } = months.find((month) => month.key === key) ?? {};
    return { key, title: `${first + index}月`, received, answered };
  });
  const most = Math.max(...months.flatMap(({ received, answered }) => [received, answered]), 1);
  const height = (count: number): string => `${(count / most) * HEIGHT}rem`;
  return (
    <figure className="month-bars" aria-hidden="true">
      <figcaption>
        <span className="bar-key bar-received" /> 收到 <span className="bar-key bar-answered" /> 办结
      </figcaption>
      <div className="bars">
        {all.map((month) => (
          <div key={month.key} className="bar-month">
            <div className="bar-pair">
              <Bar count={month.received} height={height(month.received)} name="bar-received" />
              <Bar count={month.answered} height={height(month.answered)} name="bar-answered" />
            </div>
            <span>{month.title}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}

function Bar({ count, height, name }: { readonly count: number; readonly height: string; readonly name: string }): ReactNode {
  return (
    <span className="bar-column">
      <small>{count === 0 ? '' : count}</small>
      <span className={`bar ${name}`} style={{ height }} />
    </span>
  );
}
