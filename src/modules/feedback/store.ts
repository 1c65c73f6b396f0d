import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import type { CorrectionKind, CorrectionState, Outcome } from './rules/index.ts';

export interface StoredCorrection {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly receipt: string;
  readonly pagePath: string;
  readonly documentId: number | null;
  readonly documentTitle: string | null;
  readonly kind: CorrectionKind;
  readonly text: string;
  readonly hasContact: boolean;
  readonly receivedAt: Date;
  readonly dueOn: string;
  readonly taskId: number | null;
  readonly state: CorrectionState;
  readonly outcome: Outcome | null;
  readonly handling: string;
  readonly handledAt: Date | null;
  readonly answer: string;
  readonly answeredAt: Date | null;
  readonly version: number;
}

export const OWNERSHIP = { agency: sql.ref('r.agency_id') };

/** The report, when it lies within reach. Its contact is not in it. */
export async function findCorrection(
  database: Database,
  reach: Reach,
  id: number,
  { hold = false }: { readonly hold?: boolean } = {},
): Promise<StoredCorrection | null> {
  const { rows } = await sql<StoredCorrection>`
    select r.report_id as id, r.agency_id as "agencyId", agency.name as "agencyName", r.receipt, r.page_path as "pagePath",
      r.document_id as "documentId", document.title as "documentTitle", r.kind, r.text, r.contact <> '' as "hasContact",
      r.received_at as "receivedAt", r.due_on::text as "dueOn", r.task_id as "taskId", r.state, r.outcome, r.handling,
      r.handled_at as "handledAt", r.answer, r.answered_at as "answeredAt", r.version
    from correction_report r join agency on agency.agency_id = r.agency_id left join document on document.document_id = r.document_id
    where r.report_id = ${id} and ${withinReach(reach, OWNERSHIP)}
    ${hold ? sql`for update of r` : sql``}`.execute(database);
  return rows[0] ?? null;
}

/** How to reach who wrote; null when there is no such report within reach. */
export async function contactOf(
  database: Database,
  reach: Reach,
  id: number,
): Promise<{ readonly agencyId: number; readonly contact: string } | null> {
  const { rows } = await sql<{ agencyId: number; contact: string }>`
    select r.agency_id as "agencyId", r.contact from correction_report r where r.report_id = ${id} and ${withinReach(reach, OWNERSHIP)}`.execute(
    database,
  );
  return rows[0] ?? null;
}

export async function updateCorrection(
  database: Database,
  { id, version }: { readonly id: number; readonly version: number },
  columns: readonly RawBuilder<unknown>[],
): Promise<boolean> {
  const { rows } = await sql`update correction_report set ${sql.join([...columns, sql`version = version + 1`])}
    where report_id = ${id} and version = ${version} returning report_id`.execute(database);
  return rows.length > 0;
}
