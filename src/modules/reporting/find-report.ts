import { z } from 'zod';
import type { SourceDocument } from '../../kernel/source-document.ts';
import type { Database } from '../../platform/database/index.ts';
import { reportFromJson, type AnnualReport, type Finding } from '../../report/index.ts';
import type { OriginalFile } from './save-report.ts';
import { sourceFromJson } from './source-json.ts';
import type { ReportingTables } from './tables.ts';

/** The current report of an agency on a year, with everything that was found in it. */
export interface StoredReport {
  readonly agencyId: number;
  readonly year: number;
  readonly version: number;
  readonly title: string;
  readonly agencyName: string;
  readonly publishedOn: string | null;
  readonly storedAt: Date;
  readonly storedByName: string;
  readonly original: OriginalFile | null;
  readonly report: AnnualReport;
  readonly findings: readonly Finding[];
  readonly source: SourceDocument;
}

const Findings = z.array(
  z.object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string(),
    quotes: z.array(z.string()),
    places: z.array(z.object({ start: z.number(), end: z.number() })),
    source: z.string(),
    fingerprint: z.string(),
  }),
);

/** The current version, or null. A row that this program can't read back is a fault. */
export async function findReport(database: Database, agencyId: number, year: number): Promise<StoredReport | null> {
  const row = await database
    .$extendTables<ReportingTables>()
    .selectFrom('annual_report')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .where('is_current', '=', true)
    .executeTakeFirst();
  if (row === undefined) return null;
  const report = reportFromJson(row.report);
  const source = sourceFromJson(row.source);
  if (source === null) throw new Error(`The stored source ${agencyId}/${year} does not fit its schema`);
  if (!report.ok) throw new Error(`The stored report ${agencyId}/${year} does not fit its schema`, { cause: report.error });
  return {
    agencyId: row.agency_id,
    year: row.year,
    version: row.version,
    title: row.title,
    agencyName: row.agency_name,
    publishedOn: row.published_on,
    storedAt: row.stored_at,
    storedByName: row.stored_by_name,
    original: row.original_sha256 === null ? null : { sha256: row.original_sha256, size: row.original_size ?? 0, name: row.original_name },
    report: report.value,
    findings: Findings.parse(row.findings),
    source,
  };
}
