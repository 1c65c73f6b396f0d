import type { SecretBox } from '../../platform/secrets/index.ts';

/** Crockford's base 32: no I, L, O, U, which are misread and misheard. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
const CODE = new RegExp(`^[${SIGNS}]{${LENGTH}}$`);

/**
 * The code by which an applicant follows a case, 60 bits in three groups: `7K2M-90QX-VD4T`. It follows from the key of the
 * intake by the installation's secret, so that whoever sends the same application again gets the same code, and nobody else.
 */
export function queryCodeOf(secrets: SecretBox, agencyId: number, intakeKey: string): string {
  const bytes = secrets.mark(`${agencyId}:${intakeKey}`, 'new request code');
  const signs = [...bytes.subarray(0, LENGTH)].map((byte) => SIGNS.charAt(byte % SIGNS.length)).join('');
  return grouped(signs);
}

/** The code as it is meant, however it was typed; null when it can't be one. */
export function readQueryCode(typed: string): string | null {
  const bare = bareQueryCode(typed);
  return CODE.test(bare) ? grouped(bare) : null;
}

/** What was typed without spaces and strokes, signs that are misread as they are meant: the same for all ways of typing a code. */
export function bareQueryCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-—]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** What is kept of a code. */
export function queryCodeMark(secrets: SecretBox, code: string): Buffer {
  return secrets.mark(code, 'request code');
}

function grouped(signs: string): string {
  return `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`;
}
