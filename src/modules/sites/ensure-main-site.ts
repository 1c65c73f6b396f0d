import { sql } from 'kysely';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { createSite } from './create-site.ts';
import { SITE_TEMPLATE } from './site-template.ts';

/** Gives an installation its main site, as soon as it has an agency: that of the first agency that stands below no other. */
export async function ensureMainSite(database: Database): Promise<boolean> {
  return inWork(database, bySystem('站点'), async (work) => {
    const { rows } = await sql<{ id: number; name: string; isThere: boolean }>`
      select agency_id as id, name, exists (select from site where slug = '') as "isThere" from agency
      where parent_id is null and closed_at is null order by agency_id limit 1`.execute(work.transaction);
    const [root] = rows;
    if (root === undefined || root.isThere) return false;
    const { covers } = SITE_TEMPLATE;
    return (await createSite(work, { agencyId: root.id, slug: '', host: null, name: root.name, covers })).ok;
  });
}
