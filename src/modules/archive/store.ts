import { sql } from 'kysely';
import type { DoneBy } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { isUnfinished } from '../../platform/jobs/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { archiveImportJob } from './archive-import-job.ts';
import type { ArchiveDefaults } from './rules/archive-context.ts';
import type { ArchiveFinding } from './rules/archive-finding.ts';

export interface ImportHand extends Pick<DoneBy, 'id' | 'name'> {
  readonly kind: 'person' | 'machine' | 'system';
}

/** A bringing-in of an archive. */
export interface ArchiveImport {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly source: string;
  readonly sheetName: string;
  /** SHA-256 in the store. */
  readonly sheet: string;
  readonly defaults: ArchiveDefaults;
  readonly state: 'examined' | 'running' | 'done';
  /** Somebody let it begin, and nothing goes on with it by itself. */
  readonly isStopped: boolean;
  /** It was begun by the command at the server, where its files are: only that goes on with it. */
  readonly isAtServer: boolean;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  /** Rows that stay behind. */
  readonly faultyRows: number;
  /** Rows whose text was read and screened beforehand. */
  readonly readRows: number;
  readonly incompleteRows: number;
  readonly blockedRows: number;
  /** Rows that can be brought in and are open to everybody. */
  readonly publicRows: number;
  /** Documents made so far. */
  readonly imported: number;
  readonly createdBy: ImportHand;
  readonly createdAt: Date;
  /** Who let it begin without reviews; null: nobody yet, or it was begun at the server. */
  readonly approvedBy: { readonly id: number; readonly name: string } | null;
  readonly approvedAt: Date | null;
  readonly startedBy: ImportHand | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly version: number;
}

export const IMPORT_SOURCE = sql`archive_import join agency on agency.agency_id = archive_import.agency_id`;
export const IMPORTED = sql`(select count(*)::integer from archive_document d
  where d.agency_id = archive_import.agency_id and d.import_id = archive_import.import_id)`;

const IS_AT_SERVER = sql<boolean>`(archive_import.created_by_kind = 'system')`;
const IS_STOPPED = sql<boolean>`(archive_import.state = 'running' and not ${IS_AT_SERVER}
  and not ${isUnfinished(archiveImportJob, sql<string>`archive_import.import_id::text`)})`;
/** As people are told it. */
export const IMPORT_STATE = sql<string>`case when ${IS_STOPPED} then 'stopped' else archive_import.state end`;

const COLUMNS = sql`archive_import.import_id as id, archive_import.agency_id as "agencyId", agency.name as "agencyName", archive_import.source,
  archive_import.sheet_name as "sheetName", archive_import.sheet_sha256 as sheet, archive_import.defaults, archive_import.state,
  ${IS_AT_SERVER} as "isAtServer", ${IS_STOPPED} as "isStopped",
  archive_import.row_count as rows, archive_import.error_count as errors, archive_import.warning_count as warnings,
  archive_import.faulty_row_count as "faultyRows", archive_import.read_row_count as "readRows",
  archive_import.incomplete_row_count as "incompleteRows", archive_import.blocked_row_count as "blockedRows", archive_import.public_row_count as "publicRows", ${IMPORTED} as imported,
  jsonb_build_object('kind', archive_import.created_by_kind, 'id', archive_import.created_by, 'name', archive_import.created_by_name) as "createdBy",
  archive_import.created_at as "createdAt", case when archive_import.approved_by is not null then
    jsonb_build_object('id', archive_import.approved_by, 'name', archive_import.approved_by_name) end as "approvedBy",
  archive_import.approved_at as "approvedAt", case when archive_import.started_by_kind is not null then
    jsonb_build_object('kind', archive_import.started_by_kind, 'id', archive_import.started_by, 'name', archive_import.started_by_name) end as "startedBy",
  archive_import.started_at as "startedAt", archive_import.finished_at as "finishedAt", archive_import.version`;

const OWNERSHIP = { agency: sql.ref('archive_import.agency_id') };

/** Null when there is none within reach. */
export async function findImport(database: Database, reach: Reach, id: number): Promise<ArchiveImport | null> {
  const { rows } = await sql<ArchiveImport>`select ${COLUMNS} from ${IMPORT_SOURCE}
    where archive_import.import_id = ${id} and ${withinReach(reach, OWNERSHIP)}`.execute(database);
  return rows[0] ?? null;
}

/** The unfinished one of the same sheet, which a new run goes on with. */
export async function findUnfinished(
  database: Database,
  { agencyId, source, sheet }: { readonly agencyId: number; readonly source: string; readonly sheet: string },
): Promise<ArchiveImport | null> {
  const { rows } = await sql<ArchiveImport>`select ${COLUMNS} from ${IMPORT_SOURCE}
    where archive_import.agency_id = ${agencyId} and archive_import.source = ${source} and archive_import.sheet_sha256 = ${sheet}
      and archive_import.state <> 'done'
    order by archive_import.import_id desc limit 1`.execute(database);
  return rows[0] ?? null;
}

export interface NewImport {
  readonly agencyId: number;
  readonly source: string;
  readonly sheetName: string;
  readonly sheet: string;
  readonly defaults: ArchiveDefaults;
}

export async function insertImport(
  database: Database,
  by: DoneBy,
  { agencyId, source, sheetName, sheet, defaults }: NewImport,
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into archive_import (agency_id, source, sheet_name, sheet_sha256, defaults, created_by_kind, created_by, created_by_name)
    values (${agencyId}, ${source}, ${sheetName}, ${sheet}, ${JSON.stringify(defaults)}::jsonb, ${kindOf(by)}, ${by.id}, ${by.name})
    returning import_id as id`.execute(database);
  const [row] = rows;
  if (row === undefined) throw new Error('The import was not inserted');
  return row.id;
}

/** Which of these rows an earlier run has brought in. */
export async function broughtKeys(
  database: Database,
  agencyId: number,
  source: string,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const { rows } = await sql<{ key: string }>`
    select row_key as key from archive_document
    where agency_id = ${agencyId} and source = ${source} and row_key = any(${[...keys]}::text[])`.execute(database);
  return new Set(rows.map(({ key }) => key));
}

/** Keeps findings; the same one, found again by a later run, stays one. */
export async function keepFindings(
  database: Database,
  agencyId: number,
  importId: number,
  findings: readonly ArchiveFinding[],
): Promise<void> {
  if (findings.length === 0) return;
  const rows = findings.map(({ row, column, severity, code, message }) => ({
    agency_id: agencyId,
    import_id: importId,
    row_number: row,
    column_title: column,
    severity,
    code,
    message,
  }));
  await sql`insert into archive_import_finding
    select * from json_populate_recordset(null::archive_import_finding, ${JSON.stringify(rows)}::json)
    on conflict do nothing`.execute(database);
}

/** Errors first, then in the order of the sheet. */
export async function findingsOf(database: Database, agencyId: number, importId: number, most: number): Promise<readonly ArchiveFinding[]> {
  const { rows } = await sql<ArchiveFinding>`
    select row_number as "row", column_title as "column", severity, code, message from archive_import_finding
    where agency_id = ${agencyId} and import_id = ${importId} order by severity, row_number, column_title limit ${most}`.execute(database);
  return rows;
}

export function kindOf({ kind }: DoneBy): 'person' | 'machine' | 'system' {
  return kind === 'person' || kind === 'machine' ? kind : 'system';
}
