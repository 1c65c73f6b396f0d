import { hash, verify } from '@node-rs/argon2';
import { err, ok, type Result } from '../../kernel/result.ts';

/** OWASP's setting for argon2id (the library's algorithm when none is named): 19 MiB, 2 passes. */
const SETTINGS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const SHORTEST = 12;
const LONGEST = 128;

export type PasswordFailure =
  { readonly kind: 'tooShort' } | { readonly kind: 'tooLong' } | { readonly kind: 'differs' } | { readonly kind: 'likeName' };

/** A new password, typed twice: long rather than odd (NIST SP 800-63B). */
export function acceptPassword(signInName: string, password: string, again: string): Result<string, PasswordFailure> {
  const { length } = Array.from(password);
  if (length < SHORTEST) return err({ kind: 'tooShort' });
  if (length > LONGEST) return err({ kind: 'tooLong' });
  if (password.toLowerCase().includes(signInName.toLowerCase()) && signInName.length >= 4) return err({ kind: 'likeName' });
  return password === again ? ok(password) : err({ kind: 'differs' });
}

export function hashPassword(password: string): Promise<string> {
  return hash(password, SETTINGS);
}

let decoy: Promise<string> | null = null;

/** Takes as long for an account that does not exist (`passwordHash` null) as for a wrong password. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await decoy), password);
  return matches && passwordHash !== null;
}
