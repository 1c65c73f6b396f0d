import { bySystem, inWork } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { createLink, ensureAdministrators } from '../people/index.ts';

export interface FirstLink {
  /** Whom it is for: 系统管理员. */
  readonly title: string;
  readonly signInName: string;
  /** Path within the site; good for 24 hours and once. */
  readonly path: string;
}

/** Where a link of `people` opens in the workbench. */
export function activationPath(token: string): string {
  return `/workbench/activate/${token}`;
}

/**
 * Makes the three administrators where they are missing, and a fresh link for each who has not set a password yet;
 * links of earlier starts close. Empty once all three have been here.
 */
export function openFirstLinks(database: Database): Promise<readonly FirstLink[]> {
  return inWork(database, bySystem('启动'), async (work) => {
    const links: FirstLink[] = [];
    for (const { accountId, displayName, signInName } of await ensureAdministrators(work)) {
      links.push({ title: displayName, signInName, path: activationPath(await createLink(work, accountId, 'activate')) });
    }
    return links;
  });
}
