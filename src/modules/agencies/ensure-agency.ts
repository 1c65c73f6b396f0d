import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { bySystem, inWork, recordCreation, type DoneBy } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { AGENCY } from './audited.ts';
import type { Agency } from './find-agency.ts';
import { fixAgencyCode } from './fix-agency-code.ts';

/**
 * The agency of this name, about to publish; entered in the register when it is new, under `code` or one drawn by lot,
 * with no agency above it.
 */
export async function ensureAgency(database: Database, name: string, code?: string, by: DoneBy = bySystem('登记')): Promise<Agency> {
  const agency = (await findByName(database, name)) ?? (await enter(database, name, code, by));
  await fixAgencyCode(database, agency.id, by);
  return agency;
}

async function enter(database: Database, name: string, code: string | undefined, by: DoneBy): Promise<Agency> {
  await inWork(database, by, async (work) => {
    // Someone else may have entered it just now; the next look finds it.
    const { rows } = await sql<{ id: number }>`insert into agency (name, code)
      values (${name}, ${code ?? `agency-${randomBytes(6).toString('hex')}`}) on conflict do nothing returning agency_id as id`.execute(
      work.transaction,
    );
    for (const { id } of rows) {
      await sql`insert into agency_ancestry (ancestor_id, descendant_id, distance) values (${id}, ${id}, 0)`.execute(work.transaction);
      await recordCreation(work, AGENCY, id, { agencyId: id, deed: 'create' });
    }
  });
  const entered = await findByName(database, name);
  if (entered === null) throw new Error(`The code ${code ?? ''} belongs to another agency than ${name}`);
  return entered;
}

async function findByName(database: Database, name: string): Promise<Agency | null> {
  const { rows } = await sql<Agency>`select agency_id as id, code, name from agency where name = ${name}`.execute(database);
  return rows[0] ?? null;
}
