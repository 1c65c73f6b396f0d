import type pg from 'pg';
import type { DatabaseAddress } from '../database/database.ts';
import { closeAuditClient, openAuditClient } from './audit-client.ts';
import { isAuditHash } from './chain-form.ts';
import type { ChainHead } from './seal.ts';

interface Row {
  readonly agency_id: number;
  readonly seal_number: string;
  readonly algorithm: string;
  readonly hash: string;
  readonly sealed_at: string;
}

/** The ends of all chains. */
export async function readHeads(client: pg.Client): Promise<readonly ChainHead[]> {
  const { rows } = await client.query<Row>(`
    with recursive chain as (
      (select agency_id from audit_seal order by agency_id limit 1)
      union all
      select (select s.agency_id from audit_seal s where s.agency_id > chain.agency_id order by s.agency_id limit 1) from chain where chain.agency_id is not null
    )
    select head.* from chain cross join lateral (
      select agency_id, seal_number::text, algorithm, hash, sealed_at::text from audit_seal s
      where s.agency_id = chain.agency_id order by s.seal_number desc limit 1
    ) head order by agency_id`);
  return rows.flatMap((row) =>
    isAuditHash(row.algorithm)
      ? [
          {
            agencyId: row.agency_id,
            sealNumber: Number(row.seal_number),
            algorithm: row.algorithm,
            hash: row.hash,
            sealedAt: row.sealed_at,
          },
        ]
      : [],
  );
}

/** The same over a connection of its own. */
export async function readChainHeads(address: DatabaseAddress): Promise<readonly ChainHead[]> {
  const client = await openAuditClient(address);
  try {
    return await readHeads(client);
  } finally {
    await closeAuditClient(client);
  }
}
