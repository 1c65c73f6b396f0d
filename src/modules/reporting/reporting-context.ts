import type { Database } from '../../platform/database/index.ts';
import type { Portal } from '../../portal/index.ts';

/** What the public pages of this module stand on; `main` gives it. */
export interface ReportingContext {
  readonly database: Database;
  readonly portal: Portal;
}
