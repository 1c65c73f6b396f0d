import { err, ok, type Result } from '../../kernel/result.ts';
import { inWork, recordAct } from '../../platform/audit/index.ts';
import { findAccountByName, findActor } from '../people/index.ts';
import { admitAttempt, failAttempt, passAttempt, type Target } from './attempts.ts';
import { byVisitor, type Client } from './client.ts';
import type { IdentityContext } from './context.ts';
import { passwordMatches } from './password-hash.ts';
import { startSession } from './start-session.ts';
import { findCredential } from './store/credentials.ts';

export type SignInFailure =
  /** Unknown name, wrong password, locked or disabled: outside, all of these are one. */
  { readonly kind: 'credentialsWrong' } | { readonly kind: 'addressBlocked' };

type Refusal = 'unknownName' | 'wrongPassword' | 'locked' | 'notActive';

/**
 * Signs in by name and password; gives the secret of the session, which may still have steps to go.
 * Whatever is wrong, the same is done: one verification of a password, the same rows written.
 */
export async function signIn(
  context: IdentityContext,
  client: Client,
  typed: { readonly signInName: string; readonly password: string },
  earlierSecret: string | null,
): Promise<Result<string, SignInFailure>> {
  const { database } = context;
  const account = await findAccountByName(database, typed.signInName);
  const target: Target = { signInName: typed.signInName, accountId: account?.id ?? null, agencyId: account?.agencyId ?? 0 };
  const admission = await admitAttempt(context, client, target);
  if (admission.kind === 'addressBlocked') return err(admission);
  // Asked for a name of nobody too, so that both take one more look.
  const credential = await findCredential(database, account?.id ?? 0);
  const actor = await findActor(database, account?.id ?? 0);
  const mayMatch = admission.kind === 'admitted' && actor !== null;
  const matches = await passwordMatches(mayMatch ? (credential?.passwordHash ?? null) : null, typed.password);
  if (matches && actor !== null) {
    return inWork(database, byVisitor(client), async (work) => {
      // Of the second factor more is to come; until then failures are kept.
      const complete = credential === null || credential.totpSecret === null;
      await passAttempt(context, work, client, typed.signInName, { complete });
      return ok(await startSession(context, work, { actor, proof: 'password', client, earlierSecret }));
    });
  }
  const why: Refusal =
    account === null ? 'unknownName' : admission.kind === 'nameLocked' ? 'locked' : actor === null ? 'notActive' : 'wrongPassword';
  await inWork(database, byVisitor(client), async (work) => {
    const about = { noun: 'credential', id: target.accountId ?? '-', detail: { why } };
    await recordAct(work, { agencyId: target.agencyId, deed: 'signInRefused' }, about);
    await failAttempt(work, target, admission);
  });
  return err({ kind: 'credentialsWrong' });
}
