import type { ReactNode } from 'react';
import { MESSAGE_STATES } from '../../modules/mailbox/rules/index.ts';
import { RecordList } from '../list/record-list.tsx';
import { Page } from '../shell/page.tsx';
import { LetterMark } from './letter-mark.tsx';

const PRESETS = [
  { title: '待处理', filters: { state: 'new' } },
  { title: '自动搁置', filters: { state: 'refused' } },
  { title: '全部', filters: {} },
];

/** 收件箱: letters that came to the agency's mailbox for requests. */
export function LetterListScreen(): ReactNode {
  return (
    <Page title="收件箱" lead="申请邮箱收到的邮件。发件人和内容加密保存，点开才能看到。">
      <RecordList
        path="/api/v1/mailbox-messages"
        pathOf={(row) => `/mailbox/${String(row['id'])}`}
        presets={PRESETS}
        shows={['id', 'state', 'receivedAt', 'attachments', 'request', 'belongsBy']}
        cells={{
          id: (row) => `第 ${String(row['id'])} 封`,
          state: (row) => <StateMark state={row['state']} />,
        }}
        empty="还没有收到邮件。请先在“申请邮箱设置”里填写邮箱。"
      />
    </Page>
  );
}

function StateMark({ state }: { readonly state: unknown }): ReactNode {
  const known = MESSAGE_STATES.find((one) => one === state);
  return known === undefined ? String(state) : <LetterMark state={known} />;
}
