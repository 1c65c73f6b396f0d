import { assertNever } from '../../../src/kernel/assert-never.ts';
import type { Finding } from '../../../src/platform/audit/finding.ts';
import type { AuditGround } from './audit-ground.ts';
import { ALTERED, ALTERED_SEAL, EXPECTED, type Tampering } from './tampering.ts';

interface EntryKey {
  readonly agencyId: number;
  readonly entryId: number;
}
interface SealKey {
  readonly agencyId: number;
  readonly sealNumber: number;
}

/** What was there to tamper with. */
export interface Target {
  readonly entries: readonly EntryKey[];
  readonly seals: readonly SealKey[];
}

/** Whom the findings must name; null where this tampering is not possible here. */
export type Named = ((finding: Finding) => boolean) | null;

export async function readTarget({ tamper }: AuditGround): Promise<Target> {
  const entries = await tamper('select agency_id, entry_id::int as entry_id from audit_entry order by entry_id');
  const seals = await tamper('select agency_id, seal_number::int as seal_number from audit_seal order by batch, agency_id');
  return {
    entries: entries.map((row) => ({ agencyId: Number(row['agency_id']), entryId: Number(row['entry_id']) })),
    seals: seals.map((row) => ({ agencyId: Number(row['agency_id']), sealNumber: Number(row['seal_number']) })),
  };
}

/** Does it, and says how to know the finding that names it. */
export async function applyTampering({ tamper }: AuditGround, { entries, seals }: Target, tampering: Tampering): Promise<Named> {
  const codes = EXPECTED[tampering.kind];
  const namesEntry = (key: EntryKey) => (finding: Finding) =>
    codes.includes(finding.code) &&
    finding.entryId === key.entryId &&
    finding.agencyId === key.agencyId &&
    finding.message.includes(`第 ${key.entryId} 号记录`);
  const namesSeal = (key: SealKey) => (finding: Finding) =>
    codes.includes(finding.code) && finding.agencyId === key.agencyId && finding.sealNumber === key.sealNumber;
  const entry = 'entry' in tampering ? entries[tampering.entry % entries.length] : undefined;
  const seal = 'seal' in tampering ? seals[tampering.seal % seals.length] : undefined;
  switch (tampering.kind) {
    case 'alter':
      if (entry === undefined) return null;
      await tamper(`update audit_entry set ${tampering.column} = ${ALTERED[tampering.column]} where entry_id = $1`, [entry.entryId]);
      return namesEntry(entry);
    case 'remove':
      if (entry === undefined) return null;
      await tamper('delete from audit_entry where entry_id = $1', [entry.entryId]);
      return namesEntry(entry);
    case 'insert': {
      if (entry === undefined) return null;
      const entryId = Math.max(...entries.map((one) => one.entryId)) + 50;
      await tamper(
        `insert into audit_entry (agency_id, entry_id, transaction_id, at, actor_kind, actor_name, noun, record_id, deed)
          select agency_id, $2, transaction_id, at, actor_kind, actor_name, noun, record_id, 'forged' from audit_entry where entry_id = $1`,
        [entry.entryId, entryId],
      );
      return namesEntry({ agencyId: entry.agencyId, entryId });
    }
    case 'swap': {
      const peers = entries.filter((one) => one.agencyId === entry?.agencyId && one.entryId !== entry.entryId);
      const other = peers[tampering.other % peers.length];
      if (entry === undefined || other === undefined) return null;
      await tamper('update audit_entry set entry_id = -1 where entry_id = $1', [entry.entryId]);
      await tamper('update audit_entry set entry_id = $1 where entry_id = $2', [entry.entryId, other.entryId]);
      await tamper('update audit_entry set entry_id = $1 where entry_id = -1', [other.entryId]);
      const names = [entry, other].map(namesEntry);
      return (finding) => names.some((name) => name(finding));
    }
    case 'move':
      if (entry === undefined) return null;
      await tamper('update audit_entry set agency_id = agency_id + 1 where entry_id = $1', [entry.entryId]);
      return namesEntry(entry);
    case 'alterSeal':
      if (seal === undefined) return null;
      await tamper(
        `update audit_seal set ${tampering.column} = ${ALTERED_SEAL[tampering.column]} where agency_id = $1 and seal_number = $2`,
        [seal.agencyId, seal.sealNumber],
      );
      return namesSeal(seal);
    case 'removeSeal':
      if (seal === undefined) return null;
      await tamper('delete from audit_seal where agency_id = $1 and seal_number = $2', [seal.agencyId, seal.sealNumber]);
      return namesSeal(seal);
    case 'swapSeals': {
      const peers = seals.filter((one) => one.agencyId === seal?.agencyId && one.sealNumber !== seal.sealNumber);
      const other = peers[tampering.other % peers.length];
      if (seal === undefined || other === undefined) return null;
      const renumber = 'update audit_seal set seal_number = $3 where agency_id = $1 and seal_number = $2';
      await tamper(renumber, [seal.agencyId, seal.sealNumber, 100_000]);
      await tamper(renumber, [seal.agencyId, other.sealNumber, seal.sealNumber]);
      await tamper(renumber, [seal.agencyId, 100_000, other.sealNumber]);
      return namesSeal(seal);
    }
    case 'cut': {
      if (seal === undefined) return null;
      // The seal and all behind it, with their entries, as if they had never been.
      const cut = seals.filter((one) => one.agencyId === seal.agencyId && one.sealNumber >= seal.sealNumber);
      for (const { agencyId, sealNumber } of cut) {
        await tamper(
          `delete from audit_entry where agency_id = $1 and entry_id in (
            select ('x' || encode(substring(digests from 40 * n + 1 for 8), 'hex'))::bit(64)::bigint
            from audit_seal, generate_series(0, entry_count - 1) n where agency_id = $1 and seal_number = $2)`,
          [agencyId, sealNumber],
        );
        await tamper('delete from audit_seal where agency_id = $1 and seal_number = $2', [agencyId, sealNumber]);
      }
      return (finding) => finding.code === 'chain-cut' && finding.agencyId === seal.agencyId;
    }
    default:
      return assertNever(tampering);
  }
}
