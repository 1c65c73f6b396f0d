import { sql } from 'kysely';
import { z } from 'zod';
import { notSealedSince, readPosition } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { chainVerification } from './finding-answer.ts';

/** How the chains stand, one an agency. */
export const chainsAnswer = z
  .object({
    items: z.array(
      z.object({
        agencyId: z.number().int(),
        agencyName: z.string().nullable(),
        sealedEntries: z.number().int(),
        /** Written, and not in a seal yet. */
        waitingEntries: z.number().int(),
        seals: z.number().int(),
        lastSeal: z
          .object({ sealNumber: z.number().int(), sealedAt: z.iso.datetime(), algorithm: z.string(), hash: z.string() })
          .nullable(),
        lastVerification: chainVerification.nullable(),
      }),
    ),
  })
  .meta({ id: 'AuditChains' });

interface Row {
  readonly agency_id: number;
  readonly agency_name: string | null;
  readonly sealed: number;
  readonly waiting: number;
  readonly seals: number;
  readonly seal_number: number | null;
  readonly sealed_at: Date | null;
  readonly algorithm: string | null;
  readonly hash: string | null;
  readonly verification: unknown;
}

export async function readChainStates(database: Database, reach: Reach): Promise<z.infer<typeof chainsAnswer>> {
  const position = await readPosition(database);
  const { rows } = await sql<Row>`
    with chain as (
      select agency_id, count(*) as seals, sum(entry_count)::bigint as sealed from audit_seal group by agency_id
    ), waiting as (
      select agency_id, count(*) as entries from audit_entry where ${notSealedSince(position)} group by agency_id
    )
    select agency_id, case when agency_id = 0 then '系统' else agency.name end as agency_name,
      coalesce(chain.sealed, 0) as sealed, coalesce(waiting.entries, 0) as waiting, coalesce(chain.seals, 0) as seals,
      last.seal_number, last.sealed_at, last.algorithm, last.hash, verification.row as verification
    from chain full join waiting using (agency_id) left join agency using (agency_id)
    left join lateral (
      select s.seal_number, s.sealed_at, s.algorithm, s.hash from audit_seal s
      where s.agency_id = coalesce(chain.agency_id, waiting.agency_id) order by s.seal_number desc limit 1
    ) last on true
    left join lateral (
      select to_jsonb(v) as row from audit_verification v
      where v.agency_id = coalesce(chain.agency_id, waiting.agency_id) order by v.verification_id desc limit 1
    ) verification on true
    where ${withinReach(reach, { agency: sql`coalesce(chain.agency_id, waiting.agency_id)` })}
    order by agency_id`.execute(database);
  return {
    items: rows.map((row) => ({
      agencyId: row.agency_id,
      agencyName: row.agency_name,
      sealedEntries: row.sealed,
      waitingEntries: row.waiting,
      seals: row.seals,
      lastSeal:
        row.seal_number === null || row.sealed_at === null || row.algorithm === null || row.hash === null
          ? null
          : { sealNumber: row.seal_number, sealedAt: row.sealed_at.toISOString(), algorithm: row.algorithm, hash: row.hash },
      lastVerification: row.verification === null ? null : verificationOf(row.verification),
    })),
  };
}

const kept = z.object({
  agency_id: z.number(),
  started_at: z.string(),
  ended_at: z.string(),
  by_name: z.string(),
  entry_count: z.number(),
  seal_count: z.number(),
  finding_count: z.number(),
  findings: chainVerification.shape.findings,
});

/** A row of `audit_verification` as JSON. */
function verificationOf(row: unknown): z.infer<typeof chainVerification> {
  const found = kept.parse(row);
  return {
    agencyId: found.agency_id,
    startedAt: new Date(found.started_at).toISOString(),
    endedAt: new Date(found.ended_at).toISOString(),
    byName: found.by_name,
    entryCount: found.entry_count,
    sealCount: found.seal_count,
    findingCount: found.finding_count,
    findings: found.findings,
  };
}
