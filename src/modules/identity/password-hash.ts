import { hash, verify } from '@node-rs/argon2';

/** OWASP's setting for argon2id (the library's algorithm when none is named): 19 MiB, 2 passes. */
const SETTINGS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** However a keyboard composes its characters, it is the same password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), SETTINGS);
}

let decoy: Promise<string> | null = null;

/** Does the same work, one verification, for an account that does not exist or has no password (`passwordHash` null). */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await decoy), password.normalize('NFKC'));
  return matches && passwordHash !== null;
}
