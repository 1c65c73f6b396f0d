import type { ReactNode } from 'react';
import { STATE_TITLES, type NoticeState } from '../../modules/notices/rules/index.ts';
import { Mark } from '../record/mark.tsx';

const TONES = { queued: 'going', sending: 'going', sent: 'done', failed: 'error', uncertain: 'error', returned: 'error' } as const;

/** How far a notice is. */
export function NoticeMark({ state }: { readonly state: NoticeState }): ReactNode {
  return <Mark tone={TONES[state]}>{STATE_TITLES[state]}</Mark>;
}
