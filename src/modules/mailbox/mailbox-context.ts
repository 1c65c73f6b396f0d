import type { Database } from '../../platform/database/index.ts';
import type { SealedPlace } from '../requests/index.ts';

/** What reading a mailbox needs. */
export interface MailboxContext extends SealedPlace {
  readonly database: Database;
}

/** Of one letter; what is larger stays in the mailbox. */
export const LARGEST_LETTER = 25 * 1024 * 1024;
