import { Tabs } from 'antd';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page, type Crumb } from '../shell/page.tsx';
import { HistoryTimeline } from './history-timeline.tsx';
import { stripAbove, type StripTab } from './tab-strip.tsx';
import './record.css';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Its name stands in the address: `?tab=findings`. */
export interface RecordTab extends StripTab {
  readonly content: ReactNode;
}

export interface RecordPageProps {
  readonly title: string;
  readonly above: readonly Crumb[];
  /** State of the record, as a tag. */
  readonly state?: ReactNode;
  readonly facts: readonly Fact[];
  readonly actions?: ReactNode;
  /** What the record is about; the first tab opens first. */
  readonly tabs: readonly RecordTab[];
  /** `/api/v1/tasks/12/history`; null for records without one. */
  readonly historyPath: string | null;
}

/** The one page of a record: title with its state, facts, what may be done, tabs, and what was done to it. */
export function RecordPage({ title, above, state, facts, actions, tabs, historyPath }: RecordPageProps): ReactNode {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const all = [
    ...tabs,
    ...(historyPath === null ? [] : [{ name: 'history', title: '办理记录', content: <HistoryTimeline path={historyPath} /> }]),
  ];
  const active = all.find((tab) => tab.name === search['tab']) ?? all[0];
  const open = (name: string): void => {
    void navigate({ to: '.', search: name === all[0]?.name ? {} : { tab: name }, resetScroll: false });
  };
  return (
    <Page title={title} above={above} marks={state} actions={actions}>
      <dl className="facts">
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value === '' || fact.value === null ? <span className="nothing">—</span> : fact.value}</dd>
          </div>
        ))}
      </dl>
      <Tabs
        activeKey={active?.name ?? ''}
        items={all.map((tab) => ({ key: tab.name, label: tab.title, children: tab.content }))}
        renderTabBar={stripAbove(all, open)}
      />
    </Page>
  );
}
