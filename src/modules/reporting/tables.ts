import type { Generated } from 'kysely';

/** Rows of this module, as pg delivers them: `date` as `YYYY-MM-DD`, `numeric` as text. */
export type ReportingTables = {
  readonly annual_report: {
    readonly agency_id: number;
    readonly year: number;
    readonly version: number;
    readonly is_current: boolean;
    readonly form: string;
    readonly title: string;
    readonly agency_name: string;
    readonly published_on: string | null;
    readonly source_format: string;
    readonly source: unknown;
    readonly report: unknown;
    readonly findings: unknown;
    readonly error_count: number;
    readonly warning_count: number;
    readonly stored_at: Generated<Date>;
    readonly stored_by: number | null;
    readonly stored_by_name: string;
    readonly original_sha256: string | null;
    readonly original_name: string | null;
    readonly original_size: number | null;
    readonly origin: 'store' | 'recheck' | 'neighbour';
    readonly finding_count: number;
    readonly open_count: number;
  };
  readonly report_cell_kind: {
    readonly cell_id: Generated<number>;
    readonly table_id: string;
    readonly row_id: string;
    readonly column_id: string;
  };
  readonly report_cell: {
    readonly agency_id: number;
    readonly year: number;
    readonly cell_id: number;
    readonly state: number;
    readonly value: string | null;
  };
  readonly finding_dismissal: {
    readonly agency_id: number;
    readonly dismissal_id: Generated<number>;
    readonly year: number;
    readonly fingerprint: string;
    readonly code: string;
    readonly reason: string;
    readonly dismissed_by: number;
    readonly dismissed_by_name: string;
    readonly dismissed_at: Generated<Date>;
    readonly undone_by: number | null;
    readonly undone_by_name: string | null;
    readonly undone_reason: string | null;
    readonly undone_at: Date | null;
  };
};
