import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/** Made at random for one cluster, kept beside it, readable by our own account alone. */
const PASSWORDS = z.object({ superuser: z.string().min(1), application: z.string().min(1) });
export type Passwords = Readonly<z.infer<typeof PASSWORDS>>;

/** The kept passwords, or null when there are none that can be read as such. */
export async function readPasswords(file: string): Promise<Passwords | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return PASSWORDS.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Makes passwords and keeps them, before the cluster that will ask for them. */
export async function createPasswords(file: string): Promise<Passwords> {
  const passwords = { superuser: randomBytes(24).toString('base64url'), application: randomBytes(24).toString('base64url') };
  await writeFile(`${file}.new`, `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return passwords;
}
