import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { Actor } from '../access/index.ts';
import { hashSecret } from './secret.ts';

export type MachineActor = Extract<Actor, { readonly kind: 'machine' }>;

/**
 * The program that this secret belongs to; null when it is unknown, refused, revoked or expired, or its agency is closed;
 * `awaitsApproval` while no leader of the agency has approved what it was made for. Notes the use, at most once a minute.
 */
export async function findTokenActor(database: Database, secret: string): Promise<MachineActor | 'awaitsApproval' | null> {
  const { rows } = await sql<Omit<MachineActor, 'kind'> & { readonly isFresh: boolean; readonly awaitsApproval: boolean }>`
    select t.token_id as id, t.name, t.agency_id as "agencyId", t.scopes,
      t.needs_approval and t.decision is null as "awaitsApproval",
      coalesce(t.last_used_at > now() - interval '1 minute', false) as "isFresh"
    from api_token t join agency a on a.agency_id = t.agency_id and a.closed_at is null
    where t.secret_hash = ${hashSecret(secret)} and t.decision is distinct from 'refused' and t.revoked_at is null
      and t.expires_at > now()`.execute(database);
  const [row] = rows;
  if (row === undefined) return null;
  const { isFresh, awaitsApproval, ...facts } = row;
  if (awaitsApproval) return 'awaitsApproval';
  if (!isFresh) {
    await sql`update api_token set last_used_at = now()
      where token_id = ${facts.id} and (last_used_at is null or last_used_at <= now() - interval '1 minute')`.execute(database);
  }
  return { kind: 'machine', ...facts };
}
