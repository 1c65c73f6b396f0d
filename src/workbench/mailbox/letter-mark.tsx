import type { ReactNode } from 'react';
import { STATE_TITLES, type MessageState } from '../../modules/mailbox/rules/index.ts';
import { Mark } from '../record/mark.tsx';

const TONES = { new: 'warning', case: 'done', thread: 'done', ignored: 'quiet', refused: 'quiet' } as const;

/** What became of a letter. */
export function LetterMark({ state }: { readonly state: MessageState }): ReactNode {
  return <Mark tone={TONES[state]}>{STATE_TITLES[state]}</Mark>;
}
