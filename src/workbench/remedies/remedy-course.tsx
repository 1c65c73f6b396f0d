import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { PROCEDURE_TITLES } from '../../modules/remedies/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { say } from '../feedback/toast-store.ts';
import { dayWords } from '../requests/request-words.ts';

type Remedy = Shape<'Remedy'>;
type Instance = Remedy['instances'][number];

/** What happened at each level, the last first; until when the other side may go on. */
export function RemedyCourse({ remedy }: { readonly remedy: Remedy }): ReactNode {
  const { instances, limits } = remedy;
  return (
    <div className="column">
      {limits.map(({ title, words }) => (
        <p key={title}>对方还可以：{words}</p>
      ))}
      {instances.toReversed().map((one) => (
        <section key={one.instance} className="task-part">
          <h2>
            {one.levelTitle}：{one.organ}
          </h2>
          <p className="act">
            {one.caseNumber !== '' && <span>{one.caseNumber}</span>}
            {one.procedure !== null && <span>{PROCEDURE_TITLES[one.procedure]}</span>}
          </p>
          <ul className="notes">
            {stepsOf(remedy, one).map(({ on, words }) => (
              <li key={`${on} ${words}`}>
                <p className="act">
                  <time dateTime={on}>{dayWords(on)}</time>
                  <span>{words}</span>
                </p>
              </li>
            ))}
          </ul>
          {one.answerWords !== '' && one.decidedOn === null && <p>{one.answerWords}</p>}
          {one.answeredOn === null && one.decidedOn === null && one.servedOn === null && (
            <p className="nothing">还没有记下收到副本之日，答复、答辩的期限算不出来；请点“修改”补上。</p>
          )}
        </section>
      ))}
      {remedy.allowed.includes('readParty') && <Party id={remedy.id} />}
    </div>
  );
}

function stepsOf({ hearings }: Remedy, one: Instance): readonly { readonly on: string; readonly words: string }[] {
  const step = (on: string | null, words: string) => (on === null ? [] : [{ on, words: words.trim() }]);
  return [
    ...step(one.filedOn, '受理'),
    ...step(one.servedOn, '我们收到副本'),
    ...step(one.answeredOn, one.level === 'review' ? '已答复' : '已答辩'),
    ...hearings
      .filter(({ instance }) => instance === one.instance)
      .flatMap(({ on, time, place }) => step(on, `${time} ${one.level === 'review' ? '听证' : '开庭'} ${place}`)),
    ...step(one.decidedOn, `${one.result === null ? '发回重审' : one.resultTitle} ${one.decisionNumber}`),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
}

function Party({ id }: { readonly id: number }): ReactNode {
  const asked = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/remedies/{id}/party', { params: { path: { id } } })),
    onError: (error) => say(asProblem(error).message),
  });
  if (asked.data !== undefined) {
    const { name, contact, phone, address, agent } = asked.data;
    const known = [
      { label: '申请人或者原告', value: name },
      { label: '联系人', value: contact },
      { label: '电话', value: phone },
      { label: '地址', value: address },
      { label: '代理人', value: agent },
    ].filter(({ value }) => value !== '');
    return (
      <dl className="facts">
        {known.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <p>
      <Button loading={asked.isPending} onClick={() => asked.mutate()}>
        查看申请人、原告（会记入审计）
      </Button>
    </p>
  );
}
