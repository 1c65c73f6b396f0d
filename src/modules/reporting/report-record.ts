import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { applyDismissals, formOf, reportToJson } from '../../report/index.ts';
import { withinReach, type Actor, type Reach } from '../access/index.ts';
import { tasksAbout } from '../tasks/index.ts';
import { reportId } from './audited.ts';
import { DisplayTable, displayReading } from './display-table.ts';
import { listDismissals } from './dismissals.ts';
import { findReport, type StoredReport } from './find-report.ts';
import { formWords } from './form-words.ts';
import { bySeverity } from './severity-words.ts';

const Original = z.object({ sha256: z.string(), size: z.number().int(), name: z.string().nullable() }).meta({ id: 'OriginalFile' });

const ReportFinding = z
  .object({
    /** Names the finding over all versions of the report. */
    fingerprint: z.string(),
    code: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string(),
    quotes: z.array(z.string()),
    /** In `text`, by UTF-16 code units; in the order of the quotes. */
    places: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
    /** The rule that it rests on. */
    source: z.string(),
    dismissal: z.object({ reason: z.string(), byName: z.string(), at: z.iso.datetime() }).nullable(),
  })
  .meta({ id: 'ReportFinding' });

const Version = z.object({
  version: z.number().int(),
  origin: z.enum(['store', 'recheck', 'neighbour']),
  storedAt: z.iso.datetime(),
  storedBy: z.string(),
  errors: z.number().int(),
  warnings: z.number().int(),
  original: Original.nullable(),
});

/** A stored annual report with everything that staff work on. */
export const StoredAnnualReport = z
  .object({
    agency: z.object({ id: z.number().int(), name: z.string(), code: z.string() }),
    year: z.number().int(),
    version: z.number().int(),
    title: z.string(),
    /** As the report gives it. */
    agencyName: z.string(),
    form: z.string(),
    formTitle: z.string(),
    publishedOn: z.iso.date().nullable(),
    storedAt: z.iso.datetime(),
    storedBy: z.string(),
    original: Original.nullable(),
    findingCount: z.number().int(),
    openCount: z.number().int(),
    findings: z.array(ReportFinding),
    /** The text as it was read, that findings point into. */
    text: z.string(),
    tables: z.array(DisplayTable),
    /** The report as data: docs/schema/annual-report.md. */
    report: z.record(z.string(), z.json()),
    versions: z.array(Version),
    tasks: z.array(
      z.object({
        id: z.number().int(),
        title: z.string(),
        state: z.enum(['open', 'accepted', 'returned', 'finished', 'closed']),
        unitName: z.string().nullable(),
        dueOn: z.iso.date().nullable(),
      }),
    ),
  })
  .meta({ id: 'StoredAnnualReport' });
export type StoredAnnualReport = z.infer<typeof StoredAnnualReport>;

const Json = z.record(z.string(), z.json());

/** The current report of an agency within reach; null for every other. */
export async function findReportWithin(database: Database, reach: Reach, agencyId: number, year: number): Promise<StoredReport | null> {
  const { rows } = await sql`select from annual_report r where r.agency_id = ${agencyId} and r.year = ${year} and r.is_current
    and ${withinReach(reach, { agency: sql.ref('r.agency_id') })}`.execute(database);
  return rows.length === 0 ? null : findReport(database, agencyId, year);
}

/** What the page of a report shows to this actor. */
export async function viewReport(database: Database, stored: StoredReport, actor: Actor): Promise<StoredAnnualReport> {
  const { agencyId, year, report } = stored;
  const [agency, dismissals, versions, tasks] = [
    await agencyOf(database, agencyId),
    await listDismissals(database, agencyId, year),
    await listVersions(database, agencyId, year),
    await tasksAbout(database, actor, agencyId, { noun: 'annualReport', recordId: reportId(agencyId, year) }),
  ];
  const kept = new Map(dismissals.map((dismissal) => [dismissal.fingerprint, dismissal]));
  const findings = applyDismissals(bySeverity(stored.findings), dismissals).map(({ dismissal, ...finding }) => {
    const who = kept.get(finding.fingerprint);
    return {
      ...finding,
      quotes: [...finding.quotes],
      places: [...finding.places],
      dismissal:
        dismissal === null || who === undefined ? null : { reason: dismissal.reason, byName: who.byName, at: who.at.toISOString() },
    };
  });
  return {
    agency,
    year,
    version: stored.version,
    title: stored.title,
    agencyName: stored.agencyName,
    form: report.form,
    formTitle: formWords(report.form),
    publishedOn: stored.publishedOn,
    storedAt: stored.storedAt.toISOString(),
    storedBy: stored.storedByName,
    original: stored.original,
    findingCount: findings.length,
    openCount: findings.filter(({ dismissal }) => dismissal === null).length,
    findings,
    text: stored.source.text,
    tables: formOf(report.form).tables.map((table) => displayReading(table, report.tables[table.id])),
    report: Json.parse(reportToJson(report)),
    versions: [...versions],
    tasks: [...tasks],
  };
}

async function agencyOf(database: Database, agencyId: number): Promise<StoredAnnualReport['agency']> {
  const { rows } = await sql<StoredAnnualReport['agency']>`
    select agency_id as id, name, code from agency where agency_id = ${agencyId}`.execute(database);
  const [row] = rows;
  if (row === undefined) throw new Error(`A report belongs to no agency: ${agencyId}`);
  return row;
}

async function listVersions(database: Database, agencyId: number, year: number): Promise<StoredAnnualReport['versions']> {
  const { rows } = await sql<{
    version: number;
    origin: 'store' | 'recheck' | 'neighbour';
    storedAt: Date;
    storedBy: string;
    errors: number;
    warnings: number;
    sha256: string | null;
    size: number | null;
    name: string | null;
  }>`select version, origin, stored_at as "storedAt", stored_by_name as "storedBy", error_count as errors, warning_count as warnings,
      original_sha256 as sha256, original_size as size, original_name as name
    from annual_report where agency_id = ${agencyId} and year = ${year} order by version desc limit 100`.execute(database);
  return rows.map(({ sha256, size, name, storedAt, ...row }) => ({
    ...row,
    storedAt: storedAt.toISOString(),
    original: sha256 === null ? null : { sha256, size: size ?? 0, name },
  }));
}
