import { err, ok, type Result } from '../../kernel/result.ts';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { createLink, findAccountByName, type LinkPurpose } from '../people/index.ts';
import { activationPath } from './open-first-links.ts';

export interface ServerLink {
  readonly displayName: string;
  readonly purpose: LinkPurpose;
  /** Path within the site; good for 24 hours and once. */
  readonly path: string;
}

export type ServerLinkFailure = { readonly kind: 'unknownName' } | { readonly kind: 'disabled' };

/**
 * A one-time link for any account, the installation's administrators too: whoever may run commands at the server has
 * the data anyhow. On record in the audit as the server's own deed.
 */
export function linkAtServer(database: Database, signInName: string): Promise<Result<ServerLink, ServerLinkFailure>> {
  return inWork(database, bySystem('服务器命令 gongkai user link'), async (work) => {
    const account = await findAccountByName(work.transaction, signInName);
    if (account === null) return err({ kind: 'unknownName' } as const);
    if (account.status === 'disabled') return err({ kind: 'disabled' } as const);
    const purpose = account.status === 'invited' ? 'activate' : 'reset';
    return ok({ displayName: account.displayName, purpose, path: activationPath(await createLink(work, account.id, purpose)) });
  });
}
