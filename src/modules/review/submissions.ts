import { sql, type RawBuilder } from 'kysely';
import type { DoneBy } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Remark } from './remark.ts';
import type { Flow } from './rules/flow.ts';
import type { Step, Submission } from './rules/review-state.ts';

/** A submission as its row has it, with its signatures. */
export interface StoredSubmission extends Omit<Submission, 'unitId'> {
  readonly id: number;
  readonly documentId: number;
  readonly steps: readonly StoredStep[];
  readonly note: string;
  /** Why it is to be released first; empty when it is not. */
  readonly urgentReason: string;
  /** When the reviews after an urgent release are due; null before it. */
  readonly afterReviewDueOn: string | null;
  readonly submittedBy: number | null;
  readonly submittedByName: string;
  readonly submittedAt: Date;
  readonly endedAt: Date | null;
}

export interface StoredStep extends Step {
  readonly id: number;
  readonly byName: string;
  /** 职务 at that time. */
  readonly byPost: string;
  readonly onBehalfOfName: string | null;
  readonly opinion: string;
  readonly remarks: readonly Remark[];
  readonly at: Date;
}

type Row = Omit<StoredSubmission, 'steps' | 'urgent'>;
type StepRow = StoredStep & { readonly submissionId: number };

/** The submissions that a condition over `s` names, newest first, at most so many. */
export async function readSubmissions(database: Database, where: RawBuilder<boolean>, limit = 1_000): Promise<readonly StoredSubmission[]> {
  const { rows } = await sql<Row>`
    select s.submission_id as id, s.agency_id as "agencyId", s.document_id as "documentId", s.revision, s.content_hash as "contentHash",
      s.flow, s.author_ids as authors, s.note, s.urgent_reason as "urgentReason", s.after_review_due_on as "afterReviewDueOn",
      s.submitted_by as "submittedBy", s.submitted_by_name as "submittedByName", s.submitted_at as "submittedAt", s.outcome,
      s.ended_at as "endedAt"
    from review_submission s where ${where} order by s.submission_id desc limit ${limit}`.execute(database);
  const steps = await readSteps(database, rows);
  const stepsOf = Map.groupBy(steps, ({ submissionId }) => submissionId);
  return rows.map((row) => ({ ...row, urgent: row.urgentReason !== '', steps: stepsOf.get(row.id) ?? [] }));
}

/** All submissions of a document, newest first. */
export function submissionsOf(
  database: Database,
  { agencyId, id }: { readonly agencyId: number; readonly id: number },
  limit?: number,
): Promise<readonly StoredSubmission[]> {
  return readSubmissions(database, sql<boolean>`s.agency_id = ${agencyId} and s.document_id = ${id}`, limit);
}

async function readSteps(database: Database, submissions: readonly Pick<Row, 'agencyId' | 'id'>[]): Promise<readonly StepRow[]> {
  if (submissions.length === 0) return [];
  const agencies = [...new Set(submissions.map(({ agencyId }) => agencyId))];
  const { rows } = await sql<StepRow>`
    select step_id as id, submission_id as "submissionId", round, seat, decision, content_hash as "contentHash", gates, opinion, remarks,
      by_id as by, by_name as "byName", by_post as "byPost", on_behalf_of as "onBehalfOf", on_behalf_of_name as "onBehalfOfName", at
    from review_step where agency_id = any(${agencies}::integer[])
      and submission_id = any(${submissions.map(({ id }) => id)}::integer[]) order by step_id`.execute(database);
  return rows;
}

export interface NewSubmission {
  readonly agencyId: number;
  readonly documentId: number;
  readonly revision: number;
  readonly contentHash: string;
  readonly flow: Flow;
  readonly authors: readonly number[];
  readonly note: string;
  readonly urgentReason: string;
}

export async function insertSubmission(database: Database, by: DoneBy, submission: NewSubmission): Promise<number> {
  const { agencyId, documentId, revision, contentHash, flow, authors, note, urgentReason } = submission;
  const { rows } = await sql<{ id: number }>`
    insert into review_submission (agency_id, document_id, revision, content_hash, flow, author_ids, note, urgent_reason, submitted_by,
      submitted_by_name)
    values (${agencyId}, ${documentId}, ${revision}, ${contentHash}, ${JSON.stringify(flow)}::jsonb, ${[...authors]}::integer[], ${note},
      ${urgentReason}, ${by.kind === 'person' ? by.id : null}, ${by.name})
    returning submission_id as id`.execute(database);
  return idOf(rows[0]);
}

export interface NewStep extends Step {
  readonly agencyId: number;
  readonly submissionId: number;
  readonly documentId: number;
  readonly byName: string;
  readonly byPost: string;
  readonly onBehalfOfName: string | null;
  readonly opinion: string;
  readonly remarks: readonly Remark[];
}

export async function insertStep(database: Database, step: NewStep): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into review_step (agency_id, submission_id, document_id, round, seat, decision, content_hash, gates, opinion, remarks, by_id,
      by_name, by_post, on_behalf_of, on_behalf_of_name)
    values (${step.agencyId}, ${step.submissionId}, ${step.documentId}, ${step.round}, ${step.seat}, ${step.decision},
      ${step.contentHash}, ${[...step.gates]}::text[], ${step.opinion}, ${JSON.stringify(step.remarks)}::jsonb, ${step.by},
      ${step.byName}, ${step.byPost}, ${step.onBehalfOf}, ${step.onBehalfOfName})
    returning step_id as id`.execute(database);
  return idOf(rows[0]);
}

export async function updateSubmission(database: Database, id: number, columns: readonly RawBuilder<unknown>[]): Promise<void> {
  await sql`update review_submission set ${sql.join([...columns, sql`version = version + 1`])} where submission_id = ${id}`.execute(
    database,
  );
}

function idOf(row: { readonly id: number } | undefined): number {
  if (row === undefined) throw new Error('An insert gave no row');
  return row.id;
}
