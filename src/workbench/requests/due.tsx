import type { ReactNode } from 'react';
import { dayWords, URGENCY_TITLES, type Urgency } from './request-words.ts';
import '../tasks/tasks.css';
import './requests.css';

/** A deadline in its colour, and in words: colour alone tells nobody who can't see it. */
export function Due({ day, urgency }: { readonly day: string; readonly urgency: Urgency | null }): ReactNode {
  if (day === '') return <span className="nothing">—</span>;
  const pressing = urgency !== null && urgency !== 'later';
  return (
    <span className={pressing ? `deadline due-${urgency}` : 'deadline'}>
      <span className="deadline-day">{dayWords(day)}</span>
      {pressing && <span className="deadline-word">{URGENCY_TITLES[urgency]}</span>}
    </span>
  );
}
