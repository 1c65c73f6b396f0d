import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { loadContent } from './read-content.ts';
import { canonicalContent } from './rules/canonical-content.ts';
import type { DocumentContent } from './rules/content.ts';
import { OWNERSHIP } from './store.ts';

/** What somebody is typing and has not saved. */
export interface Draft {
  /** The revision that it began from: when there is a newer one, somebody else has saved meanwhile. */
  readonly baseRevision: number;
  readonly content: DocumentContent;
  readonly savedAt: Date;
}

interface Whose {
  readonly id: number;
  readonly accountId: number;
}

/** Keeps what is being typed; when, or null when there is no such document within reach, or it was discarded. */
export async function keepDraft(
  database: Database,
  reach: Reach,
  { id, accountId }: Whose,
  { baseRevision, content }: Pick<Draft, 'baseRevision' | 'content'>,
): Promise<Date | null> {
  const { rows } = await sql<{ savedAt: Date }>`
    insert into document_draft (agency_id, document_id, account_id, base_revision, content)
    select agency_id, document_id, ${accountId}::integer, ${baseRevision}::integer, ${canonicalContent(content)} from document
    where document_id = ${id} and state <> 'discarded' and ${withinReach(reach, OWNERSHIP)}
    on conflict (agency_id, document_id, account_id)
      do update set base_revision = excluded.base_revision, content = excluded.content, saved_at = now()
    returning saved_at as "savedAt"`.execute(database);
  return rows[0]?.savedAt ?? null;
}

export async function findDraft(database: Database, agencyId: number, { id, accountId }: Whose): Promise<Draft | null> {
  const { rows } = await sql<{ baseRevision: number; content: string; savedAt: Date }>`
    select base_revision as "baseRevision", content, saved_at as "savedAt" from document_draft
    where agency_id = ${agencyId} and document_id = ${id} and account_id = ${accountId}`.execute(database);
  const [row] = rows;
  return row === undefined ? null : { ...row, content: loadContent(row.content) };
}

export async function forgetDraft(database: Database, { agencyId, id, accountId }: Whose & { readonly agencyId: number }): Promise<void> {
  await sql`delete from document_draft where agency_id = ${agencyId} and document_id = ${id} and account_id = ${accountId}`.execute(
    database,
  );
}
