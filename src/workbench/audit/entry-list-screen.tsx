import type { ReactNode } from 'react';
import type { Preset } from '../list/list-props.ts';
import { RecordList } from '../list/record-list.tsx';
import { Page } from '../shell/page.tsx';

const PRESETS: readonly Preset[] = [
  { title: '全部', filters: {} },
  { title: '登录', filters: { noun: 'session,credential' } },
  { title: '登录被拒绝', filters: { deed: 'signInRefused,lock,blockAddress,secondFactorRefused' } },
  { title: '角色变化', filters: { noun: 'roleGrant' } },
  { title: '人员变化', filters: { noun: 'person,resetRequest,token' } },
  { title: '导出', filters: { deed: 'export' } },
];

/** Everything that was done, the newest first, for the auditor's eyes only. */
export function EntryListScreen(): ReactNode {
  return (
    <Page title="审计记录" lead="谁在什么时候对什么做了什么。记录只增不改，由审计链保护。">
      <RecordList
        path="/api/v1/audit-entries"
        pathOf={(row) => `/audit-entries/${String(row['agencyId'])}/${String(row['entryId'])}`}
        searchColumn="actorName"
        presets={PRESETS}
        empty="没有符合条件的审计记录。"
      />
    </Page>
  );
}
