import { changedDays, type ChangedDay, type WorkdayCalendar } from '../../../law/index.ts';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { CountedDay, DayKeeper } from '../../working-days/index.ts';
import type { MovedRecord } from './tell-of-moved.ts';

/** What one batch came to. */
export interface RecountStep {
  readonly seen: number;
  /** Up to which id everything is counted: to the first record that somebody works on just now. */
  readonly upTo: number;
  readonly moved: readonly MovedRecord[];
}

/** The days of one kind of record: a recount goes over one phase after the other. */
export interface RecountPhase {
  readonly noun: string;
  readonly count: (database: Database) => Promise<number>;
  /** Counts the next records after an id anew; null when none is left. */
  readonly step: (work: Work, after: number, limit: number, calendar: WorkdayCalendar) => Promise<RecountStep | null>;
}

interface Counted {
  readonly id: number;
}

/** All up to the first that was to be written and was not. */
export function stepOver<T extends Counted & MovedRecord>(
  all: readonly Counted[],
  { changed, written, moved }: { readonly changed: readonly T[]; readonly written: ReadonlySet<number>; readonly moved: readonly T[] },
): RecountStep {
  const left = changed.find(({ id }) => !written.has(id));
  const upTo = left === undefined ? (all.at(-1)?.id ?? 0) : left.id - 1;
  return { seen: all.filter(({ id }) => id <= upTo).length, upTo, moved: moved.filter(({ id }) => written.has(id)) };
}

export function phaseOf(keeper: DayKeeper): RecountPhase {
  return {
    noun: keeper.noun,
    count: keeper.count,
    step: async (work, after, limit, calendar) => {
      const days = await keeper.daysAfter(work.transaction, after, limit);
      if (days.length === 0) return null;
      const changed = days.map((day) => ({ ...day, to: day.by(calendar) })).filter(({ dueOn, to }) => dueOn !== to);
      const written = changed.length === 0 ? new Set<number>() : await keeper.move(work, changed);
      return stepOver(days, { changed, written, moved: changed });
    },
  };
}

/** A stored day as a change of the calendar would move it; null when it stays. */
export function previewedMove(
  { clock, countsFrom, by }: CountedDay,
  before: WorkdayCalendar,
  after: WorkdayCalendar,
): { readonly clock: string; readonly from: PlainDate; readonly to: PlainDate; readonly because: readonly ChangedDay[] } | null {
  const [from, to] = [by(before), by(after)];
  return from === to ? null : { clock, from, to, because: changedDays(countsFrom, from < to ? to : from, before, after) };
}
