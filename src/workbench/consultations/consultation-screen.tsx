import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { Mark } from '../record/mark.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { useSignedIn } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import type { ScreenProps } from '../shell/screen.ts';
import { STATE_TITLES, STATE_TONES, type ConsultationShape } from './consultation-words.ts';
import { useConsultation, useConsultationsChanged } from './use-consultation.ts';
import '../tasks/tasks.css';

const ABOVE = [{ text: '意见征集', to: '/consultations' }];

type DialogName = 'open' | 'publishResult' | 'withdraw';

const WORDS = {
  open: { title: '开始征集', label: '说明', words: '征求意见稿立即公开，开始接收意见；开始以后文字不能再改。', said: '已开始征集' },
  publishResult: {
    title: '公布结果',
    label: '结果',
    words: '写明采纳的总体情况。收到和采纳的条数、选中的意见自动附上。',
    said: '已公布结果',
  },
  withdraw: { title: '撤回征集', label: '理由', words: '撤回以后页面只显示标题和理由，不再接收意见，不能恢复。', said: '已撤回' },
} as const;

/** One consultation: what is asked, what came in, what may be done now. */
export function ConsultationScreen({ params }: ScreenProps): ReactNode {
  const { data, error, refetch } = useConsultation(Number(params['id']));
  if (data === undefined) return <AwaitedRecord title="意见征集" above={ABOVE} error={error} onAgain={refetch} />;
  return <ConsultationRecord consultation={data} />;
}

function ConsultationRecord({ consultation }: { readonly consultation: ConsultationShape }): ReactNode {
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const { id, counts, deeds, least } = consultation;
  const isPublic = consultation.state !== 'planned';
  return (
    <>
      <RecordPage
        title={consultation.title}
        above={ABOVE}
        state={<Mark tone={STATE_TONES[consultation.state]}>{STATE_TITLES[consultation.state]}</Mark>}
        facts={[
          { label: '类别', value: consultation.kindTitle },
          { label: '承办科室', value: consultation.unit.name },
          { label: '征集时间', value: `${consultation.opensOn ?? '未开始'} 至 ${consultation.closesOn}` },
          { label: '最短期限', value: `${least.days} 天${least.source === null ? '（本单位设置）' : `（${least.source}）`}` },
          {
            label: '收到意见',
            value: (
              <Link to="/consultation-comments" search={{ consultationId: String(id) }}>
                {counts.received} 条，待答复 {counts.undecided} 条，采纳 {counts.adopted} 条
              </Link>
            ),
          },
          ...(isPublic ? [{ label: '公开页面', value: <a href={`/consultations/${id}`}>打开</a> }] : []),
        ]}
        actions={
          <>
            {deeds.includes('edit') && <LinkButton to={`/consultations/${id}/edit`}>修改</LinkButton>}
            {(['open', 'publishResult', 'withdraw'] as const)
              .filter((deed) => deeds.includes(deed))
              .map((deed) => (
                <Button
                  key={deed}
                  {...(deed === 'withdraw' ? { danger: true } : { type: 'primary' as const })}
                  onClick={() => setDialog(deed)}
                >
                  {WORDS[deed].title}
                </Button>
              ))}
          </>
        }
        tabs={[
          {
            name: 'draft',
            title: '征求意见稿',
            content: (
              <div className="column">
                {consultation.introduction !== '' && <p className="said">{consultation.introduction}</p>}
                <p className="said">{consultation.draft}</p>
                {consultation.resultSummary !== '' && (
                  <section className="task-part">
                    <h2>结果</h2>
                    <p className="said">{consultation.resultSummary}</p>
                  </section>
                )}
              </div>
            ),
          },
        ]}
        historyPath={`/api/v1/consultations/${id}/history`}
      />
      {dialog !== null && <DeedDialog name={dialog} consultation={consultation} onClose={() => setDialog(null)} />}
    </>
  );
}

function DeedDialog({
  name,
  consultation,
  onClose,
}: {
  readonly name: DialogName;
  readonly consultation: ConsultationShape;
  readonly onClose: () => void;
}): ReactNode {
  const { person } = useSignedIn();
  const changed = useConsultationsChanged();
  const { title, label, words, said } = WORDS[name];
  return (
    <ReasonDialog
      title={title}
      words={words}
      label={label}
      required={name !== 'open'}
      danger={name === 'withdraw'}
      draft={{ personId: person.id, form: `consultation.${name}`, record: String(consultation.id) }}
      version={consultation.version}
      submit={async (text, { key, version }) => {
        const at = { params: { path: { id: consultation.id } }, headers: { 'if-match': `"${version}"`, 'idempotency-key': key } };
        if (name === 'open') await answerOf(api.POST('/api/v1/consultations/{id}/open', { ...at, body: {} }));
        else if (name === 'publishResult')
          await answerOf(api.POST('/api/v1/consultations/{id}/result', { ...at, body: { summary: text } }));
        else await answerOf(api.POST('/api/v1/consultations/{id}/withdraw', { ...at, body: { reason: text } }));
        changed();
        say(said);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
