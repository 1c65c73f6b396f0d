import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A token nobody guesses: 256 bits, fit for an address or a cookie. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a secret. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/**
 * The token that forms carry, made from the visitor's cookie: another site can send the form, but can't read the cookie.
 * It does not give the cookie away.
 */
export function formTokenOf(cookie: string): string {
  return createHash('sha256').update(`form:${cookie}`).digest('base64url');
}

/** Compares in constant time. */
export function sameText(a: string, b: string): boolean {
  return timingSafeEqual(hashSecret(a), hashSecret(b));
}
