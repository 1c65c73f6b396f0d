import type { ReactNode } from 'react';
import { textOr } from '../api/is-record.ts';
import type { Row } from '../list/list-description.ts';
import type { Preset } from '../list/list-props.ts';
import { RecordList } from '../list/record-list.tsx';
import { Mark, type MarkTone } from '../record/mark.tsx';
import { Page } from '../shell/page.tsx';
import { Age } from './age.tsx';
import './review.css';

const PRESETS: readonly Preset[] = [
  { title: '等我审核', filters: { mine: 'waiting' } },
  { title: '退回给我', filters: { mine: 'returnedToMe' } },
  { title: '等别人审核', filters: { mine: 'others' } },
  { title: '我已签署', filters: { mine: 'signed' } },
  { title: '已发布待补审', filters: { afterReview: 'true' } },
  { title: '全部', filters: {} },
];

const MINE: Readonly<Record<string, readonly [string, MarkTone]>> = {
  waiting: ['等我审核', 'warning'],
  returnedToMe: ['退回给我', 'error'],
  signed: ['我已签署', 'done'],
  others: ['等别人审核', 'going'],
  ended: ['已结束', 'quiet'],
};

/** What waits for me, what came back to me, what I have signed, and what waits for others, each with its age. */
export function ReviewListScreen(): ReactNode {
  return (
    <Page title="我的审核" lead="轮到您签署的、退回给您修改的，都在这里；点开就能办理。">
      <RecordList
        path="/api/v1/reviews"
        pathOf={pathOf}
        searchColumn="title"
        presets={PRESETS}
        shows={['title', 'mine', 'round', 'days', 'type', 'unit', 'submittedBy', 'submittedAt']}
        cells={{
          mine: (row) => <Mine row={row} />,
          days: (row) => <Age days={row['days']} />,
        }}
        toneOf={(row) => (row['overdue'] === true || (row['mine'] === 'waiting' && Number(row['days']) >= 3) ? 'late' : null)}
        empty="还没有送审的信息。科室写好送审以后，轮到您签署的会列在“等我审核”，右上角的铃铛也会提醒。"
      />
    </Page>
  );
}

/** What came back is mended where it was written. */
function pathOf(row: Row): string {
  const id = String(row['documentId']);
  return row['mine'] === 'returnedToMe' ? `/documents/${id}` : `/documents/${id}/review`;
}

function Mine({ row }: { readonly row: Row }): ReactNode {
  const [title, tone] = MINE[textOr(row['mine'], '')] ?? ['', 'quiet'];
  return (
    <span className="beside">
      <Mark tone={tone}>{title}</Mark>
      {row['overdue'] === true ? (
        <Mark tone="error">补审超期</Mark>
      ) : row['afterReview'] === true ? (
        <Mark tone="warning">待补审</Mark>
      ) : (
        row['urgent'] === true && <Mark tone="warning">先发后审</Mark>
      )}
    </span>
  );
}
