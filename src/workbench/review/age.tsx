import type { ReactNode } from 'react';
import { ageTone } from './review-words.ts';

/** For how long something has been waiting, in words and in a colour. */
export function Age({ days }: { readonly days: unknown }): ReactNode {
  if (typeof days !== 'number') return <span className="nothing">—</span>;
  return <span className={`age age-${ageTone(days)}`}>{days === 0 ? '今天' : `${days} 天`}</span>;
}
