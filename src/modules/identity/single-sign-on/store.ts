import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../../platform/database/index.ts';

/** What an attempt remembers while the browser is at the provider. */
export interface Attempt {
  readonly issuer: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly back: string;
}

const MINUTES = 10;

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Keeps an attempt for ten minutes, bound to the browser by a secret that only its cookie holds. */
export async function saveAttempt(database: Database, browserSecret: string, attempt: Attempt): Promise<void> {
  await sql`insert into single_sign_on_attempt (state_hash, browser_hash, issuer, nonce, verifier, back, expires_at)
    values (${hash(attempt.state)}, ${hash(browserSecret)}, ${attempt.issuer}, ${attempt.nonce}, ${attempt.verifier}, ${attempt.back},
      now() + make_interval(mins => ${MINUTES}))`.execute(database);
}

/** Uses an attempt up; null when there is none for this state, this browser and this hour. Of two at once, one gets it. */
export async function takeAttempt(database: Database, browserSecret: string, state: string): Promise<Attempt | null> {
  const taken = await sql<Omit<Attempt, 'state'>>`delete from single_sign_on_attempt
    where state_hash = ${hash(state)} and browser_hash = ${hash(browserSecret)} and expires_at > now()
    returning issuer, nonce, verifier, back`.execute(database);
  const [row] = taken.rows;
  return row === undefined ? null : { ...row, state };
}

/** Removes attempts that never came back; returns how many. */
export async function purgeAttempts(database: Database): Promise<number> {
  const gone = await sql`delete from single_sign_on_attempt where expires_at < now()`.execute(database);
  return Number(gone.numAffectedRows ?? 0n);
}

/** The account of this person of the provider. */
export async function findLinkedAccount(database: Database, issuer: string, subject: string): Promise<number | null> {
  const found = await sql<{ id: number }>`select account_id as id from single_sign_on_identity
    where issuer = ${issuer} and subject = ${subject}`.execute(database);
  return found.rows[0]?.id ?? null;
}

/** Ties an account to a person of the provider; false when either is tied already. */
export async function linkAccount(database: Database, issuer: string, subject: string, accountId: number): Promise<boolean> {
  const made = await sql`insert into single_sign_on_identity (issuer, subject, account_id)
    values (${issuer}, ${subject}, ${accountId}) on conflict do nothing`.execute(database);
  return made.numAffectedRows === 1n;
}
