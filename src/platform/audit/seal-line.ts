import { digestOf, isAuditHash, PACKED_BYTES, SEAL_COLUMNS, type AuditHash } from './chain-form.ts';
import { copyLine, copyValues } from './copy-text.ts';

/** A seal as a line of COPY holds it: the columns of `SEAL_COLUMNS`, then its hash. */
export interface SealLine {
  readonly agencyId: number;
  readonly sealNumber: number;
  readonly sealedAt: string;
  readonly algorithm: AuditHash;
  readonly floorEntryId: number;
  readonly upto: string;
  readonly packed: Buffer;
  readonly previousHash: string;
  readonly hash: string;
  readonly values: readonly (string | null)[];
}

const at = (name: (typeof SEAL_COLUMNS)[number]) => SEAL_COLUMNS.indexOf(name);

/** Null for a line that is no seal's. */
export function readSealLine(line: Buffer | string): SealLine | null {
  const values = copyValues(line.toString('utf8'));
  const algorithm = values[at('algorithm')] ?? '';
  const digests = values[at('digests')] ?? '';
  if (values.length !== SEAL_COLUMNS.length + 1 || !isAuditHash(algorithm) || !/^\\x(?:[0-9a-f]{2})*$/.test(digests)) return null;
  return {
    agencyId: Number(values[at('agency_id')]),
    sealNumber: Number(values[at('seal_number')]),
    sealedAt: values[at('sealed_at')] ?? '',
    algorithm,
    floorEntryId: Number(values[at('floor_entry_id')]),
    upto: values[at('upto')] ?? '',
    packed: Buffer.from(digests.slice(2), 'hex'),
    previousHash: values[at('previous_hash')] ?? '',
    hash: values.at(-1) ?? '',
    values,
  };
}

/** What the hash must be, for this seal or for the same one at another place in the chain. */
export function hashOfSeal(seal: SealLine, sealNumber = seal.sealNumber): string {
  const values = seal.values.slice(0, -1);
  values[at('seal_number')] = String(sealNumber);
  return digestOf(seal.algorithm, copyLine(values)).toString('hex');
}

/** Greatest number in a seal; 0 when it holds none. */
export function greatestEntry({ packed }: SealLine): number {
  let greatest = 0;
  for (let start = 0; start + PACKED_BYTES <= packed.length; start += PACKED_BYTES) {
    greatest = Math.max(greatest, Number(packed.readBigUInt64BE(start)));
  }
  return greatest;
}
