import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { parsePlainDate } from '../../kernel/plain-date.ts';
import { dayNumber, dayOfNumber, type DayKind, type WorkdayCalendar } from '../../law/index.ts';
import { MonthTable } from '../openness/month-table.tsx';
import { dayWords } from '../requests/request-words.ts';
import type { DayMarks } from './notice-days.ts';
import '../openness/openness.css';
import './holiday-notices.css';

/** What a press on a day does; null: by the pointer or Enter, as the page has chosen. */
export type Stroke = 'off' | 'work' | 'clear';

export interface YearMonthsProps {
  readonly year: number;
  /** What holds without the notice. */
  readonly calendar: WorkdayCalendar;
  /** What the notice says; {} shows the calendar alone. */
  readonly marks: DayMarks;
  /** Left out: to look at. `stroke` null is the chosen one. */
  readonly onDay?: (day: string, stroke: Stroke | null) => void;
}

/** The months of a year, and the December before it, into which a notice reaches. With `onDay` each day is a button: arrows move, keys mark. */
export function YearMonths({ year, calendar, marks, onDay }: YearMonthsProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(`${year}-01-01`);
  const focused = at.startsWith(`${year}-`) || at.startsWith(`${year - 1}-12`) ? at : `${year}-01-01`;
  const months = [{ year: year - 1, month: 12 }, ...Array.from({ length: 12 }, (_, index) => ({ year, month: index + 1 }))];
  const shown = onDay === undefined ? months.filter((one) => one.year === year || reaches(one, marks)) : months;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (onDay === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const stroke = STROKES[event.key];
    const steps = STEPS[event.key];
    if (stroke !== undefined) onDay(focused, stroke);
    else if (steps !== undefined) {
      const to = dayLater(focused, steps);
      if (to < `${year - 1}-12-01` || to > `${year}-12-31`) return;
      setAt(to);
      // Marked as one goes.
      if (event.shiftKey) onDay(to, null);
      frame.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div ref={frame} className="months" onKeyDown={onKeyDown}>
      {shown.map((one) => (
        <MonthTable
          key={`${one.year}-${one.month}`}
          year={one.year}
          month={one.month}
          day={(on) => (
            <NoticeDay
              on={on}
              kind={kindOf(on, calendar)}
              mark={marks[on]}
              isFocused={on === focused}
              {...(onDay === undefined
                ? {}
                : {
                    onPress: () => {
                      setAt(on);
                      onDay(on, null);
                    },
                  })}
            />
          )}
        />
      ))}
    </div>
  );
}

const STROKES: Readonly<Record<string, Stroke>> = { '1': 'off', '2': 'work', '0': 'clear', Delete: 'clear', Backspace: 'clear' };
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface NoticeDayProps {
  readonly on: string;
  readonly kind: DayKind;
  /** Undefined: the notice does not name the day. */
  readonly mark: string | undefined;
  readonly isFocused: boolean;
  readonly onPress?: () => void;
}

function NoticeDay({ on, kind, mark, isFocused, onPress }: NoticeDayProps): ReactNode {
  const rest = kind.kind === 'weekend' || kind.kind === 'holiday';
  const by =
    mark === undefined
      ? kind.kind === 'makeUpWorkday'
        ? 'work'
        : kind.kind === 'holiday'
          ? 'off'
          : rest
            ? 'rest'
            : 'plain'
      : mark === ''
        ? 'work'
        : 'off';
  const name = mark === undefined ? kind.name : mark;
  const said = mark === undefined ? KIND_WORDS[kind.kind] : mark === '' ? '上班' : '放假';
  const words = `${dayWords(on)}，${said}${name === null || name === '' ? '' : `：${name}`}${kind.provisional && mark === undefined && kind.kind === 'holiday' ? '（推算）' : ''}`;
  const sign = by === 'work' ? '班' : by === 'off' ? '休' : '';
  const number = Number(on.slice(8));
  const classes = `notice-day notice-${by}${mark === undefined ? '' : ' notice-marked'}`;
  if (onPress === undefined)
    return (
      <span className={classes} title={words} data-sign={sign}>
        {number}
        {by !== 'plain' && by !== 'rest' && <span className="sr-only">{words}</span>}
      </span>
    );
  return (
    <button
      type="button"
      className={classes}
      data-day={on}
      data-sign={sign}
      tabIndex={isFocused ? 0 : -1}
      aria-pressed={mark !== undefined}
      aria-label={words}
      title={words}
      onClick={onPress}
    >
      {number}
    </button>
  );
}

const KIND_WORDS: Readonly<Record<DayKind['kind'], string>> = {
  workday: '工作日',
  makeUpWorkday: '上班',
  weekend: '周末',
  holiday: '放假',
};

function kindOf(on: string, calendar: WorkdayCalendar): DayKind {
  const day = parsePlainDate(on);
  return day.ok ? calendar.kindOf(dayNumber(day.value)) : { kind: 'workday', name: null, notice: null, provisional: false };
}

function dayLater(on: string, days: number): string {
  const day = parsePlainDate(on);
  return day.ok ? dayOfNumber(dayNumber(day.value) + days) : on;
}

function reaches({ year, month }: { readonly year: number; readonly month: number }, marks: DayMarks): boolean {
  return Object.keys(marks).some((on) => on.startsWith(`${year}-${String(month).padStart(2, '0')}-`));
}
