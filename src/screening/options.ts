import type { PlainDate } from '../kernel/plain-date.ts';

export interface ScreeningOptions {
  /** The day on which the text is to be judged: names and words have days in force. */
  readonly on: PlainDate;
  /** Telephone numbers that are meant for the public: the office's own. Compared by their digits. */
  readonly publicNumbers?: readonly string[];
  /** Hosts whose mailboxes are offices', not persons'; with everything below them. `gov.cn` when left out. */
  readonly publicMailHosts?: readonly string[];
  /** Whether landline numbers pass without a hint: pages of contacts. */
  readonly allowLandlines?: boolean;
  /** Whether images without alternative text pass: images that only adorn. */
  readonly allowMissingAlt?: boolean;
}
