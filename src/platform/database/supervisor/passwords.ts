import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/** Made at random for one cluster, kept beside it, readable by our own account alone. */
const PASSWORDS = z.object({ superuser: z.string().min(1), owner: z.string().min(1), application: z.string().min(1) });
export type Passwords = Readonly<z.infer<typeof PASSWORDS>>;

/** Before there were two roles, the owner served too; its password stood under `application`. */
const ONE_ROLE = z.object({ superuser: z.string().min(1), application: z.string().min(1), owner: z.undefined().optional() });

/** The kept passwords, or null when there are none that can be read as such. */
export async function readPasswords(file: string): Promise<Passwords | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const kept = parseJson(text);
  const before = ONE_ROLE.safeParse(kept);
  if (before.success) {
    return keep(file, { superuser: before.data.superuser, owner: before.data.application, application: newPassword() });
  }
  return PASSWORDS.safeParse(kept).data ?? null;
}

/** Makes passwords and keeps them, before the cluster that will ask for them. */
export function createPasswords(file: string): Promise<Passwords> {
  return keep(file, { superuser: newPassword(), owner: newPassword(), application: newPassword() });
}

async function keep(file: string, passwords: Passwords): Promise<Passwords> {
  await writeFile(`${file}.new`, `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return passwords;
}

function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
