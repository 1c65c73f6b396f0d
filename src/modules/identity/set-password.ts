import { err, ok, type Result } from '../../kernel/result.ts';
import { allOrNothing, changeRecord, type Work } from '../../platform/audit/index.ts';
import { CREDENTIAL } from './audited.ts';
import { byActor, type Client } from './client.ts';
import { confirmPassword } from './confirm-password.ts';
import type { IdentityContext } from './context.ts';
import { hashPassword, passwordMatches } from './password-hash.ts';
import { acceptPassword, type PasswordFailure } from './rules/password-policy.ts';
import { endSessions, renewSession } from './start-session.ts';
import { findCredential, savePassword } from './store/credentials.ts';
import type { Visit } from './visit.ts';

/** Hash of a new password that the policy and the history allow for this account. */
export async function preparePassword(
  context: IdentityContext,
  account: { readonly id: number; readonly names: readonly string[] },
  password: string,
): Promise<Result<string, PasswordFailure>> {
  const settings = await context.settings();
  const accepted = acceptPassword(settings, account.names, password);
  if (!accepted.ok) return accepted;
  const credential = await findCredential(context.database, account.id);
  const earlier = [credential?.passwordHash ?? null, ...(credential?.previousHashes ?? []).slice(0, settings.history)];
  for (const hash of earlier) {
    if (hash !== null && (await passwordMatches(hash, password))) return err({ kind: 'usedBefore' });
  }
  return ok(await hashPassword(password));
}

/** Writes a prepared password; what is signed in elsewhere under the old one ends. */
export async function replacePassword(
  context: IdentityContext,
  work: Work,
  account: { readonly id: number; readonly agencyId: number },
  passwordHash: string,
  { keepSession, deed }: { readonly keepSession: number | null; readonly deed: 'changePassword' | 'setPassword' },
): Promise<void> {
  const { history } = await context.settings();
  await changeRecord(work, CREDENTIAL, account.id, { agencyId: account.agencyId, deed }, () =>
    savePassword(work.transaction, account.id, passwordHash, history),
  );
  await endSessions(work, account, { keep: keepSession }, '密码已更换');
}

export type ChangeFailure = { readonly kind: 'currentWrong' } | { readonly kind: 'sessionEnded' } | PasswordFailure;

/** A person changes the password; gives the new secret of the session that did it. All other sessions end. */
export async function changePassword(
  context: IdentityContext,
  client: Client,
  visit: Visit,
  typed: { readonly current: string; readonly next: string },
): Promise<Result<string, ChangeFailure>> {
  const { actor, session } = visit;
  if (!(await confirmPassword(context, client, visit, typed.current))) return err({ kind: 'currentWrong' });
  const prepared = await preparePassword(context, { id: actor.id, names: [session.signInName, actor.name] }, typed.next);
  if (!prepared.ok) return prepared;
  return allOrNothing<string, ChangeFailure>(context.database, byActor(client, actor), async (work) => {
    const account = { id: actor.id, agencyId: actor.agencyId ?? 0 };
    await replacePassword(context, work, account, prepared.value, { keepSession: session.id, deed: 'changePassword' });
    const secret = await renewSession(work, session.id, { secondFactorGiven: false });
    return secret === null ? err({ kind: 'sessionEnded' } as const) : ok(secret);
  });
}
