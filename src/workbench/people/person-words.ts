import type { Shape } from '../api/shapes.ts';
import type { MarkTone } from '../record/mark.tsx';

export type PersonShape = Shape<'Person'>;
export type PersonStatus = NonNullable<PersonShape['status']>;

export const STATUS_TITLES: Readonly<Record<PersonStatus, string>> = { invited: '待激活', active: '正常', disabled: '已停用' };
export const STATUS_TONES: Readonly<Record<PersonStatus, MarkTone>> = { invited: 'warning', active: 'done', disabled: 'quiet' };

/** A status as a list sends it; null for one that is not the reader's to know. */
export function statusOf(value: unknown): PersonStatus | null {
  const statuses: readonly PersonStatus[] = ['invited', 'active', 'disabled'];
  return statuses.find((status) => status === value) ?? null;
}
