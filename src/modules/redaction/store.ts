import { sql } from 'kysely';
import { z } from 'zod';
import type { Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { MarkShape, ReportShape, type Report } from './redaction-record.ts';
import type { Mark } from './rules/index.ts';

const Row = z.object({
  id: z.number(),
  agencyId: z.number(),
  requestId: z.number(),
  sourceFileId: z.number(),
  sourceName: z.string(),
  marks: z.array(MarkShape),
  resultFileId: z.number().nullable(),
  report: ReportShape.nullable(),
  burnedByName: z.string().nullable(),
  burnedAt: z.date().nullable(),
  markedByName: z.string(),
  markedAt: z.date(),
  version: z.number(),
});
export type StoredRedaction = z.infer<typeof Row>;

const SELECT = sql`select r.redaction_id as id, r.agency_id as "agencyId", r.request_id as "requestId", r.source_file_id as "sourceFileId",
  f.name as "sourceName", r.marks, r.result_file_id as "resultFileId", r.report, r.burned_by_name as "burnedByName", r.burned_at as "burnedAt",
  r.marked_by_name as "markedByName", r.marked_at as "markedAt", r.version
  from redaction r join request_file f on f.agency_id = r.agency_id and f.file_id = r.source_file_id`;

/** By its number, whoever's it is: ask the request whether the asker may see it. */
export async function redactionById(database: Database, id: number): Promise<StoredRedaction | null> {
  const { rows } = await sql`${SELECT} where r.redaction_id = ${id}`.execute(database);
  return rows[0] === undefined ? null : Row.parse(rows[0]);
}

export async function redactionsOf(
  database: Database,
  { agencyId, id }: { readonly agencyId: number; readonly id: number },
): Promise<readonly StoredRedaction[]> {
  const { rows } = await sql`${SELECT} where r.agency_id = ${agencyId} and r.request_id = ${id} order by r.redaction_id`.execute(database);
  return rows.map((row) => Row.parse(row));
}

/** Null when the file has one already. */
export async function insertRedaction(
  { transaction, by }: Work,
  of: { readonly agencyId: number; readonly requestId: number; readonly fileId: number },
): Promise<number | null> {
  const { rows } = await sql<{ id: number }>`
    insert into redaction (agency_id, request_id, source_file_id, made_by_name, marked_by_name)
    values (${of.agencyId}, ${of.requestId}, ${of.fileId}, ${by.name}, ${by.name})
    on conflict (agency_id, source_file_id) do nothing returning redaction_id as id`.execute(transaction);
  return rows[0]?.id ?? null;
}

interface At {
  readonly id: number;
  readonly version: number;
}

/** Whether it was still at the version. What was made of the marks before is no longer its result. */
export async function updateMarks({ transaction, by }: Work, { id, version }: At, marks: readonly Mark[]): Promise<boolean> {
  const { numAffectedRows } = await sql`update redaction set marks = ${JSON.stringify(marks)}::jsonb, result_file_id = null, report = null,
    burned_by_name = null, burned_at = null, marked_by_name = ${by.name}, marked_at = now(), version = version + 1
    where redaction_id = ${id} and version = ${version}`.execute(transaction);
  return numAffectedRows === 1n;
}

/** Whether it was still at the version. @param fileId null when the gate let nothing pass */
export async function updateResult(
  { transaction, by }: Work,
  { id, version }: At,
  fileId: number | null,
  report: Report,
): Promise<boolean> {
  const { numAffectedRows } = await sql`update redaction set result_file_id = ${fileId}, report = ${JSON.stringify(report)}::jsonb,
    burned_by_name = ${by.name}, burned_at = now(), version = version + 1
    where redaction_id = ${id} and version = ${version}`.execute(transaction);
  return numAffectedRows === 1n;
}
