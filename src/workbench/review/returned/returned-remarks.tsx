import type { ReactNode } from 'react';
import { timeWords } from '../../record/time-words.ts';
import { signerWords } from '../review-words.ts';
import type { Returned } from './use-returned.ts';
import '../review.css';

export interface ReturnedRemarksProps {
  readonly returned: Returned | null;
  /** Leads to the words; false where they are gone. */
  readonly onGoTo: (index: number) => void;
}

/** Beside the text that came back: why, and what is to be done where. */
export function ReturnedRemarks({ returned, onGoTo }: ReturnedRemarksProps): ReactNode {
  if (returned === null) return null;
  const { step, submission, settled } = returned;
  const { remarks } = step;
  return (
    <section className="margin-part returned" aria-labelledby="margin-returned">
      <h2 id="margin-returned">退回意见{remarks.length > 0 && <span className="margin-count">{remarks.length}</span>}</h2>
      <p className="review-when">
        {step.roundTitle}，{signerWords(step)} {timeWords(step.at)} 退回第 {submission.revision} 稿
      </p>
      <p className="returned-reason said">{step.opinion}</p>
      <ol className="margin-list">
        {remarks.map(({ quote, text, passage, start }, index) => (
          <li key={`${passage} ${start} ${text}`} className="draft-finding draft-finding-remark">
            <button type="button" className="draft-finding-place" onClick={() => onGoTo(index)}>
              {quote !== '' && <q>{quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote}</q>}
              <span>{text}</span>
            </button>
            {settled.has(index) && <p className="margin-done">原文已改动</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

const LONGEST = 40;
