import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { Section, SectionEntry, Site } from './rules/site.ts';
import { dayOf } from './site-json.ts';
import { loadLayout, loadMarks, RuleShape, ThemeShape } from './site-shape.ts';

interface SiteRow extends Omit<Site, 'theme' | 'marks' | 'home'> {
  readonly theme: unknown;
  readonly marks: unknown;
  readonly home: unknown;
}

interface SectionRow extends Omit<Section, 'rule' | 'layout' | 'entries' | 'archivedOn'> {
  readonly rule: unknown;
  readonly layout: unknown;
  readonly entries: readonly SectionEntry[];
  readonly archivedOn: string | null;
}

/** All sites and sections as they are now, the main site first, sections in no order of the tree. */
export async function allSites(database: Database): Promise<{ readonly sites: readonly Site[]; readonly sections: readonly Section[] }> {
  const sites = await sql<SiteRow>`
    select site_id as id, agency_id as "agencyId", slug, host, name, covers, theme, marks, home, closed_at as "closedAt"
    from site order by slug, site_id`.execute(database);
  const sections = await sql<SectionRow>`
    select s.section_id as id, s.site_id as "siteId", s.parent_id as "parentId", s.slug, s.title, s.description, s.keywords, s.kind, s.rule,
      s.layout, s.item, s.position, s.state, s.archived_on as "archivedOn", coalesce(e.entries, '[]') as entries
    from section s left join lateral (
      select json_agg(json_build_object('documentId', e.document_id, 'position', e.position, 'pinned', e.pinned)
        order by e.position, e.document_id) as entries
      from section_entry e where e.agency_id = s.agency_id and e.section_id = s.section_id
    ) e on true
    order by s.section_id`.execute(database);
  return { sites: sites.rows.map(siteOf), sections: sections.rows.map(sectionOf) };
}

function siteOf({ theme, marks, home, ...row }: SiteRow): Site {
  return { ...row, theme: ThemeShape.parse(theme), marks: loadMarks(marks), home: loadLayout(home) };
}

function sectionOf({ rule, layout, archivedOn, ...row }: SectionRow): Section {
  return {
    ...row,
    rule: rule === null ? null : RuleShape.parse(rule),
    layout: loadLayout(layout),
    archivedOn: archivedOn === null ? null : dayOf(archivedOn),
  };
}
