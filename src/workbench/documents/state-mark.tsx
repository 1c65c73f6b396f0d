import type { ReactNode } from 'react';
import { STATE_TITLES } from '../../modules/documents/rules/index.ts';
import { Mark } from '../record/mark.tsx';
import { stateOfDocument, STATE_TONES } from './document-words.ts';

export function StateMark({ state }: { readonly state: unknown }): ReactNode {
  const known = stateOfDocument(state);
  return known === null ? null : <Mark tone={STATE_TONES[known]}>{STATE_TITLES[known]}</Mark>;
}
