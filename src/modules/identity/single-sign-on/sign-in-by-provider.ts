import { err, ok, type Result } from '../../../kernel/result.ts';
import { inWork, recordAct, type Work } from '../../../platform/audit/index.ts';
import { isAdministrator } from '../../access/index.ts';
import { findAccountByName, findActor, type PersonActor } from '../../people/index.ts';
import { byActor, byVisitor, type Client } from '../client.ts';
import type { IdentityContext } from '../context.ts';
import { startSession } from '../start-session.ts';
import type { ProvenIdentity } from './provider.ts';
import { findLinkedAccount, linkAccount } from './store.ts';

export type ProviderSignInFailure =
  /** No account of ours is tied to this person, and none of that name may be. */
  | { readonly kind: 'accountUnknown' }
  /** Whoever runs the provider must not become an administrator by it. */
  | { readonly kind: 'administratorsByPassword' };

/**
 * Signs in whom the provider has proved. The first time, the account of the claimed name is tied to the provider's
 * subject; afterwards only the subject counts, so that a name given to someone else at the provider opens nothing.
 * Accounts are never made here. Gives the secret of the session.
 */
export async function signInByProvider(
  context: IdentityContext,
  client: Client,
  proven: ProvenIdentity,
  earlierSecret: string | null,
): Promise<Result<string, ProviderSignInFailure>> {
  return inWork(context.database, byVisitor(client), async (work) => {
    const linked = await findLinkedAccount(work.transaction, proven.issuer, proven.subject);
    const found = linked ?? (await findNamed(work, proven.name));
    const actor = found === null ? null : await findActor(work.transaction, found);
    if (actor === null) return refuse(work, { kind: 'accountUnknown' }, found);
    if (actor.grants.some(({ role }) => isAdministrator(role))) return refuse(work, { kind: 'administratorsByPassword' }, actor.id, actor);
    if (linked === null && !(await link(work, client, actor, proven))) return refuse(work, { kind: 'accountUnknown' }, actor.id, actor);
    return ok(await startSession(context, work, { actor, proof: 'singleSignOn', client, earlierSecret }));
  });
}

/** To the letter: a provider may keep `Lin` and `lin` apart, and give both to people. */
async function findNamed({ transaction }: Work, name: string | null): Promise<number | null> {
  const account = name === null ? null : await findAccountByName(transaction, name);
  return account?.signInName === name ? (account?.id ?? null) : null;
}

async function link({ transaction }: Work, client: Client, actor: PersonActor, { issuer, subject }: ProvenIdentity): Promise<boolean> {
  if (!(await linkAccount(transaction, issuer, subject, actor.id))) return false;
  const about = { noun: 'credential', id: actor.id, detail: { issuer } };
  await recordAct({ transaction, by: byActor(client, actor) }, { agencyId: actor.agencyId ?? 0, deed: 'linkSingleSignOn' }, about);
  return true;
}

/** The names and subjects that a provider claims are not kept: they may be those of strangers. */
async function refuse(
  work: Work,
  failure: ProviderSignInFailure,
  accountId: number | null,
  actor: PersonActor | null = null,
): Promise<Result<never, ProviderSignInFailure>> {
  const about = { noun: 'credential', id: accountId ?? '-', detail: { why: failure.kind, by: 'singleSignOn' } };
  await recordAct(work, { agencyId: actor?.agencyId ?? 0, deed: 'signInRefused' }, about);
  return err(failure);
}
