import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';

const Row = z.object({ edition: z.string() });

/** The name of an agency's words as they are; `none` where it has never changed anything. */
export async function editionOf(database: Database, agencyId: number): Promise<string> {
  const { rows } = await sql`select edition from word_edition where agency_id = ${agencyId}`.execute(database);
  return rows[0] === undefined ? 'none' : Row.parse(rows[0]).edition;
}

/** Gives the agency's words a new name; whoever else changes them waits until this transaction ends. */
export async function newEdition(database: Database, agencyId: number): Promise<void> {
  await sql`insert into word_edition (agency_id) values (${agencyId})
    on conflict (agency_id) do update set edition = gen_random_uuid()`.execute(database);
}
