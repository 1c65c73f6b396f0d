import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { dayWords, todayWords, type RequestShape } from '../request-words.ts';
import { AnswerConsentDialog } from './answer-consent-dialog.tsx';
import { AskConsentDialog, type Wished } from './ask-consent-dialog.tsx';

/** 请示: what only the head may allow. The head answers here; whoever works on the case asks here and sees what came of it. */
export function ConsentPanel({ request }: { readonly request: RequestShape }): ReactNode {
  const [asking, setAsking] = useState<Wished | null>(null);
  const [answering, setAnswering] = useState<'agree' | 'refuse' | null>(null);
  const { allowed, consents } = request;
  const open = consents.find(({ decision }) => decision === null);
  const last = consents.at(-1);
  const wished = open === undefined && allowed.includes('askConsent') ? wishesOf(request) : [];
  if (wished.length === 0 && last === undefined) return null;
  const decides = decidesConsent(request);
  return (
    <section className="consent next" aria-label="请示">
      <h2>{decides ? '请您决定' : '请示'}</h2>
      {open !== undefined && (
        <p>
          {open.byName}请示{open.title}
          {measureOf(open)}：{open.reason}
          {!decides && <em>（等负责人决定）</em>}
        </p>
      )}
      {decides && open !== undefined && (
        <>
          <Button block type="primary" onClick={() => setAnswering('agree')}>
            同意{open.title}
          </Button>
          <Button block onClick={() => setAnswering('refuse')}>
            不同意
          </Button>
        </>
      )}
      {open === undefined && last !== undefined && (
        <p>
          {last.title}
          {measureOf(last)}：{last.decision === 'agreed' ? '已同意' : '没有同意'}（{last.decidedByName}）
          {last.remark !== '' && <span className="said">{last.remark}</span>}
        </p>
      )}
      {wished.map((deed) => (
        <Button key={deed} block onClick={() => setAsking(deed)}>
          {deed === 'extend' ? '请示延期' : '请示延迟答复'}
        </Button>
      ))}
      {asking !== null && <AskConsentDialog request={request} deed={asking} onClose={() => setAsking(null)} />}
      {answering !== null && open !== undefined && (
        <AnswerConsentDialog
          request={request}
          agrees={answering === 'agree'}
          asked={`${open.title}${measureOf(open)}`}
          dueOn={open.dueOn}
          onClose={() => setAnswering(null)}
        />
      )}
    </section>
  );
}

/** Whether the person is the one who has to answer: then it comes first. */
export function decidesConsent(request: RequestShape): boolean {
  return request.allowed.includes('answerConsent') && runs(request) && request.consents.some(({ decision }) => decision === null);
}

function measureOf({ workdays, until }: RequestShape['consents'][number]): string {
  if (workdays !== null) return ` ${workdays} 个工作日`;
  return until === null ? '' : `，最迟${dayWords(until)}答复`;
}

function runs({ dueOn, state }: RequestShape): boolean {
  return dueOn !== null && dueOn >= todayWords() && (state === 'handling' || state === 'consulting' || state === 'approving');
}

/** What there is to ask for: the server says no where a clock says no. */
function wishesOf(request: RequestShape): readonly Wished[] {
  if (!runs(request)) return [];
  const happened = (deed: string) => request.events.some((event) => event.deed === deed);
  return [
    ...(happened('extend') ? [] : (['extend'] as const)),
    ...(happened('receiveReasons') && !happened('announceDelay') ? (['announceDelay'] as const) : []),
  ];
}
