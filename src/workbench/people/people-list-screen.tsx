import { PlusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Preset } from '../list/list-props.ts';
import { RecordList } from '../list/record-list.tsx';
import { useMay } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { statusOf } from './person-words.ts';
import { StatusMark } from './status-mark.tsx';

const PRESETS: readonly Preset[] = [
  { title: '全部', filters: {} },
  { title: '正常', filters: { status: 'active' } },
  { title: '待激活', filters: { status: 'invited' } },
  { title: '已停用', filters: { status: 'disabled' } },
];

/** The directory of one's agency; for administrators, accounts with their state and roles. */
export function PeopleListScreen(): ReactNode {
  const mayCreate = useMay('person:create');
  const knowsAccounts = useMay('person:readAccount');
  return (
    <Page
      title="人员"
      {...(knowsAccounts ? {} : { lead: '本机关通讯录。' })}
      actions={
        mayCreate && (
          <LinkButton to="/people/new" primary icon={<PlusOutlined aria-hidden />} shortcut="new">
            新建人员
          </LinkButton>
        )
      }
    >
      <RecordList
        path="/api/v1/people"
        pathOf={(row) => `/people/${String(row['id'])}`}
        searchColumn="displayName"
        {...(knowsAccounts ? { presets: PRESETS } : {})}
        shows={
          knowsAccounts
            ? ['displayName', 'agencyName', 'unitName', 'post', 'status', 'roles', 'signInName']
            : ['displayName', 'unitName', 'post', 'phone']
        }
        cells={{ status: (row) => <StatusMark status={statusOf(row['status'])} /> }}
        empty={
          mayCreate ? (
            <>
              还没有人员。先<Link to="/people/new">新建一个人</Link>，把激活链接交给本人，再请安全保密员授予角色。
            </>
          ) : (
            '还没有人员，请联系系统管理员。'
          )
        }
      />
    </Page>
  );
}
