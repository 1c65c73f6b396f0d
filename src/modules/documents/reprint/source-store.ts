import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../../platform/database/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';

/** Whom an agency reprints, and on which sites it finds them. */
export interface ReprintSourceWish {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Since when it is on the list, `YYYY-MM-DD`. */
  readonly since: string;
  readonly note: string;
}

export interface StoredReprintSource extends ReprintSourceWish {
  readonly id: number;
  readonly agencyId: number;
  readonly retiredAt: Date | null;
  readonly version: number;
}

const Hosts = z.array(z.object({ host: z.string() }));

/** All hosts from which an agency reprints today. */
export async function reprintHosts(database: Database, agencyId: number): Promise<readonly string[]> {
  const { rows } = await sql`
    select distinct unnest(hosts) as host from reprint_source
    where agency_id = ${agencyId} and retired_at is null and since <= (now() at time zone 'Asia/Shanghai')::date order by host`.execute(
    database,
  );
  return Hosts.parse(rows).map(({ host }) => host);
}

/** The source, when it lies within reach. */
export async function findSource(database: Database, reach: Reach, id: number): Promise<StoredReprintSource | null> {
  const { rows } = await sql<StoredReprintSource>`
    select source_id as id, agency_id as "agencyId", name, hosts, since::text as since, note, retired_at as "retiredAt", version
    from reprint_source s where source_id = ${id} and ${withinReach(reach, { agency: sql.ref('s.agency_id') })}`.execute(database);
  return rows[0] ?? null;
}

/** The source in use of this name, by its number. */
export async function sourceNamed(database: Database, agencyId: number, name: string): Promise<number | null> {
  const { rows } = await sql<{ id: number }>`
    select source_id as id from reprint_source where agency_id = ${agencyId} and name = ${name} and retired_at is null`.execute(database);
  return rows[0]?.id ?? null;
}
