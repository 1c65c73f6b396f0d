import { randomInt } from 'node:crypto';
import type { SecretBox } from '../../platform/secrets/index.ts';

const COUNT = 10;
/** Without letters and digits that look alike. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 10;

/** Ten codes of 50 bits each, like `K7QXM-2RWPD`. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: COUNT }, () => {
    const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
  });
}

/** What the database keeps of a code; spaces, signs and small letters make no difference. */
export function recoveryCodeHash(secrets: SecretBox, accountId: number, code: string): Buffer {
  return secrets.mark(code.toUpperCase().replace(/[^A-Z0-9]/g, ''), `recovery code:${accountId}`);
}
