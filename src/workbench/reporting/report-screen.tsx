import { Button, Progress, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import { say } from '../feedback/toast-store.ts';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { timeWords } from '../record/time-words.ts';
import { useMay, useSignedIn } from '../session/use-session.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { HandOutDialog } from './hand-out-dialog.tsx';
import { ReportTables } from './report-tables.tsx';
import { ReportTasks } from './report-tasks.tsx';
import { ReportVersions } from './report-versions.tsx';
import { originalAddress, type ReportShape } from './report-words.ts';
import { useReport, useReportDone } from './use-report.ts';
import './reporting.css';

const ABOVE = [{ text: '年度报告', to: '/annual-reports' }];

/** One annual report: what was found in it, beside its text; its tables, versions, tasks. */
export function ReportScreen({ params }: ScreenProps): ReactNode {
  const { data: report, error, refetch } = useReport(Number(params['agencyId']), Number(params['year']));
  if (report === undefined) return <AwaitedRecord title="年度报告" above={ABOVE} error={error} onAgain={refetch} />;
  return <ReportRecord report={report} />;
}

function ReportRecord({ report }: { readonly report: ReportShape }): ReactNode {
  const { person } = useSignedIn();
  const own = person.agency?.id === report.agency.id;
  const mayDismiss = useMay('annualReport:dismiss') && own;
  const mayRecheck = useMay('annualReport:recheck') && own;
  const mayHandOut = useMay('task:create') && own;
  const [handing, setHanding] = useState<readonly string[] | null>(null);
  const done = useReportDone();
  const { agency, year, version, findingCount, openCount } = report;
  const recheck = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/annual-reports/{agencyId}/{year}/recheck', {
          params: { path: { agencyId: agency.id, year } },
          headers: { 'if-match': `"${version}"` },
        }),
      ),
    onSuccess: (checked) => {
      done(checked);
      say(`已重新检查，现在是第 ${checked.version} 版`);
    },
    onError: (error) => say(asProblem(error).message),
  });
  return (
    <>
      <RecordPage
        title={report.title}
        above={ABOVE}
        state={openCount === 0 ? <Tag color="green">没有待处理的问题</Tag> : <Tag color="red">{openCount} 条待处理</Tag>}
        facts={[
          { label: '机关', value: agency.name },
          { label: '年度', value: `${year}年` },
          { label: '格式', value: report.formTitle },
          { label: '发布日期', value: report.publishedOn ?? '原文没有写明' },
          { label: '存入', value: `${report.storedBy}，${timeWords(report.storedAt)}，第 ${version} 版` },
          { label: '处理进度', value: <HandledProgress total={findingCount} open={openCount} /> },
        ]}
        actions={
          <>
            {mayHandOut && findingCount > 0 && <Button onClick={() => setHanding([])}>交给科室核对</Button>}
            {mayRecheck && (
              <Button loading={recheck.isPending} onClick={() => recheck.mutate()}>
                {recheck.isPending ? '正在检查' : '重新检查'}
              </Button>
            )}
            {report.original !== null && (
              <Button href={originalAddress(report, version)} download>
                下载原件
              </Button>
            )}
          </>
        }
        tabs={[
          {
            name: 'findings',
            title: `问题（${findingCount}）`,
            content: <FindingsPanel report={report} mayDismiss={mayDismiss} {...(mayHandOut ? { onHandOut: setHanding } : {})} />,
          },
          { name: 'tables', title: '统计表', content: <ReportTables tables={report.tables} /> },
          { name: 'tasks', title: `任务（${report.tasks.length}）`, content: <ReportTasks report={report} /> },
          { name: 'versions', title: '版本', content: <ReportVersions report={report} /> },
        ]}
        historyPath={`/api/v1/annual-reports/${agency.id}/${year}/history`}
      />
      {handing !== null && <HandOutDialog report={report} fingerprints={handing} onClose={() => setHanding(null)} />}
    </>
  );
}

function HandledProgress({ total, open }: { readonly total: number; readonly open: number }): ReactNode {
  if (total === 0) return '没有发现问题';
  const handled = total - open;
  return (
    <span className="handled">
      <Progress percent={Math.round((handled / total) * 100)} showInfo={false} size="small" aria-label={`已处理 ${handled}，共 ${total}`} />
      <span>
        已处理 {handled} / {total}
      </span>
    </span>
  );
}
