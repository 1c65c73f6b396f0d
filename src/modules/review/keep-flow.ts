import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, recordCreation, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { VOCABULARY } from '../documents/index.ts';
import { FlowShape } from './flow-schema.ts';
import type { FlowFailure } from './review-failure.ts';
import { REVIEW_FLOW } from './review-record.ts';
import { flowFaults } from './rules/flow-faults.ts';
import type { Flow } from './rules/flow.ts';

/** A flow that an agency has set for itself. */
export interface StoredFlow {
  readonly id: number;
  readonly agencyId: number;
  readonly definition: Flow;
  readonly effectiveFrom: string;
  readonly retiredAt: Date | null;
  readonly version: number;
}

export interface FlowWish {
  readonly definition: Flow;
  readonly effectiveFrom: PlainDate;
}

/** The flow, when it lies within reach. */
export async function findFlow(database: Database, reach: Reach, id: number): Promise<StoredFlow | null> {
  const { rows } = await sql<StoredFlow>`
    select flow_id as id, agency_id as "agencyId", definition, effective_from as "effectiveFrom", retired_at as "retiredAt", version
    from review_flow f where flow_id = ${id} and ${withinReach(reach, { agency: sql.ref('f.agency_id') })}`.execute(database);
  const [row] = rows;
  return row === undefined ? null : { ...row, definition: FlowShape.parse(row.definition) };
}

/** Sets a flow for an agency. Submissions that are under way keep the flow they began with. */
export async function createFlow(
  work: Work,
  agencyId: number,
  { definition, effectiveFrom }: FlowWish,
): Promise<Result<number, FlowFailure>> {
  const faults = flowFaults(definition, [...VOCABULARY.types.values()]);
  if (faults.length > 0) return err({ kind: 'flowWrong', faults });
  const { rows } = await sql<{ id: number }>`
    insert into review_flow (agency_id, name, definition, effective_from)
    values (${agencyId}, ${definition.name}, ${JSON.stringify(definition)}::jsonb, ${effectiveFrom}::date) returning flow_id as id`.execute(
    work.transaction,
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('An insert gave no row');
  await recordCreation(work, REVIEW_FLOW, id, { agencyId, deed: 'create' });
  return ok(id);
}

/** Changes a flow for what is handed in from now on. */
export async function editFlow(
  work: Work,
  reach: Reach,
  { id, version, definition, effectiveFrom }: FlowWish & { readonly id: number; readonly version: number },
): Promise<Result<null, FlowFailure>> {
  const faults = flowFaults(definition, [...VOCABULARY.types.values()]);
  if (faults.length > 0) return err({ kind: 'flowWrong', faults });
  return change(work, reach, { id, version, deed: 'edit' }, (transaction) =>
    sql`update review_flow set name = ${definition.name}, definition = ${JSON.stringify(definition)}::jsonb, retired_at = null,
      effective_from = ${effectiveFrom}::date, version = version + 1 where flow_id = ${id}`.execute(transaction),
  );
}

/** Puts a flow out of use; its agency's documents go by the others, or by the house's. */
export function retireFlow(
  work: Work,
  reach: Reach,
  { id, version }: { readonly id: number; readonly version: number },
): Promise<Result<null, FlowFailure>> {
  return change(work, reach, { id, version, deed: 'retire' }, (transaction) =>
    sql`update review_flow set retired_at = coalesce(retired_at, now()), version = version + 1 where flow_id = ${id}`.execute(transaction),
  );
}

async function change(
  work: Work,
  reach: Reach,
  { id, version, deed }: { readonly id: number; readonly version: number; readonly deed: 'edit' | 'retire' },
  update: (transaction: Database) => Promise<unknown>,
): Promise<Result<null, FlowFailure>> {
  await sql`select from review_flow where flow_id = ${id} for update`.execute(work.transaction);
  const flow = await findFlow(work.transaction, reach, id);
  if (flow === null) return err({ kind: 'notFound' });
  if (flow.version !== version) return err({ kind: 'versionConflict' });
  await changeRecord(work, REVIEW_FLOW, id, { agencyId: flow.agencyId, deed }, () => update(work.transaction));
  return ok(null);
}
