import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Alert, Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { newKey } from '../api/new-key.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import { Picker } from '../form/picker.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { timeWords } from '../record/time-words.ts';
import { useSignedIn } from '../session/use-session.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { LetterMark } from './letter-mark.tsx';

type Letter = Shape<'MailboxMessage'>;

const ABOVE = [{ text: '收件箱', to: '/mailbox' }];

/** One letter, and what is made of it. */
export function LetterScreen({ params }: ScreenProps): ReactNode {
  const id = Number(params['id']);
  const { data, error, refetch } = useQuery({
    queryKey: ['mailbox-message', id],
    queryFn: () => answerOf(api.GET('/api/v1/mailbox-messages/{id}', { params: { path: { id } } })),
  });
  if (data === undefined) return <AwaitedRecord title="邮件" above={ABOVE} error={error} onAgain={refetch} />;
  return <LetterRecord letter={data} />;
}

function LetterRecord({ letter }: { readonly letter: Letter }): ReactNode {
  const [dialog, setDialog] = useState<'join' | 'ignore' | null>(null);
  const { id, from, subject, state, requestId, proposal, marks, deeds } = letter;
  const seems = proposal !== null && deeds.includes('join');
  const sender = from === null ? '已清除' : `${from.name === '' ? '' : `${from.name} `}${from.address}`;
  return (
    <>
      <RecordPage
        title={subject === '' ? '（没有主题的邮件）' : subject}
        above={ABOVE}
        state={<LetterMark state={state} />}
        facts={[
          { label: '发件人', value: `${sender === '' ? '没有写明' : sender}（可以伪造）` },
          { label: '收到', value: timeWords(letter.receivedAt) },
          ...(letter.date === null ? [] : [{ label: '邮件上的时间', value: timeWords(letter.date) }]),
          ...(requestId === null || proposal !== null ? [] : [{ label: '申请', value: <Link to={`/requests/${requestId}`}>打开</Link> }]),
          ...(letter.reason === '' ? [] : [{ label: '理由', value: letter.reason }]),
        ]}
        actions={
          <>
            {deeds.includes('take') && <TakeButton letter={letter} first={!seems} />}
            {deeds.includes('join') && !seems && <Button onClick={() => setDialog('join')}>归入申请</Button>}
            {deeds.includes('ignore') && <Button onClick={() => setDialog('ignore')}>不作处理</Button>}
            {letter.hasRaw && (
              <Button href={`/api/v1/mailbox-messages/${id}/raw`} download>
                下载原邮件
              </Button>
            )}
          </>
        }
        tabs={[
          {
            name: 'text',
            title: '内容',
            content: (
              <div className="column form">
                {proposal !== null && (
                  <Alert
                    type="info"
                    showIcon
                    title={
                      <>
                        看起来属于 <Link to={`/requests/${proposal.requestId}`}>{`${proposal.number ?? ''} ${proposal.title}`.trim()}</Link>
                      </>
                    }
                    description={`${proposal.reason}。发件人没有核实，所以没有自动归入；核实后再归入。`}
                    action={seems && <Button onClick={() => setDialog('join')}>归入申请</Button>}
                  />
                )}
                {marks.map(({ mark, title }) => (
                  <Alert key={mark} type="warning" showIcon title={title} />
                ))}
                <p className="said">{letter.text === '' ? '没有正文。' : letter.text}</p>
                {letter.attachments.length > 0 && <Attachments letter={letter} />}
              </div>
            ),
          },
        ]}
        historyPath={`/api/v1/mailbox-messages/${id}/history`}
      />
      {dialog === 'join' && <JoinDialog letter={letter} onClose={() => setDialog(null)} />}
      {dialog === 'ignore' && <IgnoreDialog letter={letter} onClose={() => setDialog(null)} />}
    </>
  );
}

