import type { ReactNode } from 'react';
import './openness.css';

export interface Figure {
  readonly count: number;
  readonly words: string;
  /** It asks for something when it is not 0. */
  readonly bad?: boolean;
}

/** A row of counts above a list. */
export function Figures({ label, figures }: { readonly label: string; readonly figures: readonly Figure[] }): ReactNode {
  return (
    <ul className="figures" aria-label={label}>
      {figures.map(({ count, words, bad = false }) => (
        <li key={words} className={bad && count > 0 ? 'figure figure-bad' : 'figure'}>
          <b>{count}</b>
          {words}
        </li>
      ))}
    </ul>
  );
}
