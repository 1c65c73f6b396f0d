import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { say } from '../feedback/toast-store.ts';
import { bytesWords } from '../documents/bytes-words.ts';
import { ConfirmDialog } from '../form/confirm-dialog.tsx';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { dayWords, OPINION_TITLES } from '../requests/request-words.ts';
import { useMay } from '../session/use-session.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { InquiryDue, InquiryMark, leftWords } from './inquiry-words.tsx';
import { doInquiryDeed, useInquiry, useInquiryChanged, type InquiryShape } from './use-inquiry.ts';
import '../tasks/tasks.css';

const ABOVE = [{ text: '其他机关来函', to: '/request-inquiries' }];

/** One question of another agency: what it asks, until when, and our answer. */
export function InquiryScreen({ params }: ScreenProps): ReactNode {
  const { data, error, refetch } = useInquiry(Number(params['id']));
  if (data === undefined) return <AwaitedRecord title="协办函" above={ABOVE} error={error} onAgain={refetch} />;
  return <InquiryRecord inquiry={data} />;
}

function InquiryRecord({ inquiry }: { readonly inquiry: InquiryShape }): ReactNode {
  const [dialog, setDialog] = useState<'receive' | 'assign' | 'answer' | null>(null);
  const changed = useInquiryChanged();
  const mayReceive = useMay('requestInquiry:receive');
  const mayAssign = useMay('requestInquiry:assign');
  const mayAnswer = useMay('requestInquiry:answer');
  const { id, from, number, open, receivedOn, sentOn, unit, assignee, version } = inquiry;
  const close = (): void => setDialog(null);
  const left = leftWords(inquiry);
  return (
    <>
      <RecordPage
        title={`${from.name}的协办函`}
        above={ABOVE}
        state={<InquiryMark inquiry={inquiry} />}
        historyPath={`/api/v1/request-inquiries/${id}/history`}
        facts={[
          { label: '来函机关', value: from.name },
          { label: '对方登记编号', value: number ?? '' },
          { label: '发出', value: dayWords(sentOn) },
          { label: '签收', value: receivedOn === null ? '' : dayWords(receivedOn) },
          {
            label: '答复期限',
            value: (
              <>
                <InquiryDue inquiry={inquiry} />
                {left !== null && `，${left}`}
              </>
            ),
          },
          { label: '承办', value: [unit?.name ?? '公开工作机构', ...(assignee === null ? [] : [assignee.name])].join('，') },
        ]}
        actions={
          open && (
            <>
              {mayReceive && receivedOn === null && (
                <Button type="primary" onClick={() => setDialog('receive')}>
                  签收
                </Button>
              )}
              {mayAssign && <Button onClick={() => setDialog('assign')}>分派</Button>}
              {mayAnswer && receivedOn !== null && (
                <Button type="primary" onClick={() => setDialog('answer')}>
                  答复
                </Button>
              )}
            </>
          )
        }
        tabs={[{ name: 'content', title: '来函和答复', content: <Content inquiry={inquiry} mayReceive={mayReceive} /> }]}
      />
      {dialog === 'receive' && (
        <ConfirmDialog
          title="签收协办函"
          words="签收以后，对方知道我们已经收到，答复期限从明天起计算。"
          submitLabel="签收"
          version={version}
          submit={async (sending) => {
            await doInquiryDeed(id, 'receive', {}, sending);
            await changed();
            say('已签收');
            close();
          }}
          onClose={close}
        />
      )}
      {dialog === 'assign' && <AssignDialog inquiry={inquiry} onClose={close} />}
      {dialog === 'answer' && <AnswerDialog inquiry={inquiry} onClose={close} />}
    </>
  );
}

function Content({ inquiry, mayReceive }: { readonly inquiry: InquiryShape; readonly mayReceive: boolean }): ReactNode {
  const { id, question, answer, answeredOn, opinion, files, open, receivedOn } = inquiry;
  return (
    <div className="column">
      <section className="task-part">
        <h2>征求意见的事项</h2>
        <p className="said">{question}</p>
      </section>
      <section className="task-part">
        <h2>我们的答复</h2>
        {answeredOn === null && <p className="nothing">{waitingWords({ open, received: receivedOn !== null, mayReceive })}</p>}
        {answeredOn !== null && (
          <>
            <p>
              <strong>{opinion === null ? '' : OPINION_TITLES[opinion]}</strong>，{dayWords(answeredOn)}
            </p>
            <p className="said">{answer}</p>
          </>
        )}
        {files.length > 0 && (
          <ul className="notes" aria-label="随答复送去的文件">
            {files.map((file) => (
              <li key={file.id}>
                <a href={`/api/v1/request-inquiries/${id}/files/${file.id}`} download={file.name}>
                  {file.name}
                </a>{' '}
                {bytesWords(file.bytes)}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

function waitingWords({
  open,
  received,
  mayReceive,
}: {
  readonly open: boolean;
  readonly received: boolean;
  readonly mayReceive: boolean;
}): string {
  if (!open) return '没有答复，对方已经办结这件申请。';
  if (received) return '还没有答复。';
  return mayReceive ? '还没有签收。签收以后才能答复，期限从签收次日起计算。' : '还没有签收，请等公开工作人员签收。';
}
