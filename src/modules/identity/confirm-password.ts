import { inWork, recordAct } from '../../platform/audit/index.ts';
import { admitAttempt, failAttempt, passAttempt } from './attempts.ts';
import { byActor, type Client } from './client.ts';
import type { IdentityContext } from './context.ts';
import { passwordMatches } from './password-hash.ts';
import { findCredential } from './store/credentials.ts';
import type { Visit } from './visit.ts';

/**
 * Whether someone signed in knows the password too: asked before what a stolen session should not be able to do.
 * Wrong answers count like failed sign-ins.
 */
export async function confirmPassword(context: IdentityContext, client: Client, visit: Visit, password: string): Promise<boolean> {
  const { actor, session } = visit;
  const agencyId = actor.agencyId ?? 0;
  const target = { signInName: session.signInName, accountId: actor.id, agencyId };
  const admission = await admitAttempt(context, client, target);
  const credential = await findCredential(context.database, actor.id);
  const matches = await passwordMatches(admission.kind === 'admitted' ? (credential?.passwordHash ?? null) : null, password);
  await inWork(context.database, byActor(client, actor), async (work) => {
    if (matches) return passAttempt(context, work, client, session.signInName, { complete: true });
    const why = admission.kind === 'admitted' ? 'wrongPassword' : 'locked';
    await recordAct(work, { agencyId, deed: 'confirmationRefused' }, { noun: 'credential', id: actor.id, detail: { why } });
    return failAttempt(work, target, admission);
  });
  return matches;
}
