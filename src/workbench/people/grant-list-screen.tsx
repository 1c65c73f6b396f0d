import type { ReactNode } from 'react';
import type { Preset } from '../list/list-props.ts';
import { RecordList } from '../list/record-list.tsx';
import { Mark } from '../record/mark.tsx';
import { Page } from '../shell/page.tsx';
import { placeWords, readGrant } from './grants.ts';

const PRESETS: readonly Preset[] = [
  { title: '有效', filters: { isActive: 'true' } },
  { title: '三员', filters: { isActive: 'true', role: 'systemAdmin,securityAdmin,auditor' } },
  { title: '已收回', filters: { isActive: 'false' } },
  { title: '全部', filters: {} },
];

/** Who holds which role where, now and before. */
export function GrantListScreen(): ReactNode {
  return (
    <Page title="角色授予" lead="要授予或收回角色，请打开这个人的页面。">
      <RecordList
        path="/api/v1/role-grants"
        pathOf={(row) => `/people/${String(row['accountId'])}`}
        searchColumn="personName"
        presets={PRESETS}
        shows={['personName', 'role', 'agencyName', 'isActive', 'grantedAt', 'grantedByName', 'reason', 'revokedAt']}
        cells={{
          agencyName: (row) => placeWords(readGrant(row)),
          isActive: (row) => (row['isActive'] === true ? <Mark tone="done">有效</Mark> : <Mark>已收回</Mark>),
        }}
        empty="还没有授予过角色。请在“人员”里打开一个人，授予角色。"
      />
    </Page>
  );
}
