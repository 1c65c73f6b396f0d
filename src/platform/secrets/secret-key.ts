import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { err, ok, type Result } from '../../kernel/result.ts';

const BYTES = 32;

export type SecretKeyFailure = { readonly kind: 'secretKeyUnreadable'; readonly file: string };

/** A key as operators write it: 64 hexadecimal digits or base64 of 32 bytes. Null when it is neither. */
export function parseSecretKey(text: string): Buffer | null {
  const trimmed = text.trim();
  if (/^[0-9a-f]{64}$/i.test(trimmed)) return Buffer.from(trimmed, 'hex');
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed)) return null;
  const bytes = Buffer.from(trimmed, 'base64');
  return bytes.length === BYTES ? bytes : null;
}

/**
 * The key in `file`, made at random when there is none; readable by our own account alone.
 * Whoever loses it loses the second factors that were sealed with it, nothing else.
 */
export async function readOrMakeSecretKey(file: string): Promise<Result<Buffer, SecretKeyFailure>> {
  const kept = await readKept(file);
  if (kept !== null) return parsed(file, kept);
  const fresh = `${file}.${randomBytes(6).toString('hex')}.new`;
  await writeFile(fresh, `${randomBytes(BYTES).toString('base64url')}\n`, { mode: 0o600, flush: true });
  try {
    // Of two processes that start at once, one makes it; a link never replaces what is there.
    await link(fresh, file);
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
  } finally {
    await rm(fresh, { force: true });
  }
  return parsed(file, (await readKept(file)) ?? '');
}

function parsed(file: string, text: string): Result<Buffer, SecretKeyFailure> {
  const key = parseSecretKey(text);
  return key === null ? err({ kind: 'secretKeyUnreadable', file }) : ok(key);
}

async function readKept(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
