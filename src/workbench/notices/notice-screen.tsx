import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { CHANNEL_TITLES, DEED_TITLES, type NoticeDeed } from '../../modules/notices/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';
import { say } from '../feedback/toast-store.ts';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { timeWords } from '../record/time-words.ts';
import { useSignedIn } from '../session/use-session.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { NoticeMark } from './notice-mark.tsx';

type Notice = Shape<'Notice'>;

const ABOVE = [{ text: '短信和邮件通知', to: '/notices' }];
/** What surely did not arrive is settled when the applicant was told in another way. */
function inAnotherWay({ state }: Notice, deed: NoticeDeed): boolean {
  return deed === 'confirm' && (state === 'returned' || state === 'failed');
}

function deedTitle(notice: Notice, deed: NoticeDeed): string {
  return inAnotherWay(notice, deed) ? '已用别的方式通知' : DEED_TITLES[deed];
}

function deedWords(notice: Notice, deed: NoticeDeed): string {
  return inAnotherWay(notice, deed) ? '请先用电话、信件等方式通知到收件人，再在这里记下。' : WORDS[deed];
}

const WORDS: Readonly<Record<NoticeDeed, string>> = {
  confirm: '请先与收件人核实确已收到，再在这里记下。',
  resend: '程序不会自己再发，怕收件人收到两次。请先核实没有收到，再发。',
};

/** One notice, and what is to become of it. */
export function NoticeScreen({ params }: ScreenProps): ReactNode {
  const id = Number(params['id']);
  const { data, error, refetch } = useQuery({
    queryKey: ['notice', id],
    queryFn: () => answerOf(api.GET('/api/v1/notices/{id}', { params: { path: { id } } })),
  });
  if (data === undefined) return <AwaitedRecord title="通知" above={ABOVE} error={error} onAgain={refetch} />;
  return <NoticeRecord notice={data} />;
}

function NoticeRecord({ notice }: { readonly notice: Notice }): ReactNode {
  const [deed, setDeed] = useState<NoticeDeed | null>(null);
  const { id, channel, state, about, subject, reasonTitle, replyCode } = notice;
  return (
    <>
      <RecordPage
        title={subject === null || subject === '' ? `${CHANNEL_TITLES[channel]}通知` : subject}
        above={ABOVE}
        state={<NoticeMark state={state} />}
        facts={[
          { label: '方式', value: CHANNEL_TITLES[channel] },
          { label: '收件人', value: notice.recipient === '' ? '已清除' : notice.recipient },
          ...(about.noun === 'request' ? [{ label: '申请', value: <Link to={`/requests/${about.id}`}>打开</Link> }] : []),
          { label: '建立', value: timeWords(notice.createdAt) },
          ...(notice.sentAt === null ? [] : [{ label: '发出', value: timeWords(notice.sentAt) }]),
          ...(state === 'queued' ? [{ label: '下次发送', value: timeWords(notice.nextAt) }] : []),
          { label: '已试', value: `${notice.attempts} 次` },
          ...(replyCode === null ? [] : [{ label: '发送服务的答复', value: String(replyCode) }]),
        ]}
        actions={notice.deeds.map((one) => (
          <Button key={one} type={one === 'confirm' && state !== 'failed' ? 'primary' : 'default'} onClick={() => setDeed(one)}>
            {deedTitle(notice, one)}
          </Button>
        ))}
        tabs={[
          {
            name: 'state',
            title: '情况',
            content: (
              <div className="column form">
                {reasonTitle !== null && (
                  <Alert type={state === 'queued' || state === 'sent' ? 'warning' : 'error'} showIcon title={reasonTitle} />
                )}
                <p>通知的正文可能含有查询码，不在这里显示。</p>
              </div>
            ),
          },
        ]}
        historyPath={`/api/v1/notices/${id}/history`}
      />
      {deed !== null && <DecideDialog notice={notice} deed={deed} onClose={() => setDeed(null)} />}
    </>
  );
}

interface DialogProps {
  readonly notice: Notice;
  readonly deed: NoticeDeed;
  readonly onClose: () => void;
}

function DecideDialog({ notice, deed, onClose }: DialogProps): ReactNode {
  const { person } = useSignedIn();
  const client = useQueryClient();
  return (
    <ReasonDialog
      title={deedTitle(notice, deed)}
      words={deedWords(notice, deed)}
      label={inAnotherWay(notice, deed) ? '怎样通知的' : '怎样核实的'}
      required
      draft={{ personId: person.id, form: `notice.${deed}`, record: String(notice.id) }}
      version={notice.version}
      submit={async (reason, { key, version }) => {
        await answerOf(
          api.POST('/api/v1/notices/{id}/decide', {
            params: { path: { id: notice.id } },
            headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
            body: { deed, reason },
          }),
        );
        const keys = [['notice'], ['list', '/api/v1/notices'], ['history']];
        await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
        say('已记下');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
