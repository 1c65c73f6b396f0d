import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';

/** A day as the API sends it. */
export function plainDateOf(text: string | null): PlainDate | null {
  const day = text === null ? null : parsePlainDate(text);
  return day?.ok === true ? day.value : null;
}
