import type { ReactNode } from 'react';
import { textOr } from '../api/is-record.ts';
import type { Row } from '../list/list-description.ts';
import type { Preset } from '../list/list-props.ts';
import { RecordList } from '../list/record-list.tsx';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { JobMark } from './job-mark.tsx';
import { JobProgress } from './job-progress.tsx';
import { movesSoon, stateOfJob } from './job-words.ts';

const PRESETS: readonly Preset[] = [
  { title: '全部', filters: {} },
  { title: '未成功', filters: { state: 'failed' } },
  { title: '等待和进行中', filters: { state: 'waiting,running' } },
  { title: '已完成', filters: { state: 'done' } },
];

/** What ran, runs, waits and failed in the background. */
export function JobListScreen(): ReactNode {
  return (
    <Page
      title="后台任务"
      lead="耗时的工作排在后台做，这里看做到哪里、有没有做成；有任务进行时自动更新。"
      actions={<LinkButton to="/job-schedules">定时任务</LinkButton>}
    >
      <RecordList
        path="/api/v1/jobs"
        pathOf={(row) => `/jobs/${String(row['id'])}`}
        presets={PRESETS}
        shows={['job', 'state', 'sentence', 'createdAt', 'finishedAt', 'attempts']}
        cells={{ state: (row) => <JobMark state={stateOfJob(row['state'])} />, sentence: outcome }}
        movesBy={(row) => movesSoon(row['state'], row['startAfter'], Date.now())}
        empty="还没有后台任务。每天夜里会自动核对审计记录、清理过期内容，第二天在这里看结果。"
      />
    </Page>
  );
}

function outcome(row: Row): ReactNode {
  const { progress } = row;
  const said = textOr(row['sentence'], '');
  switch (stateOfJob(row['state'])) {
    case 'running':
      return <JobProgress fraction={typeof progress === 'number' ? progress : null} words={textOr(row['progressWords'], '') || null} />;
    case 'waiting':
      return said === '' ? '等待开始。' : `上次：${said}`;
    case 'done':
    case 'failed':
    case 'cancelled':
    case null:
      return said === '' ? <span className="nothing">—</span> : said;
  }
}
