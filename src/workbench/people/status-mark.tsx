import type { ReactNode } from 'react';
import { Mark } from '../record/mark.tsx';
import { STATUS_TITLES, STATUS_TONES, type PersonStatus } from './person-words.ts';

export function StatusMark({ status }: { readonly status: PersonStatus | null }): ReactNode {
  return status === null ? null : <Mark tone={STATUS_TONES[status]}>{STATUS_TITLES[status]}</Mark>;
}
