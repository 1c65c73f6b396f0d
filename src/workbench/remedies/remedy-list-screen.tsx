import type { ReactNode } from 'react';
import { RecordList } from '../list/record-list.tsx';
import { useMay } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';

const PRESETS = [
  { title: '未了结', filters: { stage: 'filed,answered,heard,decided' } },
  { title: '待答复、答辩', filters: { stage: 'filed' } },
  { title: '逾期', filters: { late: 'true' } },
  { title: '全部', filters: {} },
];

/** 行政复议、行政诉讼 against the agency. */
export function RemedyListScreen(): ReactNode {
  const may = useMay('remedy:create');
  return (
    <Page title="复议和诉讼" actions={may ? <LinkButton to="/remedies/new">登记</LinkButton> : null}>
      <RecordList
        path="/api/v1/remedies"
        pathOf={(row) => `/remedies/${String(row['id'])}`}
        searchColumn="subject"
        presets={PRESETS}
        shows={['subject', 'kind', 'level', 'stage', 'organ', 'dueOn', 'nextHearingOn', 'result']}
        empty="还没有登记行政复议和行政诉讼。收到复议机关或者法院的通知后，在这里登记。"
      />
    </Page>
  );
}
