import { PlusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { textOr } from '../api/is-record.ts';
import type { Row } from '../list/list-description.ts';
import { RecordList } from '../list/record-list.tsx';
import { Mark, type MarkTone } from '../record/mark.tsx';
import { useMay } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { scopeTitles, TokenDialog, type OpenToken } from './token-dialog.tsx';
import { scopesOf, usePolicies } from './use-policies.ts';
import './people.css';

const PATH = '/api/v1/tokens';
const STATES: Readonly<Record<string, readonly [string, MarkTone]>> = {
  waiting: ['待审批', 'warning'],
  valid: ['有效', 'done'],
  refused: ['已拒绝', 'error'],
  expired: ['已过期', 'warning'],
  revoked: ['已吊销', 'quiet'],
};

/** Tokens of programs, what each may do and until when. */
export function TokenListScreen(): ReactNode {
  const mayCreate = useMay('token:create');
  const mayRevoke = useMay('token:revoke');
  const mayApprove = useMay('token:approve');
  const [open, setOpen] = useState<OpenToken | null>(null);
  const { data: policies } = usePolicies();
  const titles = new Map(policies === undefined ? [] : scopesOf(policies).map(({ scope, title }) => [scope, title]));
  const stateOf = (row: Row): ReactNode => {
    const [title, tone] = STATES[textOr(row['state'], '')] ?? ['', 'quiet'];
    const name = textOr(row['name'], '');
    return (
      <span className="beside">
        <Mark tone={tone}>{title}</Mark>
        {mayApprove && row['state'] === 'waiting' && (
          <>
            <Button size="small" type="primary" aria-label={`批准 ${name}`} onClick={() => setOpen({ row, act: 'approve' })}>
              批准
            </Button>
            <Button size="small" aria-label={`拒绝 ${name}`} onClick={() => setOpen({ row, act: 'refuse' })}>
              拒绝
            </Button>
          </>
        )}
        {mayRevoke && (row['state'] === 'valid' || row['state'] === 'waiting') && (
          <Button size="small" aria-label={`吊销 ${name}`} onClick={() => setOpen({ row, act: 'revoke' })}>
            吊销
          </Button>
        )}
      </span>
    );
  };
  return (
    <Page
      title="接口令牌"
      lead="别的系统用令牌调用本平台的接口，只能做令牌写明的事，只限一个机关。涉及业务内容的，由机关的分管领导批准后才能使用。"
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
          { title: '待审批', filters: { state: 'waiting' } },
          { title: '有效', filters: { state: 'valid' } },
          { title: '全部', filters: {} },
        ]}
        shows={['name', 'state', 'agencyName', 'scopes', 'expiresAt', 'lastUsedAt', 'decidedByName', 'prefix']}
        cells={{
          state: stateOf,
          scopes: (row) => scopeTitles(row, titles),
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
      {open !== null && <TokenDialog {...open} titles={titles} onClose={() => setOpen(null)} />}
    </Page>
  );
}
