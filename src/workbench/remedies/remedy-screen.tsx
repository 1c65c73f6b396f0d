import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { ATTACKED_TITLES, KIND_TITLES, LEVEL_TITLES, STAGE_TITLES } from '../../modules/remedies/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { say } from '../feedback/toast-store.ts';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { Mark } from '../record/mark.tsx';
import { RecordPage } from '../record/record-page.tsx';
import type { ScreenProps } from '../shell/screen.ts';
import { RemedyDialog } from './remedy-dialog.tsx';

type Remedy = Shape<'Remedy'>;

const ABOVE = [{ text: '复议和诉讼', to: '/remedies' }];

/** One review or suit, its instances, and what comes next. */
export function RemedyScreen({ params }: ScreenProps): ReactNode {
  const id = Number(params['id']);
  const { data, error, refetch } = useQuery({
    queryKey: ['remedy', id],
    queryFn: () => answerOf(api.GET('/api/v1/remedies/{id}', { params: { path: { id } } })),
  });
  const [dialog, setDialog] = useState<Remedy['deeds'][number]['deed'] | null>(null);
  if (data === undefined) return <AwaitedRecord title="复议和诉讼" above={ABOVE} error={error} onAgain={refetch} />;
  const { request, dueOn, late, stage } = data;
  return (
    <>
      <RecordPage
        title={data.subject}
        above={ABOVE}
        state={
          <Mark tone={stage === 'decided' || stage === 'closed' ? 'done' : late ? 'error' : 'warning'}>
            {LEVEL_TITLES[data.level]}：{STAGE_TITLES[stage]}
          </Mark>
        }
        facts={[
          { label: '类别', value: KIND_TITLES[data.kind] },
          { label: '针对', value: ATTACKED_TITLES[data.attacks] },
          ...(request === null ? [] : [{ label: '公开申请', value: <Link to={`/requests/${request.id}`}>{request.title}</Link> }]),
          ...(dueOn === null ? [] : [{ label: '答复、答辩期限', value: `${dueOn}${late ? '（逾期）' : ''}` }]),
          ...(data.result === null ? [] : [{ label: '结果', value: data.resultTitle }]),
        ]}
        actions={data.deeds.map(({ deed, title }, index) => (
          <Button key={deed} type={index === 0 ? 'primary' : 'default'} onClick={() => setDialog(deed)}>
            {title}
          </Button>
        ))}
        tabs={[{ name: 'course', title: '经过', content: <Course remedy={data} /> }]}
        historyPath={`/api/v1/remedies/${id}/history`}
      />
      {dialog !== null && <RemedyDialog deed={dialog} remedy={data} onClose={() => setDialog(null)} />}
    </>
  );
}

function Course({ remedy }: { readonly remedy: Remedy }): ReactNode {
  return (
    <div className="column">
      {remedy.instances.map((one) => (
        <section key={one.instance}>
          <h3>
            {one.levelTitle}：{one.organ} {one.caseNumber}
          </h3>
          <p>{one.filedOn} 受理</p>
          {one.answerWords !== '' && <p>{one.answerWords}</p>}
          {one.answeredOn !== null && <p>{one.answeredOn} 已答复、答辩</p>}
          {remedy.hearings
            .filter(({ instance }) => instance === one.instance)
            .map(({ id, on, time, place }) => (
              <p key={id}>
                {on} {time} 开庭或者听证 {place}
              </p>
            ))}
          {one.decidedOn !== null && (
            <p>
              {one.decidedOn} {one.result === null ? '发回重审' : one.resultTitle} {one.decisionNumber}
            </p>
          )}
        </section>
      ))}
      {remedy.limits.map(({ title, words }) => (
        <p key={title}>对方还可以：{words}</p>
      ))}
      {remedy.allowed.includes('readParty') && <Party id={remedy.id} />}
    </div>
  );
}

function Party({ id }: { readonly id: number }): ReactNode {
  const asked = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/remedies/{id}/party', { params: { path: { id } } })),
    onError: (error) => say(asProblem(error).message),
  });
  if (asked.data !== undefined) {
    const { name, phone, address, agent } = asked.data;
    return <p>申请人或者原告：{[name, phone, address, agent].filter((part) => part !== '').join('，')}</p>;
  }
  return (
    <p>
      <Button loading={asked.isPending} onClick={() => asked.mutate()}>
        查看申请人、原告（会记入审计）
      </Button>
    </p>
  );
}
