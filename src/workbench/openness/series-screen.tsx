import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { useVocabulary } from '../documents/use-vocabulary.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { Field } from '../form/field.tsx';
import { useMay } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { Figures } from './figures.tsx';
import { YearCalendar } from './year-calendar.tsx';

type Series = Shape<'DocumentSeries'>;

/** 日报连续情况: a year day by day, how long without a break, where it broke. */
export function SeriesScreen(): ReactNode {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const mayCreate = useMay('document:create');
  const vocabulary = useVocabulary();
  const types = (vocabulary.data?.types ?? []).filter(({ series }) => series !== null);
  const type = search['type'] ?? types[0]?.code ?? '';
  const year = /^\d{4}$/.test(search['year'] ?? '') ? Number(search['year']) : null;
  const series = useQuery({
    queryKey: ['document-series', type, year],
    queryFn: () =>
      answerOf(api.GET('/api/v1/document-series/{type}', { params: { path: { type }, query: year === null ? {} : { year } } })),
    enabled: type !== '',
  });
  const error = vocabulary.error ?? series.error;
  const show = (more: Readonly<Record<string, string>>): void =>
    void navigate({ to: '.', search: { ...search, ...more }, resetScroll: false });
  return (
    <Page
      title="日报连续情况"
      lead="每天一期的信息有没有中断。到时限还没有发布的，系统提醒科室负责人和公开工作人员。"
      actions={
        mayCreate &&
        type !== '' && (
          <LinkButton to="/documents/new" search={{ type }}>
            起草当天的
          </LinkButton>
        )
      }
    >
      {error !== null && <ProblemAlert problem={asProblem(error)} />}
      {series.data === undefined && error === null && <PageSkeleton />}
      {series.data !== undefined && (
        <>
          <div className="series-choice">
            {types.length > 1 && (
              <Field label="日报">
                {(marks) => (
                  <Select
                    {...marks}
                    value={type}
                    options={types.map(({ code, title }) => ({ value: code, label: title }))}
                    onChange={(next: string) => show({ type: next })}
                  />
                )}
              </Field>
            )}
            <Field label="年度">
              {(marks) => (
                <Select
                  {...marks}
                  value={series.data.year}
                  options={yearsOf(series.data).map((one) => ({ value: one, label: `${one}年` }))}
                  onChange={(next: number) => show({ year: String(next) })}
                />
              )}
            </Field>
          </div>
          <SeriesOf series={series.data} />
        </>
      )}
    </Page>
  );
}

function yearsOf({ years, year, asOf }: Series): readonly number[] {
  return [...new Set([...years, year, Number(asOf.slice(0, 4))])].toSorted((a, b) => b - a);
}

function SeriesOf({ series }: { readonly series: Series }): ReactNode {
  const { streak, openGap, total, title } = series;
  const gaps = openGap === null ? series.gaps : [...series.gaps, openGap];
  const { current, longest } = streak;
  const words = (run: typeof current): string => (run === null ? '' : `（${run.from} 至 ${run.to}）`);
  return (
    <section className="series" aria-label={title}>
      <Figures
        label="连续情况"
        figures={[
          { count: current?.days ?? 0, words: `天连续到现在${words(current)}` },
          { count: longest?.days ?? 0, words: `天最长连续${words(longest)}` },
          { count: total, words: '期已发布' },
          { count: gaps.length, words: '处中断', bad: true },
        ]}
      />
      {total === 0 ? (
        <p>还没有发布过{title}。发布第一期之后，这里按天显示。</p>
      ) : (
        <>
          <ul className="legend" aria-label="图例">
            <li>
              <span className="day day-there">1</span>已发布，点开看
            </li>
            <li>
              <span className="day day-gap">2</span>中断
            </li>
            <li>
              <span className="day day-none">3</span>没有开始，或者已经结束
            </li>
          </ul>
          <YearCalendar series={series} />
          {gaps.length > 0 && (
            <>
              <h2>中断的日子</h2>
              <ul>
                {gaps.map(({ from, to, days }) => (
                  <li key={from}>{days === 1 ? from : `${from} 至 ${to}，共 ${days} 天`}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}
