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

/** The window in which it is typed, and the draft that was on its page: when that was kept, null for none. */
export interface TypedWhere {
  readonly tab: string;
  readonly over: Date | null;
}

interface Whose {
  readonly id: number;
  readonly accountId: number;
}

/**
 * Keeps what is being typed; when, or null when there is no such document within reach, or it was discarded. What was typed
 * in another window meanwhile is not written over: `otherTab`. Null for where: it is, whatever stands there.
 */
export async function keepDraft(
  database: Database,
  reach: Reach,
  { id, accountId }: Whose,
  { baseRevision, content }: Pick<Draft, 'baseRevision' | 'content'>,
  where: TypedWhere | null,
): Promise<Date | 'otherTab' | null> {
  const { rows } = await sql<{ savedAt: Date }>`
    insert into document_draft (agency_id, document_id, account_id, base_revision, content, tab)
    select agency_id, document_id, ${accountId}::integer, ${baseRevision}::integer, ${canonicalContent(content)}, ${where?.tab ?? ''} from document
    where document_id = ${id} and state <> 'discarded' and ${withinReach(reach, OWNERSHIP)}
    on conflict (agency_id, document_id, account_id)
      do update set base_revision = excluded.base_revision, content = excluded.content, tab = excluded.tab, saved_at = now()
      where ${isKnown(where)} or document_draft.content = excluded.content
    returning saved_at as "savedAt"`.execute(database);
  const [kept] = rows;
  if (kept !== undefined) return kept.savedAt;
  const there = await sql`select from document where document_id = ${id} and state <> 'discarded'
    and ${withinReach(reach, OWNERSHIP)}`.execute(database);
  return there.rows.length > 0 ? 'otherTab' : null;
}

export async function findDraft(database: Database, agencyId: number, { id, accountId }: Whose): Promise<Draft | null> {
  const { rows } = await sql<{ baseRevision: number; content: string; savedAt: Date }>`
    select base_revision as "baseRevision", content, saved_at as "savedAt" from document_draft
    where agency_id = ${agencyId} and document_id = ${id} and account_id = ${accountId}`.execute(database);
  const [row] = rows;
  return row === undefined ? null : { ...row, content: loadContent(row.content) };
}

/** Forgets what was typed, in another window too only if that is not said where. */
export async function forgetDraft(
  database: Database,
  { agencyId, id, accountId }: Whose & { readonly agencyId: number },
  where: TypedWhere | null = null,
): Promise<void> {
  await sql`delete from document_draft where agency_id = ${agencyId} and document_id = ${id} and account_id = ${accountId}
    and ${isKnown(where)}`.execute(database);
}

/** It was typed in this window, or stood on its page. Instants come back with as many digits as they were sent with. */
function isKnown(where: TypedWhere | null) {
  if (where === null) return sql<boolean>`true`;
  const { tab, over } = where;
  return sql<boolean>`(document_draft.tab = ${tab} or date_trunc('milliseconds', document_draft.saved_at) = ${over}::timestamptz)`;
}
