import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { recordCreation, recordCreations, type Work } from '../../platform/audit/index.ts';
import { NO_MARKS, HOUSE_THEME } from './rules/site-parts.ts';
import { SECTION, SITE } from './site-record.ts';
import { SITE_TEMPLATE, type TemplateSection } from './site-template.ts';

export interface SiteToCreate {
  readonly agencyId: number;
  /** `''` for the main site. */
  readonly slug: string;
  readonly host: string | null;
  readonly name: string;
  readonly covers: 'agency' | 'subtree';
}

/** Its address or host belongs to another site. */
export type SiteTaken = { readonly kind: 'taken' };

/** Makes a site with the sections and the home page of the template. Its number. */
export async function createSite(work: Work, { agencyId, slug, host, name, covers }: SiteToCreate): Promise<Result<number, SiteTaken>> {
  const { rows } = await sql<{ id: number }>`
    insert into site (agency_id, slug, host, name, covers, theme, marks, home)
    values (${agencyId}, ${slug}, ${host}, ${name}, ${covers}, ${JSON.stringify(HOUSE_THEME)}::jsonb, ${JSON.stringify(NO_MARKS)}::jsonb,
      ${JSON.stringify(SITE_TEMPLATE.home)}::jsonb)
    on conflict do nothing returning site_id as id`.execute(work.transaction);
  const siteId = rows[0]?.id;
  if (siteId === undefined) return err({ kind: 'taken' });
  await recordCreation(work, SITE, siteId, { agencyId, deed: 'create' });
  const made: number[] = [];
  await insertSections(work, { agencyId, siteId, parentId: null }, SITE_TEMPLATE.sections, made);
  await recordCreations(work, SECTION, made, { agencyId, deed: 'create' });
  return ok(siteId);
}

interface Place {
  readonly agencyId: number;
  readonly siteId: number;
  readonly parentId: number | null;
}

async function insertSections(work: Work, place: Place, sections: readonly TemplateSection[], made: number[]): Promise<void> {
  for (const [position, { below, ...section }] of sections.entries()) {
    const rule = section.rule === null ? null : JSON.stringify(section.rule);
    const { rows } = await sql<{ id: number }>`
      insert into section (agency_id, site_id, parent_id, slug, title, description, kind, rule, layout, item, position)
      values (${place.agencyId}, ${place.siteId}, ${place.parentId}, ${section.slug}, ${section.title}, ${section.description}, ${section.kind},
        ${rule}::jsonb, ${JSON.stringify(section.layout)}::jsonb, ${section.item}, ${position}) returning section_id as id`.execute(
      work.transaction,
    );
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('An insert gave no row');
    made.push(id);
    await insertSections(work, { ...place, parentId: id }, below, made);
  }
}
