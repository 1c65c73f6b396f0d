import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { reprintHosts } from './reprint/source-store.ts';
import type { CompletenessFacts } from './rules/check-complete.ts';

/** What `checkComplete` needs to know beside the content: the office's newest prior opinion on this very revision, whom it reprints. */
export async function completenessFacts(
  database: Database,
  { agencyId, id, revision }: { readonly agencyId: number; readonly id: number; readonly revision: number },
): Promise<CompletenessFacts> {
  const { rows } = await sql<{ decision: string }>`
    select decision from openness_opinion
    where agency_id = ${agencyId} and document_id = ${id} and kind = 'prior' and revision = ${revision}
    order by opinion_id desc limit 1`.execute(database);
  const decision = rows[0]?.decision;
  return {
    priorOpinion: decision === 'agree' || decision === 'object' ? decision : null,
    reprintHosts: await reprintHosts(database, agencyId),
  };
}
