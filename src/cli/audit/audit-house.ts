import type { Result } from '../../kernel/result.ts';
import type { Database, DatabaseAddress } from '../../platform/database/index.ts';

export interface OpenedAudit {
  readonly address: DatabaseAddress;
  readonly database: Database;
  /** The file with the ends of the chains; it need not be there. */
  readonly anchorsFile: string | null;
  readonly close: () => Promise<void>;
}

/** What the whole program says when there is no database to examine. */
export interface NoAudit {
  readonly kind: 'noAudit';
  readonly code: string;
  readonly exitCode: number;
  readonly sentence: string;
}

/** The installation, as the audit commands need it; main gives it. `data` is the word behind `--data`. */
export type OpenAudit = (data: string | null) => Promise<Result<OpenedAudit, NoAudit>>;
