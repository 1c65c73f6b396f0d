import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';

/** A day that the database or a schema has let through; any other text is a fault. */
export function asDay(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (!day.ok) throw new Error(`No calendar day: ${text}`);
  return day.value;
}
