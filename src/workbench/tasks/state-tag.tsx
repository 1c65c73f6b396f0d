import type { ReactNode } from 'react';
import { Mark } from '../record/mark.tsx';
import { STATE_TITLES, STATE_TONES, type TaskShape } from './task-words.ts';

export function StateTag({ state }: { readonly state: TaskShape['state'] | null }): ReactNode {
  return state === null ? null : <Mark tone={STATE_TONES[state]}>{STATE_TITLES[state]}</Mark>;
}
