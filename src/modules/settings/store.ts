import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';

export interface StoredSettings {
  readonly value: Readonly<Record<string, unknown>>;
  /** 1 while nobody has set anything. */
  readonly version: number;
  readonly updatedAt: Date | null;
}

const Value = z.record(z.string(), z.unknown());

export async function findSettings(database: Database, group: string): Promise<StoredSettings> {
  const found = await sql<{ value: unknown; version: number; updated_at: Date }>`
    select value, version, updated_at from setting where group_name = ${group}`.execute(database);
  const row = found.rows[0];
  if (row === undefined) return { value: {}, version: 1, updatedAt: null };
  return { value: Value.parse(row.value), version: row.version, updatedAt: row.version === 1 ? null : row.updated_at };
}

/** So that the first change finds a row to lock, and in it what has held so far: the defaults. */
export async function makeRoom(transaction: Database, group: string, defaults: object): Promise<void> {
  await sql`insert into setting (group_name, value) values (${group}, ${JSON.stringify(defaults)}::jsonb) on conflict do nothing`.execute(
    transaction,
  );
}

/** False when the version is not the newest any more. */
export async function updateSettings(transaction: Database, group: string, value: object, version: number): Promise<boolean> {
  const updated =
    await sql`update setting set value = ${JSON.stringify(value, wellFormed)}::jsonb, version = version + 1, updated_at = now()
    where group_name = ${group} and version = ${version}`.execute(transaction);
  return updated.numAffectedRows === 1n;
}

/** Half a character, which JSON can hold and the database can't, becomes the sign for one that can't be read. */
function wellFormed(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
