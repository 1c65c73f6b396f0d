import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../../platform/database/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import { dayOf } from '../site-json.ts';
import { loadLayout, loadMarks, RuleShape, ThemeShape } from '../site-shape.ts';
import type { Section, SectionEntry, Site } from '../rules/site.ts';

export interface StoredSite extends Site {
  readonly agencyName: string;
  readonly version: number;
}

export interface StoredSection extends Section {
  readonly agencyId: number;
  readonly version: number;
}

type SiteRow = Omit<StoredSite, 'theme' | 'marks' | 'home'> & { readonly theme: unknown; readonly marks: unknown; readonly home: unknown };
type SectionRow = Omit<StoredSection, 'rule' | 'layout' | 'entries' | 'archivedOn'> & {
  readonly rule: unknown;
  readonly layout: unknown;
  readonly entries: readonly SectionEntry[];
  readonly archivedOn: string | null;
};

/** `lock`: held still until the transaction ends, and with it everything in it. Null when there is none within reach. */
export async function findSite(database: Database, reach: Reach, id: number, lock = false): Promise<StoredSite | null> {
  const held: RawBuilder<unknown> = lock ? sql`for update of s` : sql``;
  const { rows } = await sql<SiteRow>`
    select s.site_id as id, s.agency_id as "agencyId", a.name as "agencyName", s.slug, s.host, s.name, s.covers, s.theme, s.marks, s.home,
      s.closed_at as "closedAt", s.version
    from site s join agency a on a.agency_id = s.agency_id
    where s.site_id = ${id} and ${withinReach(reach, { agency: sql.ref('s.agency_id') })} ${held}`.execute(database);
  const [row] = rows;
  if (row === undefined) return null;
  return { ...row, theme: ThemeShape.parse(row.theme), marks: loadMarks(row.marks), home: loadLayout(row.home) };
}

export async function findSection(database: Database, reach: Reach, id: number): Promise<StoredSection | null> {
  const [section] = await readSections(database, sql`s.section_id = ${id} and ${withinReach(reach, { agency: sql.ref('s.agency_id') })}`);
  return section ?? null;
}

/** All of a site, closed ones too, by their place among their sisters. */
export function sectionsOfSite(database: Database, siteId: number): Promise<readonly StoredSection[]> {
  return readSections(database, sql`s.site_id = ${siteId}`);
}

async function readSections(database: Database, where: RawBuilder<unknown>): Promise<readonly StoredSection[]> {
  const { rows } = await sql<SectionRow>`
    select s.section_id as id, s.agency_id as "agencyId", s.site_id as "siteId", s.parent_id as "parentId", s.slug, s.title, s.description,
      s.keywords, s.kind, s.rule, s.layout, s.item, s.position, s.state, s.archived_on as "archivedOn", s.version,
      coalesce(e.entries, '[]') as entries
    from section s left join lateral (
      select json_agg(json_build_object('documentId', e.document_id, 'position', e.position, 'pinned', e.pinned)
        order by e.position, e.document_id) as entries
      from section_entry e where e.agency_id = s.agency_id and e.section_id = s.section_id
    ) e on true
    where ${where} order by s.position, s.section_id`.execute(database);
  return rows.map(({ rule, layout, archivedOn, ...row }) => ({
    ...row,
    rule: rule === null ? null : RuleShape.parse(rule),
    layout: loadLayout(layout),
    archivedOn: archivedOn === null ? null : dayOf(archivedOn),
  }));
}
