import type { ReactNode } from 'react';
import { Mark } from '../record/mark.tsx';
import { timeWords } from '../record/time-words.ts';
import { signerWords, type ReviewShape, type RoundShape, type SeatShape } from './review-words.ts';

const STATES = { done: ['完成', 'done'], current: ['轮到', 'warning'], later: ['未到', 'quiet'] } as const;

/** The rounds with their seats: who signed and when, whom it waits for. */
export function RoundsPanel({ review }: { readonly review: ReviewShape }): ReactNode {
  const { rounds, flow, authors, submission } = review;
  const running = submission !== null && (submission.outcome === null || submission.outcome === 'passed');
  return (
    <section className="review-part" aria-labelledby="review-rounds">
      <h2 id="review-rounds">审核进度{flow !== null && <span className="review-flow">{flow}</span>}</h2>
      {rounds.length === 0 && <p className="nothing">这类信息还没有审核流程；请分管领导在“审核流程”里设定。</p>}
      <ol className="review-rounds">
        {rounds.map((round) => (
          <Round key={round.round} round={round} running={running} />
        ))}
      </ol>
      {authors.length > 0 && <p className="review-authors">起草和修改：{authors.map(({ name }) => name).join('、')}（不能审核这份信息）</p>}
    </section>
  );
}

function Round({ round, running }: { readonly round: RoundShape; readonly running: boolean }): ReactNode {
  const [word, tone] = STATES[round.state];
  return (
    <li className={`review-round review-round-${round.state}`}>
      <h3>
        {round.title}
        {running && <Mark tone={tone}>{word}</Mark>}
      </h3>
      <ul>
        {round.seats.map((seat) => (
          <Seat key={seat.seat} seat={seat} />
        ))}
      </ul>
    </li>
  );
}

function Seat({ seat }: { readonly seat: SeatShape }): ReactNode {
  const { title, step, waitingFor, maySign, roles, why } = seat;
  return (
    <li className="review-seat">
      <span className="review-seat-title">{title}</span>
      <span className="review-seat-who">
        {step !== null ? (
          <>
            <strong>{signerWords(step)}</strong>
            {step.by.post !== '' && <span className="review-post">（{step.by.post}）</span>}{' '}
            <time dateTime={step.at}>{timeWords(step.at)}</time>
            {step.opinion !== '' && <span className="review-opinion said">“{step.opinion}”</span>}
          </>
        ) : maySign.length > 0 ? (
          <strong className="review-mine">等您签署</strong>
        ) : waitingFor.length > 0 ? (
          <span title={why ?? undefined}>等 {waitingFor.map(({ name }) => name).join('、')}</span>
        ) : (
          <span className="review-roles">{roles.map((role) => role.title).join('、')}</span>
        )}
      </span>
    </li>
  );
}
