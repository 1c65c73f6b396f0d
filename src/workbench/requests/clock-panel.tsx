import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { STATE_TITLES } from '../../law/index.ts';
import { ProofCalendar } from './proof-calendar.tsx';
import { dayWords, urgencyOfDays, type RequestClock, type RequestShape } from './request-words.ts';

/** How long there is: the one sentence that a clerk looks for, and below it what else runs. */
export function ClockPanel({ request }: { readonly request: RequestShape }): ReactNode {
  const [shown, setShown] = useState<RequestClock | null>(null);
  const { tone, words } = said(request);
  const reply = request.clocks.find(({ kind }) => kind === 'reply');
  const others = request.clocks.filter(({ kind, doneOn, dueOn }) => kind !== 'reply' && doneOn === null && dueOn !== null);
  return (
    <section className={`clock clock-${tone}`} aria-label="时限">
      <p className="clock-words">{words}</p>
      <div className="clock-more">
        {request.closedOn === null && others.length > 0 && (
          <ul>
            {others.map((clock) => (
              <li key={`${clock.kind} ${clock.party ?? ''}`}>
                {clockWords(clock)}{' '}
                <button type="button" className="as-link" onClick={() => setShown(clock)}>
                  依据
                </button>
              </li>
            ))}
          </ul>
        )}
        {reply !== undefined && reply.words !== '' && <Button onClick={() => setShown(reply)}>时限依据</Button>}
      </div>
      <Modal
        open={shown !== null}
        title={shown === null ? '' : `${shown.title}的依据`}
        footer={null}
        onCancel={() => setShown(null)}
        width={640}
        destroyOnHidden
      >
        {shown !== null && <Proof clock={shown} />}
      </Modal>
    </section>
  );
}

function Proof({ clock }: { readonly clock: RequestClock }): ReactNode {
  return (
    <>
      <p className="said">{clock.words}</p>
      {clock.provisional && <p>其中有的年份节假日安排还没有公布，公布后自动重算。</p>}
      <ProofCalendar days={clock.days} />
    </>
  );
}

function clockWords({ title, party, dueOn, workdaysLeft }: RequestClock): string {
  const left = workdaysLeft === null ? '' : `，${leftWords(workdaysLeft)}`;
  return `${title}${party === null ? '' : `（${party}）`}：${dueOn === null ? '' : dayWords(dueOn)}${left}`;
}

type Tone = 'late' | 'today' | 'in3' | 'in5' | 'later' | 'waits' | 'done';

function said({ state, closedOn, outcomeTitle, arrivedOn, clocks, dueOn }: RequestShape): { readonly tone: Tone; readonly words: string } {
  const reply = clocks.find(({ kind }) => kind === 'reply');
  if (closedOn !== null) {
    const late = reply?.late === true ? '，超过了答复期限' : '';
    const outcome = outcomeTitle === '' ? STATE_TITLES[state] : outcomeTitle;
    return { tone: late === '' ? 'done' : 'late', words: `${dayWords(closedOn)}办结${late}：${outcome}` };
  }
  if (state === 'arrived') return { tone: 'today', words: `${dayWords(arrivedOn)}到达，请确认收到之日，答复期限从它起算` };
  const waits = clocks.find(({ kind, doneOn }) => doneOn === null && kind === WAITS[state]);
  if (reply === undefined || reply.dueOn === null || reply.workdaysLeft === null) {
    const until = waits?.dueOn ?? null;
    return { tone: 'waits', words: `${STATE_TITLES[state]}，答复期限停止计算${until === null ? '' : `；对方的期限到${dayWords(until)}`}` };
  }
  const day = dayWords(dueOn ?? reply.dueOn);
  const until = reply.provisional ? `${day}到期（暂定，那一年的放假安排还没有公布）` : `${day}到期`;
  return { tone: urgencyOfDays(reply.workdaysLeft), words: `${leftWords(reply.workdaysLeft)}，${until}` };
}

const WAITS: Readonly<Partial<Record<RequestShape['state'], RequestClock['kind']>>> = {
  awaitingCorrection: 'correction',
  awaitingPayment: 'payment',
  awaitingReasons: 'reasons',
  consulting: 'consultation',
};

function leftWords(workdays: number): string {
  if (workdays < 0) return `已逾期 ${-workdays} 个工作日`;
  return workdays === 0 ? '今天到期' : `还剩 ${workdays} 个工作日`;
}
