import { err, ok, type Result } from '../../kernel/result.ts';
import { allOrNothing, changeRecord, inWork, type Work } from '../../platform/audit/index.ts';
import { CREDENTIAL } from './audited.ts';
import { byActor, type Client } from './client.ts';
import { confirmPassword } from './confirm-password.ts';
import type { IdentityContext } from './context.ts';
import { totpContext } from './give-second-factor.ts';
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.ts';
import { renewSession } from './start-session.ts';
import { clearSecondFactor, confirmPendingSecret, findCredential, savePendingSecret, saveRecoveryCodes } from './store/credentials.ts';
import { enrolmentOf, newTotpSecret, stepOfCode, type Enrolment } from './time-code.ts';
import type { Visit } from './visit.ts';

/** Shows a new secret; it counts for nothing until a code made with it comes back. */
export async function beginEnrolment(
  context: IdentityContext,
  client: Client,
  { actor, session }: Visit,
): Promise<Result<Enrolment, { readonly kind: 'alreadyEnrolled' }>> {
  if (session.hasSecondFactor) return err({ kind: 'alreadyEnrolled' });
  const secret = await newTotpSecret();
  await inWork(context.database, byActor(client, actor), (work) =>
    changeRecord(work, CREDENTIAL, actor.id, { agencyId: actor.agencyId ?? 0, deed: 'beginSecondFactor' }, () =>
      savePendingSecret(work.transaction, actor.id, context.secrets.seal(secret, totpContext(actor.id))),
    ),
  );
  return ok(await enrolmentOf(secret, { issuer: context.issuer, label: session.signInName }));
}

export interface Enrolled {
  /** Shown once. */
  readonly recoveryCodes: readonly string[];
  /** The new secret of the session. */
  readonly secret: string;
}

export type ConfirmFailure = { readonly kind: 'nothingToConfirm' | 'confirmationWrong' | 'sessionEnded' };

/** The first code proves that the app has the secret: from now on every sign-in asks for one. */
export async function confirmEnrolment(
  context: IdentityContext,
  client: Client,
  { actor, session }: Visit,
  code: string,
): Promise<Result<Enrolled, ConfirmFailure>> {
  const credential = await findCredential(context.database, actor.id);
  const sealed = credential?.totpPendingSecret ?? null;
  if (sealed === null) return err({ kind: 'nothingToConfirm' });
  const step = await stepOfCode(context.secrets.open(sealed, totpContext(actor.id)), code);
  if (step === null) return err({ kind: 'confirmationWrong' });
  return allOrNothing<Enrolled, ConfirmFailure>(context.database, byActor(client, actor), async (work) => {
    const deed = { agencyId: actor.agencyId ?? 0, deed: 'enrolSecondFactor' };
    const confirmed = await changeRecord(work, CREDENTIAL, actor.id, deed, () =>
      confirmPendingSecret(work.transaction, actor.id, sealed, step),
    );
    if (!confirmed) return err({ kind: 'nothingToConfirm' } as const);
    const recoveryCodes = await makeRecoveryCodes(context, work, actor.id);
    const secret = await renewSession(work, session.id, { secondFactorGiven: true });
    return secret === null ? err({ kind: 'sessionEnded' } as const) : ok({ recoveryCodes, secret });
  });
}

export type SecondFactorChangeFailure = { readonly kind: 'passwordWrong' | 'notEnrolled' };

/** Ten new codes in place of all earlier ones. */
export async function renewRecoveryCodes(
  context: IdentityContext,
  client: Client,
  visit: Visit,
  password: string,
): Promise<Result<readonly string[], SecondFactorChangeFailure>> {
  const { actor, session } = visit;
  if (!session.hasSecondFactor) return err({ kind: 'notEnrolled' });
  if (!(await confirmPassword(context, client, visit, password))) return err({ kind: 'passwordWrong' });
  return inWork(context.database, byActor(client, actor), async (work) =>
    ok(
      await changeRecord(work, CREDENTIAL, actor.id, { agencyId: actor.agencyId ?? 0, deed: 'renewRecoveryCodes' }, () =>
        makeRecoveryCodes(context, work, actor.id),
      ),
    ),
  );
}

/** Where a role asks for a second factor, the next request asks for a new one. */
export async function removeSecondFactor(
  context: IdentityContext,
  client: Client,
  visit: Visit,
  password: string,
): Promise<Result<null, SecondFactorChangeFailure>> {
  const { actor, session } = visit;
  if (!session.hasSecondFactor) return err({ kind: 'notEnrolled' });
  if (!(await confirmPassword(context, client, visit, password))) return err({ kind: 'passwordWrong' });
  await inWork(context.database, byActor(client, actor), (work) =>
    changeRecord(work, CREDENTIAL, actor.id, { agencyId: actor.agencyId ?? 0, deed: 'removeSecondFactor' }, () =>
      clearSecondFactor(work.transaction, actor.id),
    ),
  );
  return ok(null);
}

async function makeRecoveryCodes(context: IdentityContext, { transaction }: Work, accountId: number): Promise<readonly string[]> {
  const codes = newRecoveryCodes();
  const hashes = codes.map((code) => recoveryCodeHash(context.secrets, accountId, code));
  await saveRecoveryCodes(transaction, accountId, hashes);
  return codes;
}
