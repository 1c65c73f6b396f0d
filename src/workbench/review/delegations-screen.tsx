import { PlusOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { textOr } from '../api/is-record.ts';
import { say } from '../feedback/toast-store.ts';
import { ConfirmDialog } from '../form/confirm-dialog.tsx';
import type { Row } from '../list/list-description.ts';
import { RecordList } from '../list/record-list.tsx';
import { Mark, type MarkTone } from '../record/mark.tsx';
import { useMay, useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { LendDialog } from './lend-dialog.tsx';

const PATH = '/api/v1/review-delegations';
const STATES: Readonly<Record<string, readonly [string, MarkTone]>> = {
  now: ['生效中', 'done'],
  later: ['未开始', 'going'],
  over: ['已到期', 'quiet'],
  revoked: ['已收回', 'quiet'],
};

/** Who lent whom their signature, and until when. */
export function DelegationsScreen(): ReactNode {
  const { person } = useSignedIn();
  const mayLend = useMay('delegation:create');
  const mayRevoke = useMay('delegation:revoke');
  const [lending, setLending] = useState(false);
  const [revoking, setRevoking] = useState<Row | null>(null);
  const stateOf = (row: Row): ReactNode => {
    const [title, tone] = STATES[textOr(row['state'], '')] ?? ['', 'quiet'];
    return (
      <span className="beside">
        <Mark tone={tone}>{title}</Mark>
        {mayRevoke && (row['state'] === 'now' || row['state'] === 'later') && (
          <Button size="small" aria-label={`收回给${textOr(row['to'], '')}的委托`} onClick={() => setRevoking(row)}>
            收回
          </Button>
        )}
      </span>
    );
  };
  return (
    <Page
      title="委托审核"
      lead="出差、休假时，请别人代您签署。受托人要看得到您审核的信息；代签的两个人名字都记录在案，谁也不能因此审两道。"
      actions={
        mayLend && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} data-shortcut="new" onClick={() => setLending(true)}>
            委托别人
          </Button>
        )
      }
    >
      <RecordList
        path={PATH}
        pathOf={() => null}
        shows={['from', 'to', 'fromOn', 'untilOn', 'state', 'reason']}
        presets={[
          { title: '生效中', filters: { state: 'now' } },
          { title: '我委托的', filters: { fromAccount: String(person.id) } },
          { title: '全部', filters: {} },
        ]}
        cells={{ state: stateOf }}
        empty="还没有委托。要离开几天时，按右上角的“委托别人”，选好人和日期即可；随时可以收回。"
      />
      {lending && <LendDialog onClose={() => setLending(false)} />}
      {revoking !== null && <RevokeDialog row={revoking} onClose={() => setRevoking(null)} />}
    </Page>
  );
}

function RevokeDialog({ row, onClose }: { readonly row: Row; readonly onClose: () => void }): ReactNode {
  const client = useQueryClient();
  const version = Number(row['version']);
  return (
    <ConfirmDialog
      title="收回委托"
      words={`收回后，${textOr(row['to'], '')}不能再代${textOr(row['from'], '')}签署；已经代签的仍然有效。`}
      submitLabel="收回"
      danger
      version={version}
      submit={async ({ key }) => {
        const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
        await answerOf(
          api.POST('/api/v1/review-delegations/{id}/revoke', { params: { path: { id: Number(row['id']) } }, headers, body: {} }),
        );
        void client.invalidateQueries({ queryKey: ['list', PATH] });
        say('已收回');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
