import { sql } from 'kysely';
import { z } from 'zod';
import type { DoneBy, Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { BurnFailureShape, MarkShape, ReportShape, type BurnFailure, type Report } from './redaction-record.ts';
import type { MarksBySitting } from './rules/index.ts';

const Row = z.object({
  id: z.number(),
  agencyId: z.number(),
  requestId: z.number(),
  sourceFileId: z.number(),
  sourceName: z.string(),
  marks: z.array(MarkShape),
  resultFileId: z.number().nullable(),
  report: ReportShape.nullable(),
  burnAskedAt: z.date().nullable(),
  burnFailure: BurnFailureShape.nullable(),
  burnedByName: z.string().nullable(),
  burnedAt: z.date().nullable(),
  markedByName: z.string(),
  markedAt: z.date(),
  version: z.number(),
});
const Sittings = z.object({
  sittings: z.array(
    z.object({
      by: z.object({ kind: z.string(), id: z.number().nullable(), name: z.string() }),
      since: z.iso.datetime(),
      until: z.iso.datetime(),
      added: z.number(),
      removed: z.number(),
    }),
  ),
  markSittings: z.array(z.number().nullable()),
});
export type StoredRedaction = z.infer<typeof Row>;

const SELECT = sql`select r.redaction_id as id, r.agency_id as "agencyId", r.request_id as "requestId", r.source_file_id as "sourceFileId",
  f.name as "sourceName", r.marks, r.result_file_id as "resultFileId", r.report,
  r.burn_asked_at as "burnAskedAt", r.burn_failure as "burnFailure", r.burned_by_name as "burnedByName", r.burned_at as "burnedAt",
  r.marked_by_name as "markedByName", r.marked_at as "markedAt", r.version
  from redaction r join request_file f on f.agency_id = r.agency_id and f.file_id = r.source_file_id`;

/** By its number, whoever's it is: ask the request whether the asker may see it. */
export async function redactionById(database: Database, id: number): Promise<StoredRedaction | null> {
  const { rows } = await sql`${SELECT} where r.redaction_id = ${id}`.execute(database);
  return rows[0] === undefined ? null : Row.parse(rows[0]);
}

/** The same with who drew the marks, held until the transaction ends. */
export async function holdRedaction(transaction: Database, id: number): Promise<(StoredRedaction & MarksBySitting) | null> {
  const { rows } = await sql`select q.*, a.sittings, a.mark_sittings as "markSittings" from (${SELECT}) q
    join redaction a on a.redaction_id = q.id where a.redaction_id = ${id} for update of a`.execute(transaction);
  return rows[0] === undefined ? null : { ...Row.parse(rows[0]), ...Sittings.parse(rows[0]) };
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

const NOT_ASKED = sql`burn_asked_at = null, burn_asked_by_kind = null, burn_asked_by = null, burn_asked_by_name = null`;

/** Whether it was still at the version. What was made of the marks before, or is being made, is no longer its result. */
export async function updateMarks(
  { transaction, by }: Work,
  { id, version }: At,
  { marks, sittings, markSittings }: MarksBySitting,
): Promise<boolean> {
  const { numAffectedRows } = await sql`update redaction set marks = ${JSON.stringify(marks)}::jsonb,
    sittings = ${JSON.stringify(sittings)}::jsonb, mark_sittings = ${JSON.stringify(markSittings)}::jsonb, result_file_id = null, report = null,
    burned_by_name = null, burned_at = null, ${NOT_ASKED}, burn_failure = null, marked_by_name = ${by.name}, marked_at = now(), version = version + 1
    where redaction_id = ${id} and version = ${version}`.execute(transaction);
  return numAffectedRows === 1n;
}

/** Whether it was still at the version. The next one is what the covered file is made of. */
export async function askToBurn({ transaction, by }: Work, { id, version }: At): Promise<boolean> {
  const { numAffectedRows } = await sql`update redaction set result_file_id = null, report = null, burned_by_name = null, burned_at = null,
    burn_asked_at = now(), burn_asked_by_kind = ${by.kind}, burn_asked_by = ${by.id}, burn_asked_by_name = ${by.name}, burn_failure = null,
    version = version + 1 where redaction_id = ${id} and version = ${version}`.execute(transaction);
  return numAffectedRows === 1n;
}

const AskedBy = z.object({ kind: z.enum(['person', 'machine', 'system', 'visitor']), id: z.number().nullable(), name: z.string() });

export interface WantedBurn extends StoredRedaction {
  readonly askedBy: DoneBy;
}

/** The redaction while the covered file of its marks at this version is still to be made; null when it is not. */
export async function burnWanted(database: Database, id: number, version: number): Promise<WantedBurn | null> {
  const { rows } = await sql<{ askedBy: unknown }>`select q.*, jsonb_build_object('kind', a.burn_asked_by_kind, 'id', a.burn_asked_by,
      'name', a.burn_asked_by_name) as "askedBy"
    from (${SELECT}) q join redaction a on a.redaction_id = q.id
    where a.redaction_id = ${id} and a.version = ${version} and a.burn_asked_at is not null`.execute(database);
  const [row] = rows;
  if (row === undefined) return null;
  const askedBy = { ...AskedBy.parse(row.askedBy), clientAddress: null, clientAgent: null, requestId: null };
  return { ...Row.parse(row), askedBy };
}

/** Whether it was still wanted. @param fileId null when the gate let nothing pass */
export async function updateResult(
  { transaction, by }: Work,
  { id, version }: At,
  fileId: number | null,
  report: Report,
): Promise<boolean> {
  const { numAffectedRows } = await sql`update redaction set result_file_id = ${fileId}, report = ${JSON.stringify(report)}::jsonb,
    burned_by_name = ${by.name}, burned_at = now(), ${NOT_ASKED}, version = version + 1
    where redaction_id = ${id} and version = ${version} and burn_asked_at is not null`.execute(transaction);
  return numAffectedRows === 1n;
}

/** Whether it was still wanted. */
export async function updateFailure({ transaction }: Work, { id, version }: At, failure: BurnFailure): Promise<boolean> {
  const { numAffectedRows } = await sql`update redaction set burn_failure = ${JSON.stringify(failure)}::jsonb, ${NOT_ASKED},
    version = version + 1 where redaction_id = ${id} and version = ${version} and burn_asked_at is not null`.execute(transaction);
  return numAffectedRows === 1n;
}
