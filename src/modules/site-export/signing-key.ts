import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { SecretBox } from '../../platform/secrets/index.ts';

const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');
const KEY_BYTES = 32;

export interface SigningKey {
  /** 32 bytes */
  readonly publicKey: Buffer;
  readonly sign: (message: Uint8Array) => Buffer;
}

/**
 * The installation's Ed25519 key, made of its secret key: nothing further to keep, back up or lose. Another secret key
 * is another signature.
 */
export function signingKey(secrets: Pick<SecretBox, 'mark'>): SigningKey {
  const seed = secrets.mark('ed25519', 'site manifest');
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_HEAD.length);
  return { publicKey, sign: (message) => sign(null, message, key) };
}

/** What people compare: `sha256:` and 64 hexadecimal digits. */
export function fingerprintOf(publicKey: Uint8Array): string {
  return `sha256:${createHash('sha256').update(publicKey).digest('hex')}`;
}

export function isSignedBy(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  return publicKey.length === KEY_BYTES && verify(null, message, publicKeyOf(publicKey), signature);
}

function publicKeyOf(bytes: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([PUBLIC_HEAD, bytes]), format: 'der', type: 'spki' });
}
