import { hash } from 'node:crypto';

/** What digests and chains are made with; a seal says which. */
export const AUDIT_HASHES = ['sm3', 'sha256'] as const;
export type AuditHash = (typeof AUDIT_HASHES)[number];

/**
 * An entry's digest is the hash of its line (line feed included) as `copy (select <these> …) to stdout` writes it in a
 * session whose time zone is UTC: `psql … | openssl dgst -sm3` recomputes it without this program (docs/audit.md).
 */
export const ENTRY_COLUMNS = [
  'agency_id',
  'entry_id',
  'transaction_id',
  'at',
  'actor_kind',
  'actor_id',
  'actor_name',
  'client_address',
  'client_agent',
  'request_id',
  'noun',
  'record_id',
  'deed',
  'reason',
  'before',
  'after',
] as const;

/** A seal's hash is made in the same way from the line of these. */
export const SEAL_COLUMNS = [
  'agency_id',
  'seal_number',
  'batch',
  'sealed_at',
  'algorithm',
  'cluster',
  'floor_entry_id',
  'upto',
  'entry_count',
  'digests',
  'previous_hash',
] as const;

/** What the first seal of a chain has for the hash of the one before. */
export const NO_HASH = '0'.repeat(64);

export const DIGEST_BYTES = 32;
/** Number and digest of one entry in a seal. */
export const PACKED_BYTES = 8 + DIGEST_BYTES;

export function digestOf(algorithm: AuditHash, line: Uint8Array | string): Buffer {
  return hash(algorithm, line, 'buffer');
}

export function isAuditHash(word: string): word is AuditHash {
  return AUDIT_HASHES.some((known) => known === word);
}

/** Number and digest of one entry, as a seal keeps them. */
export function packDigest(entryId: number, digest: Uint8Array): Buffer {
  const packed = Buffer.allocUnsafe(PACKED_BYTES);
  packed.writeUInt32BE(Math.floor(entryId / 0x1_0000_0000), 0);
  packed.writeUInt32BE(entryId % 0x1_0000_0000, 4);
  packed.set(digest, 8);
  return packed;
}
