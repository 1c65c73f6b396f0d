import { err, ok, type Result } from './result.ts';

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. No time, no zone arithmetic. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days in a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isPlainDate(text: string): text is PlainDate {
  const match = ISO.exec(text);
  if (match === null) return false;
  const month = Number(match[2]);
  const day = Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match[1]), month);
}

/** Reads `YYYY-MM-DD`; an impossible day (2023-02-30) is a failure. */
export function parsePlainDate(text: string): Result<PlainDate, { kind: 'notADate'; text: string }> {
  return isPlainDate(text) ? ok(text) : err({ kind: 'notADate', text });
}

/** A day from its parts, or null when there is no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isPlainDate(text) ? text : null;
}
