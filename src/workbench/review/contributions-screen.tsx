import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { Field } from '../form/field.tsx';
import type { Row } from '../list/list-description.ts';
import { RecordList } from '../list/record-list.tsx';
import { Page } from '../shell/page.tsx';
import './review.css';

/** What units and people handed in during some days, and what became of it. */
export function ContributionsScreen(): ReactNode {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const asked = { from: search['period.from'] ?? `${today.slice(0, 4)}-01-01`, to: search['period.to'] ?? today };
  const period = search['period.from'] === undefined ? {} : { 'period.from': asked.from, 'period.to': asked.to };
  const [from, setFrom] = useState(asked.from);
  const [to, setTo] = useState(asked.to);
  const wrong = from === '' || to === '' ? '请填写日期。' : to < from ? '截止日期早于起始日期。' : null;
  const show = (first: string, last: string): void => {
    setFrom(first);
    setTo(last);
    void navigate({ to: '.', search: { ...search, 'period.from': first, 'period.to': last, after: undefined }, resetScroll: false });
  };
  // Units and people in one list would count everything twice.
  if (search['level'] === undefined) return <Navigate to="." search={{ ...search, level: 'unit' }} replace />;
  const year = Number(today.slice(0, 4));
  const month = `${today.slice(0, 7)}-01`;
  return (
    <Page title="稿件统计" lead={`${asked.from} 至 ${asked.to}，各科室和个人起草、送审、发布的稿件数。`}>
      <form
        className="period"
        aria-label="统计期间"
        onSubmit={(event) => {
          event.preventDefault();
          if (wrong === null) show(from, to);
        }}
      >
        <Field label="从">
          {(marks) => <Input {...marks} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />}
        </Field>
        <Field label="到" error={wrong}>
          {(marks) => <Input {...marks} type="date" value={to} onChange={(event) => setTo(event.target.value)} />}
        </Field>
        <Button htmlType="submit" type="primary">
          统计
        </Button>
        <Button onClick={() => show(month, today)}>本月</Button>
        <Button onClick={() => show(`${year}-01-01`, today)}>今年</Button>
        <Button onClick={() => show(`${year - 1}-01-01`, `${year - 1}-12-31`)}>去年</Button>
      </form>
      <RecordList
        path="/api/v1/contributions"
        pathOf={() => null}
        searchColumn="unit"
        presets={[
          { title: '按科室', filters: { level: 'unit', ...period } },
          { title: '按个人', filters: { level: 'person', ...period } },
        ]}
        shows={['unit', 'person', 'drafted', 'submitted', 'released', 'filed', 'returned', 'returnedShare', 'hours']}
        cells={{ unit: (row) => <strong>{String(row['unit'])}</strong>, released: (row) => <Released row={row} /> }}
        empty="这段时间没有稿件。换一段时间看看，或者等科室送审以后再来。"
      />
    </Page>
  );
}

/** How many came out, and how many of those that were drafted that is. */
function Released({ row }: { readonly row: Row }): ReactNode {
  const [released, drafted] = [Number(row['released']), Number(row['drafted'])];
  return (
    <span className="counted">
      {drafted > 0 && (
        <meter className="counted-bar" min={0} max={Math.max(drafted, released)} value={released} aria-label="发布占起草的比例" />
      )}
      {released}
    </span>
  );
}
