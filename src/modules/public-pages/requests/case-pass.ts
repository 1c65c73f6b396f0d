import { z } from 'zod';
import type { SecretBox } from '../../../platform/secrets/index.ts';

/** Name of the cookie; it goes to pages about applications alone, and to no other site's. */
export const PASS_COOKIE = 'request_pass';
export const PASS_SECONDS = 30 * 60;

const Pass = z.object({ id: z.number().int(), until: z.number() });

/** Lets a browser see one case for half an hour: sealed, so that nobody reads out of it which, or makes one up. */
export function newPass(secrets: SecretBox, id: number, now: Date): string {
  return secrets.seal(JSON.stringify({ id, until: now.getTime() + PASS_SECONDS * 1000 }), CONTEXT).toString('base64url');
}

/** The number of the case; null for a pass that is none or has run out. */
export function readPass(secrets: SecretBox, given: string | undefined, now: Date): number | null {
  if (given === undefined || !/^[\w-]{20,300}$/.test(given)) return null;
  try {
    const { id, until } = Pass.parse(JSON.parse(secrets.open(Buffer.from(given, 'base64url'), CONTEXT)));
    return until > now.getTime() ? id : null;
  } catch {
    return null;
  }
}

const CONTEXT = 'pass of an applicant';
