import { parsePlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';
import type { Holiday, HolidayNotice } from './holiday-year.ts';

export interface NoticeOrigin {
  readonly number: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly publishedOn: string;
}

/** Why a calendar can't be read; `line` begins at 1, 0 when no line is to blame. */
export interface UnreadableCalendar {
  readonly kind: 'unreadableCalendar';
  readonly line: number;
  readonly reason: 'notACalendar' | 'unfinished' | 'noDay' | 'endsBeforeItBegins' | 'tooLong' | 'restOrWork' | 'repeats' | 'nothing';
}

interface OpenEvent {
  readonly line: number;
  readonly fields: Map<string, { readonly value: string; readonly line: number }>;
}

/** A holiday of more days than this is a mistake. */
const LONGEST = 31;

/**
 * Reads the days off and the worked weekends of an iCalendar file (RFC 5545), as calendar services publish them: all-day
 * events whose summary says 休 / 班 (放假, 假期, 上班, 补班), or which Apple's X-APPLE-SPECIAL-DAY marks. Who issued them
 * is told by the caller, for a calendar file doesn't say. An event that says neither is a failure, never a guess.
 */
export function readIcal(text: string, origin: NoticeOrigin): Result<HolidayNotice, UnreadableCalendar> {
  const failure = (line: number, reason: UnreadableCalendar['reason']) =>
    err<UnreadableCalendar>({ kind: 'unreadableCalendar', line, reason });
  const lines = unfolded(text);
  if (lines[0]?.text.toUpperCase() !== 'BEGIN:VCALENDAR') return failure(1, 'notACalendar');
  const holidays: Holiday[] = [];
  const makeUpWorkdays: string[] = [];
  let open: OpenEvent | null = null;
  // Alarms within an event have fields of the same names.
  let nested = 0;
  for (const { text: content, line } of lines) {
    const upper = content.toUpperCase();
    if (upper === 'BEGIN:VEVENT') open = { line, fields: new Map() };
    else if (open !== null && upper.startsWith('BEGIN:')) nested += 1;
    else if (open !== null && upper.startsWith('END:') && upper !== 'END:VEVENT') nested -= 1;
    else if (open !== null && upper === 'END:VEVENT') {
      const event = readEvent(open);
      if ('reason' in event) return failure(event.line, event.reason);
      if (event.worked) makeUpWorkdays.push(...event.days);
      else holidays.push({ name: event.name, from: event.days[0] ?? '', to: event.days.at(-1) ?? '' });
      open = null;
    } else if (open !== null && nested === 0) {
      const colon = content.indexOf(':');
      const name = upper.slice(0, colon).split(';')[0] ?? '';
      if (colon > 0) open.fields.set(name, { value: content.slice(colon + 1), line });
    }
  }
  if (open !== null) return failure(open.line, 'unfinished');
  if (holidays.length + makeUpWorkdays.length === 0) return failure(0, 'nothing');
  return ok({ ...origin, holidays, makeUpWorkdays });
}

interface Event {
  readonly name: string;
  readonly worked: boolean;
  readonly days: readonly string[];
}

function readEvent({ fields, line }: OpenEvent): Event | { readonly line: number; readonly reason: UnreadableCalendar['reason'] } {
  const repeats = fields.get('RRULE');
  if (repeats !== undefined) return { line: repeats.line, reason: 'repeats' };
  const start = fields.get('DTSTART');
  const from = start === undefined ? null : dayIn(start.value);
  if (from === null) return { line: start?.line ?? line, reason: 'noDay' };
  const end = fields.get('DTEND');
  // DTEND of all-day events is the day after the last one (RFC 5545, 3.6.1).
  const to = end === undefined ? from + 1 : dayIn(end.value);
  if (to === null) return { line: end?.line ?? line, reason: 'noDay' };
  if (to <= from) return { line: end?.line ?? line, reason: 'endsBeforeItBegins' };
  if (to - from > LONGEST) return { line: end?.line ?? line, reason: 'tooLong' };
  const summary = unescaped(fields.get('SUMMARY')?.value ?? '');
  const special = fields.get('X-APPLE-SPECIAL-DAY')?.value.toUpperCase();
  const worked = special === 'ALTERNATE-WORKDAY' || /班/.test(summary);
  const off = special === 'WORK-HOLIDAY' || /休|放假|假期/.test(summary.replace('调休上班', ''));
  if (worked === off) return { line: fields.get('SUMMARY')?.line ?? line, reason: 'restOrWork' };
  const days = Array.from({ length: to - from }, (_, index) => dayOfNumber(from + index));
  return { name: summary.replace(/[\s（()）]*(休|放假|假期|上班|补班|班)[\s（()）]*$/u, '').trim() || summary, worked, days };
}

/** `20260101`, also with a time, which doesn't matter. */
function dayIn(value: string): number | null {
  const match = /^(\d{4})(\d{2})(\d{2})(T\d{6}Z?)?$/.exec(value.trim());
  if (match === null) return null;
  const day = parsePlainDate(`${match[1]}-${match[2]}-${match[3]}`);
  return day.ok ? dayNumber(day.value) : null;
}

/** Lines as they were before they were folded (RFC 5545, 3.1), with the number of the first part. */
function unfolded(text: string): readonly { readonly text: string; readonly line: number }[] {
  const lines: { text: string; readonly line: number }[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(raw) && last !== undefined) last.text += raw.slice(1);
    else if (raw !== '') lines.push({ text: raw.trimEnd(), line: index + 1 });
  }
  return lines;
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, character: string) => (character.toLowerCase() === 'n' ? ' ' : character));
}
