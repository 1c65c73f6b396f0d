import { PlusOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { textOr } from '../api/is-record.ts';
import { say } from '../feedback/toast-store.ts';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import type { Row } from '../list/list-description.ts';
import { RecordList } from '../list/record-list.tsx';
import { Mark, type MarkTone } from '../record/mark.tsx';
import { useMay, useSignedIn } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { scopesOf, usePolicies } from './use-policies.ts';
import './people.css';

const PATH = '/api/v1/tokens';
const STATES: Readonly<Record<string, readonly [string, MarkTone]>> = {
  valid: ['有效', 'done'],
  expired: ['已过期', 'warning'],
  revoked: ['已吊销', 'quiet'],
};

/** Tokens of programs, what each may do and until when. */
export function TokenListScreen(): ReactNode {
  const mayCreate = useMay('token:create');
  const mayRevoke = useMay('token:revoke');
  const [revoking, setRevoking] = useState<Row | null>(null);
  const { data: policies } = usePolicies();
  const titles = new Map(policies === undefined ? [] : scopesOf(policies).map(({ scope, title }) => [scope, title]));
  const stateOf = (row: Row): ReactNode => {
    const [title, tone] = STATES[textOr(row['state'], '')] ?? ['', 'quiet'];
    return (
      <span className="beside">
        <Mark tone={tone}>{title}</Mark>
        {mayRevoke && row['state'] === 'valid' && (
          <Button size="small" aria-label={`吊销 ${textOr(row['name'], '')}`} onClick={() => setRevoking(row)}>
            吊销
          </Button>
        )}
      </span>
    );
  };
  return (
    <Page
      title="接口令牌"
      lead="别的系统用令牌调用本平台的接口，只能做令牌写明的事，只限一个机关。"
      actions={
        mayCreate && (
          <LinkButton to="/tokens/new" primary icon={<PlusOutlined aria-hidden />} shortcut="new">
            新建令牌
          </LinkButton>
        )
      }
    >
      <RecordList
        path={PATH}
        pathOf={() => null}
        searchColumn="name"
        presets={[
          { title: '有效', filters: { state: 'valid' } },
          { title: '全部', filters: {} },
        ]}
        shows={['name', 'state', 'agencyName', 'scopes', 'expiresAt', 'lastUsedAt', 'prefix']}
        cells={{
          state: stateOf,
          scopes: (row) =>
            textOr(row['scopes'], '')
              .split('、')
              .map((scope) => titles.get(scope) ?? scope)
              .join('、'),
        }}
        empty={
          mayCreate ? (
            <>
              还没有令牌。别的系统要接入时，<Link to="/tokens/new">新建一个令牌</Link>，交给接入单位。
            </>
          ) : (
            '还没有令牌。'
          )
        }
      />
      {revoking !== null && <RevokeTokenDialog row={revoking} onClose={() => setRevoking(null)} />}
    </Page>
  );
}

function RevokeTokenDialog({ row, onClose }: { readonly row: Row; readonly onClose: () => void }): ReactNode {
  const me = useSignedIn().person;
  const client = useQueryClient();
  const id = Number(row['id']);
  return (
    <ReasonDialog
      title="吊销令牌"
      words={`吊销“${textOr(row['name'], '')}”后，使用它的系统立即不能再调用接口，不能恢复；需要时新建一个。`}
      label="吊销理由"
      required
      danger
      draft={{ personId: me.id, form: 'token.revoke', record: String(id) }}
      version={0}
      submit={async (reason, { key }) => {
        const at = { params: { path: { id } }, headers: { 'idempotency-key': key } };
        await answerOf(api.POST('/api/v1/tokens/{id}/revoke', { ...at, body: { reason } }));
        void client.invalidateQueries({ queryKey: ['list', PATH] });
        say('已吊销');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
