/** Days off in a row, both ends included, `YYYY-MM-DD`. Weekends among them may or may not be named. */
export interface Holiday {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** One 通知 of the State Council (or of its General Office) about days off. A later one overrides an earlier one day by day. */
export interface HolidayNotice {
  readonly number: string;
  readonly title: string;
  /** The day on which it was made public, from which the office could know it. */
  readonly publishedOn: string;
  readonly holidays: readonly Holiday[];
  /** 调休上班: days of weekends that are worked. May lie in the December before the year. */
  readonly makeUpWorkdays: readonly string[];
}

/** What is known of a year. One without a notice is computed from the statutory holidays and provisional. */
export interface HolidayYear {
  readonly year: number;
  readonly notices: readonly HolidayNotice[];
}