function Attachments({ letter: { attachments } }: { readonly letter: Letter }): ReactNode {
  return (
    <>
      <h2>附件</h2>
      <p>登记或归入申请时逐个检查，有病毒、程序或无法识别的不接收。</p>
      <ul>
        {attachments.map(({ name, size }, index) => (
          <li key={`${index} ${name}`}>
            {name}（{Math.max(1, Math.round(size / 1024))} KB）
          </li>
        ))}
      </ul>
    </>
  );
}

/** Comes back when what is on the page says it too. */
function useLettersChanged(): () => Promise<unknown> {
  const client = useQueryClient();
  const keys = [['mailbox-message'], ['list', '/api/v1/mailbox-messages'], ['list', '/api/v1/requests'], ['history']];
  return () => Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
}

function TakeButton({ letter, first }: { readonly letter: Letter; readonly first: boolean }): ReactNode {
  const changed = useLettersChanged();
  const navigate = useNavigate();
  const [key] = useState(newKey);
  const taking = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/mailbox-messages/{id}/take', {
          params: { path: { id: letter.id } },
          headers: { 'if-match': `"${letter.version}"`, 'idempotency-key': key },
          body: {},
        }),
      ),
    onSuccess: ({ requestId }) => {
      void changed();
      say('已登记为申请，请与申请人确认收到之日');
      if (requestId !== null) void navigate({ to: `/requests/${requestId}` });
    },
    onError: (error) => say(asProblem(error).message),
  });
  return (
    <Button type={first ? 'primary' : 'default'} loading={taking.isPending} onClick={() => taking.mutate()}>
      登记为申请
    </Button>
  );
}

interface DialogProps {
  readonly letter: Letter;
  readonly onClose: () => void;
}

function JoinDialog({ letter, onClose }: DialogProps): ReactNode {
  const { person } = useSignedIn();
  const changed = useLettersChanged();
  const form = useDraftForm({
    draft: { personId: person.id, form: 'mailbox-message.join', record: String(letter.id) },
    version: letter.version,
    initial: { request: letter.requestId === null ? '' : String(letter.requestId) },
    check: ({ request }): { request?: string } => (request === '' ? { request: '请选择申请。' } : {}),
    submit: async ({ request }, { key, version }) => {
      await answerOf(
        api.POST('/api/v1/mailbox-messages/{id}/join', {
          params: { path: { id: letter.id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: { requestId: Number(request) },
        }),
      );
      await changed();
      say('已归入申请');
      onClose();
    },
  });
  return (
    <Modal open title="归入申请" footer={null} onCancel={onClose}>
      <FormFrame form={form} labels={{ request: '申请' }} name="归入申请" submitLabel="归入申请" onCancel={onClose}>
        <p>邮件的发件人可以伪造，请先确认这封邮件确实是这件申请的申请人写的。</p>
        <Picker
          label="申请"
          path="/api/v1/requests"
          column="title"
          about={({ number }) => (typeof number === 'string' ? number : '')}
          value={form.values.request}
          valueLabel={letter.proposal?.title ?? `编号 ${form.values.request}`}
          noneLabel="没有选择"
          error={form.errorOf('request')}
          onChange={(request) => form.setMany({ request })}
        />
      </FormFrame>
    </Modal>
  );
}

function IgnoreDialog({ letter, onClose }: DialogProps): ReactNode {
  const { person } = useSignedIn();
  const changed = useLettersChanged();
  return (
    <ReasonDialog
      title="不作处理"
      words="确实不是申请、也与申请无关的邮件，才可以不作处理。"
      label="理由"
      required
      draft={{ personId: person.id, form: 'mailbox-message.ignore', record: String(letter.id) }}
      version={letter.version}
      submit={async (reason, { key, version }) => {
        await answerOf(
          api.POST('/api/v1/mailbox-messages/{id}/ignore', {
            params: { path: { id: letter.id } },
            headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
            body: { reason },
          }),
        );
        await changed();
        say('已记下');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
