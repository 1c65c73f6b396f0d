import { createHash, randomBytes } from 'node:crypto';

/** 256 bits by lot, fit for an address or a header. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a secret: with 256 bits by lot, a plain hash can't be turned back. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
