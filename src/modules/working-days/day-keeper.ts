import type { PlainDate } from '../../kernel/plain-date.ts';
import type { WorkdayCalendar } from '../../law/index.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';

/** A stored day that was counted by the calendar, of a record that still waits for it. */
export interface CountedDay {
  readonly id: number;
  readonly agencyId: number;
  readonly version: number;
  /** Whom it concerns: a person, else a unit, else the agency's clerks. */
  readonly unitId: number | null;
  readonly assigneeId: number | null;
  /** What is due: 普通程序的书面答复. */
  readonly clock: string;
  /** Which days after it are worked decides. */
  readonly countsFrom: PlainDate;
  readonly dueOn: PlainDate;
  readonly by: (calendar: WorkdayCalendar) => PlainDate;
}

export type MovedDay = CountedDay & { readonly to: PlainDate };

/** A module that stores days counted in working days: a notice about days off is previewed over them and moves them. */
export interface DayKeeper {
  /** Of its records; kept in the database while a recount is under way. */
  readonly noun: string;
  /** So many days have moved, for those who work on the records. */
  readonly words: (moved: number) => string;
  /** Where the records are looked at: all of them, one of them. */
  readonly path: string;
  readonly pathOf: (id: number) => string;
  readonly count: (database: Database) => Promise<number>;
  /** Days of records after an id, in the order of their ids. */
  readonly daysAfter: (database: Database, after: number, limit: number) => Promise<readonly CountedDay[]>;
  /** Writes days with an audit row each, waiting for nobody. Returns whose were written: a record that somebody holds stays. */
  readonly move: (work: Work, moved: readonly MovedDay[]) => Promise<ReadonlySet<number>>;
}
