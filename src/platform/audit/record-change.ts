import { sql, type RawBuilder } from 'kysely';
import type { Work } from './work.ts';

/** A table whose rows are audited: how a row is found, and which columns are nobody's business (hashes, secrets). */
export interface Auditable {
  /** Name in code: `task`. */
  readonly noun: string;
  readonly table: string;
  /** Column that alone finds the row. */
  readonly key: string;
  readonly omit?: readonly string[];
}

export interface Deed {
  /** 0: the installation's own affair. */
  readonly agencyId: number;
  /** A verb in code: `assign`. */
  readonly deed: string;
  readonly reason?: string | null;
}

/**
 * Changes a row and writes what it was and what it became, both read from the database, in the same transaction.
 * The row is locked before `change` runs, so that nothing else comes between.
 */
export async function changeRecord<T>(
  work: Work,
  auditable: Auditable,
  id: number | string,
  deed: Deed,
  change: () => Promise<T>,
): Promise<T> {
  const before = await sql<{ row: string }>`select ${rowOf(auditable)}::text as row from ${sql.table(auditable.table)} t
    where ${sql.ref(`t.${auditable.key}`)} = ${id} for update`.execute(work.transaction);
  const result = await change();
  await append(work, auditable, id, deed, before.rows[0]?.row ?? null);
  return result;
}

/** Rows of an audited table to change together and what becomes of them. */
interface SetChange {
  readonly ids: readonly number[];
  /** A query with a row for each: `select … as id, … as version, …`: which rows, at which versions, and what `set` needs of each. */
  readonly wanted: RawBuilder<unknown>;
  /** Assignments; `w` is the row of `wanted`, `t` that of the table. */
  readonly set: RawBuilder<unknown>;
}

/**
 * Changes many rows of a table with `agency_id` and `version` in one statement, with an audit row each. Waits for nobody:
 * a row that somebody holds, or that is no longer of its version, stays. Returns the ids of those that changed.
 */
export async function changeRecords(
  { transaction, by }: Work,
  auditable: Auditable,
  { deed, reason = null }: Omit<Deed, 'agencyId'>,
  { ids, wanted, set }: SetChange,
): Promise<ReadonlySet<number>> {
  const key = sql.ref(`t.${auditable.key}`);
  const table = sql.table(auditable.table);
  const { rows } = await sql<{ id: string }>`
    with wanted as materialized (${wanted}),
    held as materialized (
      select w.id, ${rowOf(auditable)} as row from ${table} t join wanted w on w.id = ${key} and w.version = t.version
      where ${key} = any(${[...ids]}::bigint[]) order by w.id for no key update of t skip locked
    ),
    changed as (
      update ${table} t set ${set}, version = t.version + 1 from wanted w join held h on h.id = w.id
      where ${key} = w.id and t.version = w.version
      returning t.agency_id, w.id, h.row as before, ${rowOf(auditable)} as after
    )
    insert into audit_entry
      (agency_id, actor_kind, actor_id, actor_name, client_address, client_agent, request_id, noun, record_id, deed, reason, before, after)
    select agency_id, ${by.kind}, ${by.id}::integer, ${by.name}, ${by.clientAddress}, ${by.clientAgent}, ${by.requestId},
      ${auditable.noun}, id::text, ${deed}, ${reason}, before, after
    from changed order by changed.id returning record_id as id`.execute(transaction);
  return new Set(rows.map(({ id }) => Number(id)));
}

/** Writes that a row was made, as the database has it. */
export async function recordCreation(work: Work, auditable: Auditable, id: number | string, deed: Deed): Promise<void> {
  await append(work, auditable, id, deed, null);
}

/** The same for many rows at once, an entry each. */
export async function recordCreations(
  { transaction, by }: Work,
  auditable: Auditable,
  ids: readonly number[],
  { agencyId, deed, reason = null }: Deed,
): Promise<void> {
  const key = sql.ref(`t.${auditable.key}`);
  await sql`insert into audit_entry
      (agency_id, actor_kind, actor_id, actor_name, client_address, client_agent, request_id, noun, record_id, deed, reason, after)
    select ${agencyId}::integer, ${by.kind}, ${by.id}::integer, ${by.name}, ${by.clientAddress}, ${by.clientAgent}, ${by.requestId},
      ${auditable.noun}, ${key}::text, ${deed}, ${reason}, ${rowOf(auditable)}
    from ${sql.table(auditable.table)} t where ${key} = any(${[...ids]}::bigint[]) order by ${key}`.execute(transaction);
}

/** Writes an act that changes no audited row: a sign-in, an export, a refused attempt. `detail` must hold no secret. */
export async function recordAct(
  { transaction, by }: Work,
  { agencyId, deed, reason }: Deed,
  about: { readonly noun: string; readonly id: number | string; readonly detail?: Readonly<Record<string, unknown>> },
): Promise<void> {
  const detail = about.detail === undefined ? null : JSON.stringify(about.detail);
  await sql`insert into audit_entry
      (agency_id, actor_kind, actor_id, actor_name, client_address, client_agent, request_id, noun, record_id, deed, reason, after)
    values (${agencyId}, ${by.kind}, ${by.id}, ${by.name}, ${by.clientAddress}, ${by.clientAgent}, ${by.requestId},
      ${about.noun}, ${String(about.id)}, ${deed}, ${reason ?? null}, ${detail}::jsonb)`.execute(transaction);
}

async function append(
  { transaction, by }: Work,
  auditable: Auditable,
  id: number | string,
  deed: Deed,
  before: string | null,
): Promise<void> {
  await sql`insert into audit_entry
      (agency_id, actor_kind, actor_id, actor_name, client_address, client_agent, request_id, noun, record_id, deed, reason, before, after)
    select ${deed.agencyId}, ${by.kind}, ${by.id}::integer, ${by.name}, ${by.clientAddress}, ${by.clientAgent}, ${by.requestId},
      ${auditable.noun}, ${String(id)}, ${deed.deed}, ${deed.reason ?? null}, ${before}::jsonb,
      (select ${rowOf(auditable)} from ${sql.table(auditable.table)} t where ${sql.ref(`t.${auditable.key}`)} = ${id})`.execute(
    transaction,
  );
}

function rowOf({ omit }: Auditable): RawBuilder<unknown> {
  return omit === undefined ? sql`to_jsonb(t)` : sql`(to_jsonb(t) - ${[...omit]}::text[])`;
}
