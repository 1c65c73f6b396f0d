import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { SavedView, ViewToSave } from './saved-view.ts';

export async function countUnread(database: Database, accountId: number): Promise<number> {
  const { rows } = await sql<{ unread: number }>`
    select count(*) as unread from notification where account_id = ${accountId} and read_at is null`.execute(database);
  return rows[0]?.unread ?? 0;
}

/** These of a person's messages, or all; one that was read before keeps its time. */
export async function markRead(database: Database, accountId: number, ids: readonly number[] | 'all'): Promise<void> {
  const which = ids === 'all' ? sql`true` : sql`notification_id = any(${[...ids]}::bigint[])`;
  await sql`update notification set read_at = now() where account_id = ${accountId} and read_at is null and ${which}`.execute(database);
}

const VIEW = sql`view_id as id, list, name, query, columns, is_default as "isDefault", version`;

export async function listViews(database: Database, accountId: number, list: string | null): Promise<readonly SavedView[]> {
  const which = list === null ? sql`true` : sql`list = ${list}`;
  const { rows } = await sql<SavedView>`
    select ${VIEW} from saved_view where account_id = ${accountId} and ${which} order by list, name`.execute(database);
  return rows;
}

const VIEWS_LOCK = 1_986_622_839;

/** One saving of a person's at a time, until the transaction ends: two would each count without the other. */
export async function lockViews(transaction: Database, accountId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(${VIEWS_LOCK}, ${accountId}::integer)`.execute(transaction);
}

/** Null: the person has a view of this name for this list. */
export async function insertView(database: Database, accountId: number, view: ViewToSave): Promise<SavedView | null> {
  await giveUpDefault(database, accountId, view);
  const { rows } = await sql<SavedView>`
    insert into saved_view (account_id, list, name, query, columns, is_default)
    values (${accountId}, ${view.list}, ${view.name}, ${view.query}, ${[...view.columns]}::text[], ${view.isDefault})
    on conflict (account_id, list, name) do nothing returning ${VIEW}`.execute(database);
  return rows[0] ?? null;
}

/** Null: there is no such view of this person's, or it is no longer of this version. */
export async function updateView(
  database: Database,
  accountId: number,
  id: number,
  version: number,
  view: ViewToSave,
): Promise<SavedView | null> {
  await giveUpDefault(database, accountId, view);
  const { rows } = await sql<SavedView>`
    update saved_view set list = ${view.list}, name = ${view.name}, query = ${view.query}, columns = ${[...view.columns]}::text[],
      is_default = ${view.isDefault}, version = version + 1
    where account_id = ${accountId} and view_id = ${id} and version = ${version} returning ${VIEW}`.execute(database);
  return rows[0] ?? null;
}

export async function deleteView(database: Database, accountId: number, id: number): Promise<boolean> {
  const { rows } = await sql`delete from saved_view where account_id = ${accountId} and view_id = ${id} returning view_id`.execute(
    database,
  );
  return rows.length > 0;
}

export async function nameIsTaken(database: Database, accountId: number, id: number, { list, name }: ViewToSave): Promise<boolean> {
  const { rows } = await sql`
    select from saved_view where account_id = ${accountId} and list = ${list} and name = ${name} and view_id <> ${id}`.execute(database);
  return rows.length > 0;
}

export async function countViews(database: Database, accountId: number): Promise<number> {
  const { rows } = await sql<{ views: number }>`select count(*) as views from saved_view where account_id = ${accountId}`.execute(database);
  return rows[0]?.views ?? 0;
}

/** One list opens with one view. */
async function giveUpDefault(database: Database, accountId: number, { list, isDefault }: ViewToSave): Promise<void> {
  if (!isDefault) return;
  await sql`update saved_view set is_default = false where account_id = ${accountId} and list = ${list} and is_default`.execute(database);
}
