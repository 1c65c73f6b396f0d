import type { Portal } from '../../portal/index.ts';
import type { Editions } from '../edition/index.ts';

/** What the public pages of this module stand on; `main` gives it. */
export interface ReportingContext {
  readonly editions: Editions;
  readonly portal: Portal;
}
