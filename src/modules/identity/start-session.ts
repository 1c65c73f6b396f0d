import { recordAct, recordCreation, type Work } from '../../platform/audit/index.ts';
import { findActor, type PersonActor } from '../people/index.ts';
import { SESSION } from './audited.ts';
import { byActor, type Client } from './client.ts';
import type { IdentityContext } from './context.ts';
import { hashSecret, newSecret } from './secret.ts';
import {
  deleteOldestSessions,
  deleteSessionOf,
  deleteSessions,
  insertSession,
  replaceSecret,
  sweepSessions,
  type SignInProof,
} from './store/sessions.ts';

export interface SessionStart {
  readonly actor: PersonActor;
  readonly proof: SignInProof;
  readonly client: Client;
  /** The session cookie that the browser brought, whatever it was good for: it ends here. */
  readonly earlierSecret: string | null;
}

/**
 * Begins a session for someone who has just proved who they are, under a secret of its own: nothing that a browser
 * knew before signs anybody in. Gives the secret for the cookie. Ends the earlier session of the same browser and the
 * oldest ones beyond what a person may have.
 */
export async function startSession(context: IdentityContext, { transaction }: Work, start: SessionStart): Promise<string> {
  const { actor, proof, client, earlierSecret } = start;
  const { absoluteHours, sessionsPerPerson } = await context.settings();
  const work: Work = { transaction, by: byActor(client, actor) };
  const agencyId = actor.agencyId ?? 0;
  await sweepSessions(transaction);
  const earlier = earlierSecret === null ? null : await deleteSessionOf(transaction, hashSecret(earlierSecret));
  if (earlier !== null) {
    // Whoever signs in may be another person than the one before.
    const owner = earlier.accountId === actor.id ? actor : await findActor(transaction, earlier.accountId);
    await recordEnds(work, owner?.agencyId ?? 0, [earlier.id], '同一浏览器重新登录');
  }
  const crowded = await deleteOldestSessions(transaction, actor.id, { most: sessionsPerPerson, room: 1 });
  await recordEnds(work, agencyId, crowded, '超过同时登录的数量');
  const secret = newSecret();
  const id = await insertSession(transaction, {
    secretHash: hashSecret(secret),
    accountId: actor.id,
    proof,
    clientAddress: client.clientAddress,
    clientAgent: client.clientAgent,
    absoluteHours,
  });
  await recordCreation(work, SESSION, id, { agencyId, deed: 'signIn' });
  return secret;
}

/** A new secret after a step up: whoever had the old one is out. Null when the session has ended meanwhile. */
export async function renewSession(
  { transaction }: Work,
  sessionId: number,
  { secondFactorGiven }: { readonly secondFactorGiven: boolean },
): Promise<string | null> {
  const secret = newSecret();
  return (await replaceSecret(transaction, sessionId, hashSecret(secret), { secondFactorGiven })) ? secret : null;
}

/** Ends the sessions of an account, all but one, or one of them; says which were ended. */
export async function endSessions(
  work: Work,
  account: { readonly id: number; readonly agencyId: number },
  which: { readonly only: number } | { readonly keep: number | null },
  why: string,
): Promise<readonly number[]> {
  const ended = await deleteSessions(work.transaction, account.id, which);
  await recordEnds(work, account.agencyId, ended, why);
  return ended;
}

async function recordEnds(work: Work, agencyId: number, ids: readonly number[], reason: string): Promise<void> {
  for (const id of ids) await recordAct(work, { agencyId, deed: 'end', reason }, { noun: SESSION.noun, id });
}
