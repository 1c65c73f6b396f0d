import { sql } from 'kysely';
import { z } from 'zod';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import type { Database } from '../../platform/database/index.ts';
import { typeOf, VOCABULARY } from '../documents/index.ts';
import { FlowShape } from './flow-schema.ts';
import { houseFlows } from './house-flows.ts';
import { chooseFlow } from './rules/choose-flow.ts';
import { flowFaults } from './rules/flow-faults.ts';
import type { Flow } from './rules/flow.ts';

const Definitions = z.array(z.object({ definition: FlowShape }));

/** The flow that a document takes when it is handed in today; null when there is none for its kind. */
export async function flowFor(
  database: Database,
  document: { readonly id: number; readonly agencyId: number; readonly type: string },
): Promise<Flow | null> {
  const { rows } = await sql`
    select definition from review_flow
    where agency_id = ${document.agencyId} and retired_at is null and effective_from <= ${shanghaiDay(new Date())}::date
    order by effective_from desc, flow_id desc`.execute(database);
  // Set by older rules, or for a type whose grade has risen since: nothing is reviewed by less than is asked today.
  const own = Definitions.parse(rows).flatMap(({ definition }) =>
    flowFaults(definition, [...VOCABULARY.types.values()]).length === 0 ? [definition] : [],
  );
  const { code, grade } = typeOf(document);
  return chooseFlow({ own, house: houseFlows() }, { type: code, grade });
}
