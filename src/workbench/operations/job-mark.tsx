import type { ReactNode } from 'react';
import { Mark } from '../record/mark.tsx';
import { JOB_TITLES, JOB_TONES, type JobState } from './job-words.ts';

export function JobMark({ state }: { readonly state: JobState | null }): ReactNode {
  return state === null ? null : <Mark tone={JOB_TONES[state]}>{JOB_TITLES[state]}</Mark>;
}
