import type { ReactNode } from 'react';
import { Mark } from '../record/mark.tsx';
import { timeWords } from '../record/time-words.ts';
import { OUTCOME_TITLES, OUTCOME_TONES, signerWords, type ReviewShape, type StepShape, type SubmissionShape } from './review-words.ts';

const DECISIONS = { pass: '通过', return: '退回', authorizeUrgent: '批准先发后审' } as const;

/** Attempts that came to an end without being passed: who signed, what was said. */
export function EarlierPart({ review }: { readonly review: ReviewShape }): ReactNode {
  const { submission, earlier } = review;
  const over = submission !== null && submission.outcome !== null && submission.outcome !== 'passed' ? [submission] : [];
  const all = [...over, ...earlier];
  if (all.length === 0) return null;
  return (
    <section className="review-part" aria-labelledby="review-earlier">
      <h2 id="review-earlier">以前的送审（{all.length}）</h2>
      {all.map((one, index) => (
        <Attempt key={one.id} submission={one} open={index === 0} />
      ))}
    </section>
  );
}

function Attempt({ submission, open }: { readonly submission: SubmissionShape; readonly open: boolean }): ReactNode {
  const { revision, submittedBy, submittedAt, outcome, steps } = submission;
  const ended = outcome ?? 'voided';
  return (
    <details className="review-attempt" open={open}>
      <summary>
        第 {revision} 稿 <Mark tone={OUTCOME_TONES[ended]}>{OUTCOME_TITLES[ended]}</Mark>
      </summary>
      <p className="review-when">
        {submittedBy} {timeWords(submittedAt)} 送审
      </p>
      <ul>
        {steps.map((step) => (
          <Step key={`${step.round} ${step.seat} ${step.decision}`} step={step} />
        ))}
      </ul>
      {steps.length === 0 && <p className="nothing">没有人签署。</p>}
    </details>
  );
}

function Step({ step }: { readonly step: StepShape }): ReactNode {
  const { decision, roundTitle, at, opinion, remarks } = step;
  return (
    <li>
      {roundTitle}，<strong>{signerWords(step)}</strong> {DECISIONS[decision]} <time dateTime={at}>{timeWords(at)}</time>
      {opinion !== '' && <p className="review-opinion said">{opinion}</p>}
      {remarks.length > 0 && (
        <ul className="review-old-remarks">
          {remarks.map(({ passage, start, quote, text }) => (
            <li key={`${passage} ${start} ${text}`}>
              {quote !== '' && <q>{quote}</q>} {text}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
