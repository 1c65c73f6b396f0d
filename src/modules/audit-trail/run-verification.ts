import { sql } from 'kysely';
import type { z } from 'zod';
import { readAnchors, recordAct, verifyChains, type ChainVerdict, type Work } from '../../platform/audit/index.ts';
import type { DatabaseAddress } from '../../platform/database/index.ts';
import type { chainVerification } from './finding-answer.ts';

/** Findings kept and sent; further ones are counted. */
const FINDINGS_KEPT = 100;

export interface AuditPlace {
  readonly address: DatabaseAddress;
  /** File with the ends of the chains, outside the database; null: there is none. */
  readonly anchorsFile: string | null;
}

export interface Examined {
  readonly startedAt: Date;
  readonly verdict: ChainVerdict;
  readonly endedAt: Date;
}

/** Examines the chains of these agencies (all: null), outside of any transaction of the caller's. */
export async function examineChains(
  { address, anchorsFile }: AuditPlace,
  agencies: readonly number[] | null,
  unsealedSeconds = 60,
): Promise<readonly Examined[]> {
  const anchors = anchorsFile === null ? new Map() : await readAnchors(anchorsFile);
  const examined: Examined[] = [];
  let startedAt = new Date();
  for await (const verdict of verifyChains(address, { anchors, unsealedSeconds, ...(agencies === null ? {} : { agencies }) })) {
    const endedAt = new Date();
    examined.push({ startedAt, verdict, endedAt });
    startedAt = endedAt;
  }
  return examined;
}

/** Keeps what was found, and that it was looked for. `agencyId`: whose act it is. */
export async function keepVerification(
  work: Work,
  agencyId: number,
  examined: readonly Examined[],
): Promise<readonly z.infer<typeof chainVerification>[]> {
  const kept = examined.map(({ startedAt, verdict, endedAt }) => ({
    agencyId: verdict.agencyId,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt.toISOString(),
    byName: work.by.name,
    entryCount: verdict.entries,
    sealCount: verdict.seals,
    findingCount: verdict.errors + verdict.warnings,
    findings: verdict.findings
      .slice(0, FINDINGS_KEPT)
      .map((finding) => ({ ...finding, at: finding.at === null ? null : isoInstant(finding.at) })),
  }));
  for (const one of kept) {
    await sql`insert into audit_verification
        (agency_id, started_at, ended_at, by_name, entry_count, seal_count, finding_count, findings)
      values (${one.agencyId}, ${one.startedAt}, ${one.endedAt}, ${one.byName}, ${one.entryCount}, ${one.sealCount}, ${one.findingCount},
        ${JSON.stringify(one.findings)}::jsonb)`.execute(work.transaction);
  }
  await recordAct(
    work,
    { agencyId, deed: 'verify' },
    {
      noun: 'auditEntry',
      id: kept.length === 1 ? (kept[0]?.agencyId ?? 0) : 'all',
      detail: { chains: kept.length, entries: sum(kept, 'entryCount'), findings: sum(kept, 'findingCount') },
    },
  );
  return kept;
}

function sum<K extends string>(list: readonly Readonly<Record<K, number>>[], name: K): number {
  return list.reduce((total, one) => total + one[name], 0);
}

/** PostgreSQL's text of an instant in UTC, to milliseconds; an altered entry may hold what is none. */
function isoInstant(text: string): string | null {
  const instant = new Date(`${text.replace(' ', 'T').replace(/\+00$/, '')}Z`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
