import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useId, type ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { address } from '../../api/request-json.ts';
import { asProblem } from '../../api/problem-error.ts';
import { ProblemAlert } from '../../feedback/problem-alert.tsx';
import { Picker } from '../../form/picker.tsx';
import { useSignedIn } from '../../session/use-session.ts';
import { Page } from '../../shell/page.tsx';
import { PageSkeleton } from '../../shell/page-skeleton.tsx';
import { todayWords } from '../request-words.ts';
import { periodNamed, periodsOf } from './period.ts';
import { StatisticsPart } from './statistics-part.tsx';
import '../../form/form.css';
import './statistics.css';

const OWN = 'own';
/** Whose reach is the whole agency: what they count they may open. */
const READERS: ReadonlySet<string> = new Set(['leader', 'clerk', 'reviewer']);

/** 依申请公开统计: a period by every dimension; each number opens its cases. */
export function RequestStatisticsScreen(): ReactNode {
  const { person } = useSignedIn();
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const thisYear = Number(todayWords().slice(0, 4));
  const year = /^20\d\d$/.test(search['year'] ?? '') ? Number(search['year']) : thisYear;
  const [whole] = periodsOf(year);
  const from = dayOr(search['from'], whole?.from ?? '');
  const to = dayOr(search['to'], whole?.to ?? '');
  const agencyId = search['agencyId'] ?? '';
  const isSupervisor = person.roles.some(({ role }) => role === 'supervisor');
  const opens = person.roles.some(({ role }) => READERS.has(role)) && (!isSupervisor || agencyId === String(person.agency?.id ?? ''));
  const query = { year, from, to, ...(agencyId === '' ? {} : { agencyId: Number(agencyId) }) };
  const { data, error, refetch } = useQuery({
    queryKey: ['requests', 'statistics', query],
    queryFn: () => answerOf(api.GET('/api/v1/requests/statistics', { params: { query } })),
    placeholderData: (before) => before,
  });
  const show = (next: Readonly<Record<string, string>>): void =>
    void navigate({
      to: '.',
      search: Object.fromEntries(Object.entries({ year: String(year), from, to, agencyId, ...next }).filter(([, value]) => value !== '')),
      resetScroll: false,
    });
  const exported = (format: string): string =>
    address('/api/v1/requests/statistics/export', { year: String(year), from, to, agencyId, format });
  return (
    <Page
      title="依申请公开统计"
      above={person.roles.some(({ role }) => READERS.has(role)) ? [{ text: '公开申请', to: '/requests' }] : []}
      actions={
        <>
          <Button href={exported('xlsx')}>导出 Excel</Button>
          <Button href={exported('csv')}>导出 CSV</Button>
        </>
      }
    >
      <form className="statistics-wish" aria-label="统计范围" onSubmit={(event) => event.preventDefault()}>
        <PeriodFields year={year} from={from} to={to} latest={thisYear} onShow={show} />
        {isSupervisor && (
          <Picker
            label="机关"
            path="/api/v1/agencies"
            column="name"
            value={agencyId}
            noneLabel="辖区内全部机关"
            onChange={(value) => show({ agencyId: value })}
          />
        )}
      </form>
      {error !== null && <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />}
      {data === undefined && error === null && <PageSkeleton />}
      {data !== undefined && error === null && <StatisticsPart figures={data} opens={opens} />}
    </Page>
  );
}

function PeriodFields({
  year,
  from,
  to,
  latest,
  onShow,
}: {
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly latest: number;
  readonly onShow: (next: Readonly<Record<string, string>>) => void;
}): ReactNode {
  const id = useId();
  const named = periodNamed(year, from, to);
  const years = Array.from({ length: Math.max(latest - 2018, 1) }, (_, index) => latest - index);
  const choose = (wanted: string): void => {
    const chosen = periodsOf(year).find(({ name }) => name === wanted);
    if (chosen !== undefined) onShow({ from: chosen.from, to: chosen.to });
    // One’s own days begin with a month.
    else onShow({ from: `${year}-01-01`, to: `${year}-01-31` });
  };
  return (
    <>
      <div className="field">
        <label className="field-label" htmlFor={`${id}-year`}>
          年份
        </label>
        <Select
          id={`${id}-year`}
          value={year}
          options={years.map((value) => ({ value, label: `${value}年` }))}
          onChange={(value) => onShow({ year: String(value), from: `${value}${from.slice(4)}`, to: `${value}${to.slice(4)}` })}
        />
      </div>
      <div className="field">
        <label className="field-label" htmlFor={`${id}-period`}>
          时段
        </label>
        <Select
          id={`${id}-period`}
          value={named?.name ?? OWN}
          options={[...periodsOf(year).map(({ name, title }) => ({ value: name, label: title })), { value: OWN, label: '自选日期' }]}
          onChange={choose}
        />
      </div>
      {named === null &&
        (['from', 'to'] as const).map((end) => (
          <div key={end} className="field">
            <label className="field-label" htmlFor={`${id}-${end}`}>
              {end === 'from' ? '开始日期' : '结束日期'}
            </label>
            <Input
              id={`${id}-${end}`}
              type="date"
              min={`${year}-01-01`}
              max={`${year}-12-31`}
              value={end === 'from' ? from : to}
              onChange={({ target: { value } }) => value.startsWith(`${year}-`) && onShow({ [end]: value })}
            />
          </div>
        ))}
    </>
  );
}

function dayOr(text: string | undefined, otherwise: string): string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : otherwise;
}
