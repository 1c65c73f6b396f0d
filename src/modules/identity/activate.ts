import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, inWork } from '../../platform/audit/index.ts';
import { findActor, findOpenLink, useLink } from '../people/index.ts';
import { forgetFailures } from './attempts.ts';
import { CREDENTIAL } from './audited.ts';
import { byActor, byVisitor, type Client } from './client.ts';
import type { IdentityContext } from './context.ts';
import type { PasswordFailure } from './rules/password-policy.ts';
import { preparePassword, replacePassword } from './set-password.ts';
import { startSession } from './start-session.ts';
import { clearSecondFactor } from './store/credentials.ts';

export type ActivationFailure = { readonly kind: 'linkClosed' } | PasswordFailure;

/**
 * Uses a one-time link: sets the password and signs in; gives the secret of the session. A reset, which two
 * administrators have agreed to, also takes the second factor away: the telephone may be what was lost.
 */
export async function activate(
  context: IdentityContext,
  client: Client,
  typed: { readonly token: string; readonly password: string; readonly displayName?: string | undefined },
  earlierSecret: string | null,
): Promise<Result<string, ActivationFailure>> {
  const { database } = context;
  const link = await findOpenLink(database, typed.token);
  if (link === null) return err({ kind: 'linkClosed' });
  const names = [link.signInName, typed.displayName?.trim() || link.displayName];
  const prepared = await preparePassword(context, { id: link.accountId, names }, typed.password);
  if (!prepared.ok) return prepared;
  return inWork(database, byVisitor(client), async (visitorWork) => {
    const { transaction } = visitorWork;
    const id = await useLink(visitorWork, typed.token, { displayName: typed.displayName });
    const actor = id === null ? null : await findActor(transaction, id);
    if (actor === null) return err({ kind: 'linkClosed' } as const);
    const work = { transaction, by: byActor(client, actor) };
    const account = { id: actor.id, agencyId: actor.agencyId ?? 0 };
    await replacePassword(context, work, account, prepared.value, { keepSession: null, deed: 'setPassword' });
    if (link.purpose === 'reset') {
      await changeRecord(work, CREDENTIAL, actor.id, { agencyId: account.agencyId, deed: 'removeSecondFactor', reason: '重置密码' }, () =>
        clearSecondFactor(transaction, actor.id),
      );
    }
    await forgetFailures(context, work, link.signInName);
    return ok(await startSession(context, work, { actor, proof: 'link', client, earlierSecret }));
  });
}
