import { PlusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { textOr } from '../api/is-record.ts';
import type { Preset } from '../list/list-props.ts';
import { RecordList } from '../list/record-list.tsx';
import { useMay } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { Deadline } from './deadline.tsx';
import { StateTag } from './state-tag.tsx';
import { stateOfTask, toneOf } from './task-words.ts';

const ACTIVE = 'open,accepted,returned';

const PRESETS: readonly Preset[] = [
  { title: '在办', filters: { state: ACTIVE } },
  { title: '逾期', filters: { urgency: 'late' } },
  { title: '今天到期', filters: { urgency: 'today' } },
  { title: '三天内', filters: { urgency: 'soon' } },
  { title: '待签收', filters: { state: 'open' } },
  { title: '被退回', filters: { state: 'returned' } },
  { title: '已办', filters: { state: 'finished' } },
  { title: '全部', filters: {} },
];

/** What a clerk opens every morning. */
export function TaskListScreen(): ReactNode {
  const mayCreate = useMay('task:create');
  return (
    <Page
      title="我的任务"
      actions={
        mayCreate && (
          <LinkButton to="/tasks/new" primary icon={<PlusOutlined aria-hidden />} shortcut="new">
            新建任务
          </LinkButton>
        )
      }
    >
      <RecordList
        path="/api/v1/tasks"
        pathOf={(row) => `/tasks/${String(row['id'])}`}
        searchColumn="title"
        presets={PRESETS}
        toneOf={toneOf}
        shows={['title', 'state', 'dueOn', 'unit', 'assignee', 'createdBy']}
        cells={{
          state: (row) => <StateTag state={stateOfTask(row['state'])} />,
          dueOn: (row) => <Deadline day={textOr(row['dueOn'], '')} tone={toneOf(row)} />,
        }}
        empty={
          mayCreate ? (
            <>
              还没有任务。可以<Link to="/tasks/new">下达第一个任务</Link>，年度报告检查出的问题也可以在报告页上派给科室。
            </>
          ) : (
            '还没有分给您或您科室的任务。有新任务时，右上角的铃铛会提醒。'
          )
        }
      />
    </Page>
  );
}
