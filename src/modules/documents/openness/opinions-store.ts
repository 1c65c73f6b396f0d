import { sql } from 'kysely';
import type { DoneBy } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { EvaluationDecision, PriorDecision } from '../rules/openness-decisions.ts';

export type NewOpinion = {
  readonly agencyId: number;
  readonly id: number;
  /** The text that it is about. */
  readonly revision: number;
  readonly reason: string;
} & (
  { readonly kind: 'prior'; readonly decision: PriorDecision } | { readonly kind: 'reEvaluation'; readonly decision: EvaluationDecision }
);

export async function insertOpinion(
  database: Database,
  by: DoneBy,
  { agencyId, id, kind, revision, decision, reason }: NewOpinion,
): Promise<void> {
  await sql`insert into openness_opinion (agency_id, document_id, kind, revision, decision, reason, by_id, by_name)
    values (${agencyId}, ${id}, ${kind}, ${revision}, ${decision}, ${reason}, ${by.id}, ${by.name})`.execute(database);
}

export interface Opinion {
  readonly kind: 'prior' | 'reEvaluation';
  readonly revision: number;
  readonly decision: PriorDecision | EvaluationDecision;
  readonly reason: string;
  readonly byName: string;
  readonly at: Date;
}

/** All opinions that were given on a document's openness, the newest first. Whoever asks has found the document within reach. */
export async function opinionsOf(database: Database, agencyId: number, id: number): Promise<readonly Opinion[]> {
  const { rows } = await sql<Opinion>`
    select kind, revision, decision, reason, by_name as "byName", at from openness_opinion
    where agency_id = ${agencyId} and document_id = ${id} order by opinion_id desc limit 200`.execute(database);
  return rows;
}
