import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { notFound } from '../../platform/http/index.ts';
import type { ListSource } from '../../platform/listing/index.ts';

/** Whose record this is, among the rows of a list that the asker reaches; 0 is the installation. Else: not found. */
export async function agencyOfRow(
  database: Database,
  { from, where }: ListSource,
  row: {
    readonly title: string;
    /** `g.grant_id` */ readonly key: string;
    /** `g.agency_id` */ readonly agency: string;
    readonly id: number;
  },
): Promise<number> {
  const { rows } = await sql<{ agencyId: number | null }>`
    select ${sql.ref(row.agency)} as "agencyId" from ${from} where ${where} and ${sql.ref(row.key)} = ${row.id}`.execute(database);
  const [found] = rows;
  if (found === undefined) throw notFound(row.title);
  return found.agencyId ?? 0;
}
