import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { Field } from '../form/field.tsx';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { NameTable } from './name-table.tsx';
import { ReportTables } from './report-tables.tsx';
import { reportPath } from './report-words.ts';
import './reporting.css';

/** A year's reports of an agency and all below it: sums, and who is late, missing or inconsistent. */
export function ConsolidationScreen(): ReactNode {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const years = useQuery({ queryKey: ['consolidation', 'years'], queryFn: () => answerOf(api.GET('/api/v1/consolidations')) });
  const newest = years.data?.years[0]?.year ?? null;
  const year = Number(search['year'] ?? newest ?? 0);
  const consolidation = useQuery({
    queryKey: ['consolidation', year],
    queryFn: () => answerOf(api.GET('/api/v1/consolidations/{year}', { params: { path: { year } } })),
    enabled: year !== 0,
  });
  const error = years.error ?? consolidation.error;
  return (
    <Page
      title={year === 0 ? '年度报告汇总' : `${year}年年度报告汇总`}
      actions={
        year !== 0 && (
          <Button href={`/api/v1/consolidations/${year}/export`} download>
            导出 Excel
          </Button>
        )
      }
    >
      {error !== null && <ProblemAlert problem={asProblem(error)} />}
      {years.data !== undefined && years.data.years.length === 0 && (
        <p>所辖机关还没有导入年度报告。各机关导入后，这里会列出合计和迟报、未报、有错误的机关。</p>
      )}
      {years.data !== undefined && years.data.years.length > 0 && (
        <Field label="报告年度">
          {(marks) => (
            <Select
              {...marks}
              className="year-choice"
              value={year}
              options={years.data.years.map((one) => ({ value: one.year, label: `${one.year}年（${one.reports}份）` }))}
              onChange={(next) => void navigate({ to: '.', search: { year: String(next) }, resetScroll: false })}
            />
          )}
        </Field>
      )}
      {year !== 0 && consolidation.data === undefined && error === null && <PageSkeleton />}
      {consolidation.data !== undefined && <ConsolidationOf consolidation={consolidation.data} />}
    </Page>
  );
}

function ConsolidationOf({ consolidation }: { readonly consolidation: Shape<'Consolidation'> }): ReactNode {
  const { year, owing, reports, undated, late, missing, inconsistent } = consolidation;
  const toReport = ({ agencyId, agencyName }: { readonly agencyId: number; readonly agencyName: string }): ReactNode => (
    <Link to={reportPath(agencyId, year)}>{agencyName}</Link>
  );
  return (
    <>
      <ul className="sums" aria-label="概况">
        <Sum count={owing} words="家应当报告" />
        <Sum count={reports} words="份已存入" />
        <Sum count={missing.length} words="家未见报告" bad />
        <Sum count={late.length} words="份迟于法定时限" bad />
        <Sum count={inconsistent.length} words="份有未处理错误" bad />
        <Sum count={undated} words="份没有写明发布日期" />
      </ul>
      <NameTable
        caption="未见报告的机关"
        heads={['机关', '最近一份报告', '法定时限']}
        rows={missing.map((one) => [one.agencyName, one.lastYear === null ? '没有' : `${one.lastYear}年`, one.dueOn])}
      />
      <NameTable
        caption="迟于法定时限发布的报告"
        heads={['机关', '发布日期', '法定时限']}
        rows={late.map((one) => [toReport(one), one.publishedOn, one.dueOn])}
      />
      <NameTable
        caption="有未处理错误的报告"
        heads={['机关', '错误数']}
        rows={inconsistent.map((one) => [toReport(one), String(one.errors)])}
      />
      <h2 className="part-head">各表合计</h2>
      <p className="part-words">每一格是已填数值之和；小字是这一格空白、缺失或存疑的报告份数，它们没有当作 0 计入。</p>
      <ReportTables tables={consolidation.tables} />
    </>
  );
}

function Sum({ count, words, bad = false }: { readonly count: number; readonly words: string; readonly bad?: boolean }): ReactNode {
  return (
    <li className={bad && count > 0 ? 'sum sum-bad' : 'sum'}>
      <b>{count}</b>
      {words}
    </li>
  );
}
