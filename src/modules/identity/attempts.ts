import { recordAct, inWork, type Work } from '../../platform/audit/index.ts';
import { byVisitor, type Client } from './client.ts';
import type { IdentityContext } from './context.ts';
import { addressRange } from './rules/address-range.ts';
import { chargeAddress, chargeName, forgetName, withdrawCharge } from './store/sign-in-failures.ts';

/** Whose door is tried: the account, if there is one of that name, for the audit alone. */
export interface Target {
  readonly signInName: string;
  readonly accountId: number | null;
  readonly agencyId: number;
}

export type Admission =
  /** To be tried, and to be withdrawn when it turns out right. */
  | { readonly kind: 'admitted'; readonly ifWrong: IfWrong }
  /** The name is locked: nothing may be found out about it, not even by the right password. */
  | { readonly kind: 'nameLocked' }
  | { readonly kind: 'addressBlocked' };

/** What the attempt brings about if it turns out wrong. */
export interface IfWrong {
  readonly lockedForMinutes: number | null;
  readonly blocksAddress: boolean;
}

/**
 * Counts an attempt at the address and the name before it is tried. Names are locked whether or not there is such an
 * account, so that a lock tells nothing.
 */
export async function admitAttempt(context: IdentityContext, client: Client, target: Target): Promise<Admission> {
  const settings = await context.settings();
  return inWork(context.database, byVisitor(client), async (work) => {
    const address = await chargeAddress(work.transaction, addressMark(context, client), settings.addressFailuresPerHour);
    if (address === 'blocked') return { kind: 'addressBlocked' };
    const name = await chargeName(work.transaction, nameMark(context, target.signInName), settings);
    if (name.kind === 'locked') return { kind: 'nameLocked' };
    return { kind: 'admitted', ifWrong: { lockedForMinutes: name.lockedForMinutes, blocksAddress: address === 'lastOne' } };
  });
}

/** The attempt was wrong: writes down what follows from it. The refusal itself is the caller's to record. */
export async function failAttempt(work: Work, target: Target, admission: Admission): Promise<void> {
  if (admission.kind !== 'admitted') return;
  const { lockedForMinutes, blocksAddress } = admission.ifWrong;
  if (lockedForMinutes !== null) {
    await recordAct(
      work,
      { agencyId: target.agencyId, deed: 'lock' },
      { noun: 'credential', id: target.accountId ?? '-', detail: { minutes: lockedForMinutes } },
    );
  }
  if (blocksAddress) await recordAct(work, { agencyId: 0, deed: 'blockAddress' }, { noun: 'session', id: '-' });
}

/** The attempt was right. `complete`: nothing more is asked, so earlier failures are forgotten too. */
export async function passAttempt(
  context: IdentityContext,
  work: Work,
  client: Client,
  signInName: string,
  { complete }: { readonly complete: boolean },
): Promise<void> {
  await withdrawCharge(work.transaction, 'address', addressMark(context, client));
  const name = nameMark(context, signInName);
  if (complete) await forgetName(work.transaction, name);
  else await withdrawCharge(work.transaction, 'name', name);
}

/** Proved who they are by another way: earlier failures of the name count no more. */
export function forgetFailures(context: IdentityContext, { transaction }: Work, signInName: string): Promise<void> {
  return forgetName(transaction, nameMark(context, signInName));
}

/** Keyed hashes: what was typed as a name may have been a password. */
function nameMark(context: IdentityContext, signInName: string): Buffer {
  return context.secrets.mark(signInName.trim().toLowerCase(), 'sign-in name');
}

function addressMark(context: IdentityContext, client: Client): Buffer {
  return context.secrets.mark(addressRange(client.clientAddress), 'address');
}
