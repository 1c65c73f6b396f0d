import { err, ok, type Result } from '../../kernel/result.ts';
import { inWork, recordAct, type Work } from '../../platform/audit/index.ts';
import { admitAttempt, failAttempt, passAttempt } from './attempts.ts';
import { byActor, type Client } from './client.ts';
import type { IdentityContext } from './context.ts';
import { recoveryCodeHash } from './recovery-codes.ts';
import { renewSession } from './start-session.ts';
import { findCredential, useRecoveryCode, useTotpStep } from './store/credentials.ts';
import { stepOfCode } from './time-code.ts';
import type { Visit } from './visit.ts';

export type SecondFactor = { readonly code: string } | { readonly recoveryCode: string };

export type SecondFactorFailure = { readonly kind: 'codeWrong' } | { readonly kind: 'addressBlocked' } | { readonly kind: 'sessionEnded' };

/** The second step of signing in; gives the new secret of the session. Wrong codes count like wrong passwords. */
export async function giveSecondFactor(
  context: IdentityContext,
  client: Client,
  visit: Visit,
  given: SecondFactor,
): Promise<Result<string, SecondFactorFailure>> {
  const { actor, session } = visit;
  const agencyId = actor.agencyId ?? 0;
  const target = { signInName: session.signInName, accountId: actor.id, agencyId };
  const admission = await admitAttempt(context, client, target);
  if (admission.kind === 'addressBlocked') return err(admission);
  const step = 'code' in given ? await stepOf(context, actor.id, given.code) : null;
  return inWork(context.database, byActor(client, actor), async (work) => {
    const used = admission.kind === 'admitted' && (await useUp(context, work, actor.id, given, step));
    if (!used) {
      const why = admission.kind === 'admitted' ? 'wrongCode' : 'locked';
      await recordAct(work, { agencyId, deed: 'secondFactorRefused' }, { noun: 'credential', id: actor.id, detail: { why } });
      await failAttempt(work, target, admission);
      return err({ kind: 'codeWrong' } as const);
    }
    const secret = await renewSession(work, session.id, { secondFactorGiven: true });
    if (secret === null) return err({ kind: 'sessionEnded' } as const);
    await passAttempt(context, work, client, session.signInName, { complete: true });
    const by = 'code' in given ? 'code' : 'recoveryCode';
    await recordAct(work, { agencyId, deed: 'giveSecondFactor' }, { noun: 'session', id: session.id, detail: { by } });
    return ok(secret);
  });
}

async function useUp(context: IdentityContext, { transaction }: Work, accountId: number, given: SecondFactor, step: number | null) {
  if ('recoveryCode' in given)
    return useRecoveryCode(transaction, accountId, recoveryCodeHash(context.secrets, accountId, given.recoveryCode));
  return step !== null && useTotpStep(transaction, accountId, step);
}

async function stepOf(context: IdentityContext, accountId: number, code: string): Promise<number | null> {
  const credential = await findCredential(context.database, accountId);
  if (credential === null || credential.totpSecret === null) return null;
  return stepOfCode(context.secrets.open(credential.totpSecret, totpContext(accountId)), code);
}

/** A sealed secret opens for its own account only. */
export function totpContext(accountId: number): string {
  return `totp:${accountId}`;
}
