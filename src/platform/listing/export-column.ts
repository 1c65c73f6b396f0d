import type { Column } from './definition.ts';
import type { Value } from './read-page.ts';

/** What a file needs to know of a column. */
type Heading = Pick<Column, 'label' | 'kind' | 'choices'>;

export interface ExportColumn {
  readonly name: string;
  readonly column: Heading;
}

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });

/** A value as people read it: words for choices, 是 and 否, moments in Beijing time. Numbers stay numbers. */
export function shownValue({ kind, choices }: Heading, value: Value): string | number | null {
  if (value === null) return null;
  if (kind === 'flag') return value === true ? '是' : '否';
  if (kind === 'time') return localTime(String(value));
  if (kind === 'choice') return choices?.[String(value)] ?? String(value);
  return typeof value === 'number' ? value : String(value);
}

/** `2026-01-31 08:00:00` in Asia/Shanghai. */
export function localTime(instant: string): string {
  return SHANGHAI.format(new Date(instant));
}
