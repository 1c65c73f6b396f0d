import type { ReactNode } from 'react';
import { TONE_TITLES, type TaskTone } from './task-words.ts';
import './tasks.css';

/** A deadline in its colour, and in words: colour alone tells nobody who can't see it. */
export function Deadline({ day, tone }: { readonly day: string; readonly tone: TaskTone | null }): ReactNode {
  if (day === '') return <span className="nothing">未定</span>;
  return (
    <span className={tone === null ? 'deadline' : `deadline deadline-${tone}`}>
      <span className="deadline-day">{day}</span>
      {tone !== null && <span className="deadline-word">{TONE_TITLES[tone]}</span>}
    </span>
  );
}
