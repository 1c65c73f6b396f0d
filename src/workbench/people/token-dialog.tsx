import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { textOr } from '../api/is-record.ts';
import { say } from '../feedback/toast-store.ts';
import { ConfirmDialog } from '../form/confirm-dialog.tsx';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import type { Row } from '../list/list-description.ts';
import { useSignedIn } from '../session/use-session.ts';

export interface OpenToken {
  /** Of the list of tokens. */
  readonly row: Row;
  readonly act: 'approve' | 'refuse' | 'revoke';
}

export interface TokenDialogProps extends OpenToken {
  /** Of scopes. */
  readonly titles: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

/** What a token may do, in words. */
export function scopeTitles(row: Row, titles: ReadonlyMap<string, string>): string {
  return textOr(row['scopes'], '')
    .split('、')
    .map((scope) => titles.get(scope) ?? scope)
    .join('、');
}

/** Approves, refuses or revokes a token of the list. */
export function TokenDialog({ row, act, titles, onClose }: TokenDialogProps): ReactNode {
  const me = useSignedIn().person;
  const client = useQueryClient();
  const id = Number(row['id']);
  const name = textOr(row['name'], '');
  const at = (key: string) => ({ params: { path: { id } }, headers: { 'idempotency-key': key } });
  const done = (words: string) => {
    void client.invalidateQueries({ queryKey: ['list', '/api/v1/tokens'] });
    say(words);
    onClose();
  };
  if (act === 'approve')
    return (
      <ConfirmDialog
        title="批准令牌"
        words={`批准后，使用“${name}”的系统可以对${textOr(row['agencyName'], '本机关')}：${scopeTitles(row, titles)}。请先确认接入单位和用途。`}
        submitLabel="批准令牌"
        submit={async ({ key }) => {
          await answerOf(api.POST('/api/v1/tokens/{id}/approve', at(key)));
          done('已批准');
        }}
        onClose={onClose}
      />
    );
  const words =
    act === 'refuse'
      ? { title: '拒绝令牌', words: `拒绝后，“${name}”不能使用，也不能再批准；仍需要时由安全保密员新建一个。`, label: '拒绝理由' }
      : { title: '吊销令牌', words: `吊销“${name}”后，使用它的系统立即不能再调用接口，不能恢复；需要时新建一个。`, label: '吊销理由' };
  return (
    <ReasonDialog
      {...words}
      required
      danger
      draft={{ personId: me.id, form: `token.${act}`, record: String(id) }}
      version={0}
      submit={async (reason, { key }) => {
        if (act === 'refuse') await answerOf(api.POST('/api/v1/tokens/{id}/refuse', { ...at(key), body: { reason } }));
        else await answerOf(api.POST('/api/v1/tokens/{id}/revoke', { ...at(key), body: { reason } }));
        done(act === 'refuse' ? '已拒绝' : '已吊销');
      }}
      onClose={onClose}
    />
  );
}
