import type { Database } from '../../platform/database/index.ts';
import type { Portal } from '../../portal/index.ts';
import type { Identity } from '../identity/index.ts';

/** What the routes of this module stand on; `main` gives it. */
export interface ReportingContext {
  readonly database: Database;
  readonly portal: Portal;
  readonly identity: Identity;
}
