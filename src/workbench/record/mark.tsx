import type { ReactNode } from 'react';
import './mark.css';

/** `error` and `warning` ask for something, `going` and `done` say how far it is, `quiet` is over or beside the point. */
export type MarkTone = 'error' | 'warning' | 'going' | 'done' | 'quiet';

/** A short word about a record: its state, what is special about it. */
export function Mark({ tone = 'quiet', children }: { readonly tone?: MarkTone; readonly children: ReactNode }): ReactNode {
  return <span className={`mark mark-${tone}`}>{children}</span>;
}
