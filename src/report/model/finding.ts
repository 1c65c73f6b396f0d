import type { Place } from '../../kernel/place.ts';

/** `error`: arithmetic or law broken. `warning`: likely wrong. `info`: style, or worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Something a check found. All of them are reported, never only the first. */
export interface Finding {
  /** Code of the check: `table.requests.balance`. */
  readonly code: string;
  readonly severity: Severity;
  /** One Chinese sentence that a clerk understands, with the numbers in it. */
  readonly message: string;
  /** Exact characters of the source at `places`, one each. */
  readonly quotes: readonly string[];
  readonly places: readonly Place[];
  /** Article, form or rule behind the check: `国办公开办函〔2021〕30号 表三`. */
  readonly source: string;
  /** Stays the same when the report is read again, so that a dismissal survives a re-run. */
  readonly fingerprint: string;
}
