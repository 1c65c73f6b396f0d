import { sql } from 'kysely';
import type { z } from 'zod';
import type { RequestState } from '../../../law/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { Actor } from '../../access/index.ts';
import { numberWords } from '../number-words.ts';
import { isAllowed } from '../request-deeds.ts';
import type { RelatedShape } from '../request-shape.ts';
import type { StoredRequest } from '../store.ts';

/** Requests that were cut off this one or it was cut off, that were merged into it or it into: those that the asker may read. */
export async function relatedRequests(
  database: Database,
  actor: Actor,
  { agencyId, id, splitFrom, mergedInto }: StoredRequest,
): Promise<z.infer<typeof RelatedShape>[]> {
  type Row = Pick<StoredRequest, 'id' | 'agencyId' | 'unitId' | 'assigneeId' | 'year' | 'number' | 'title' | 'splitFrom' | 'mergedInto'> & {
    readonly state: RequestState;
  };
  const { rows } = await sql<Row>`select request_id as id, agency_id as "agencyId", unit_id as "unitId", assignee_id as "assigneeId", year,
      number, title, state, split_from as "splitFrom", merged_into as "mergedInto"
    from disclosure_request
    where agency_id = ${agencyId} and (request_id in (${splitFrom}::integer, ${mergedInto}::integer) or split_from = ${id} or merged_into = ${id})
    order by request_id`.execute(database);
  return rows
    .filter((row) => isAllowed('read', actor, row))
    .flatMap((row) => {
      // One may be both: cut off, then joined again.
      const relations = [
        ['splitFrom', row.id === splitFrom],
        ['mergedInto', row.id === mergedInto],
        ['splitInto', row.splitFrom === id],
        ['mergedFrom', row.mergedInto === id],
      ] as const;
      const shown = { id: row.id, number: numberWords(row), title: row.title, state: row.state };
      return relations.flatMap(([relation, holds]) => (holds ? [{ relation, ...shown }] : []));
    });
}
