import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';

/**
 * The document of a type of which an agency has one (公开指南, 机构职能): newer versions are its revisions. Null when there is
 * none yet; others who ask the same wait for the end of the transaction.
 */
export async function findSingle(transaction: Database, agencyId: number, type: string): Promise<number | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`document.single ${agencyId} ${type}`}, 0))`.execute(transaction);
  const { rows } = await sql<{ id: number }>`
    select document_id as id from document where agency_id = ${agencyId} and type = ${type} and state <> 'discarded'
    order by document_id limit 1`.execute(transaction);
  return rows[0]?.id ?? null;
}
