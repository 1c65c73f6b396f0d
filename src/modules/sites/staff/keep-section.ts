import { sql } from 'kysely';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { changeRecord, recordCreation, type Work } from '../../../platform/audit/index.ts';
import type { Reach } from '../../access/index.ts';
import { DISCLOSURE_ITEMS, SYSTEM_ITEM } from '../disclosure-items.ts';
import type { HomeBlock, SectionKind, SectionRule } from '../rules/site.ts';
import type { GivenBlock } from '../site-shape.ts';
import { SECTION, SITE } from '../site-record.ts';
import { checkLayout } from './check-layout.ts';
import type { SiteWish } from './edit-site.ts';
import { findSite, sectionsOfSite, type StoredSection, type StoredSite } from './find-site.ts';
import { holdSection, levelOf, MOST_LEVELS } from './hold-section.ts';
import type { SiteFailure } from './site-failure.ts';

export interface SectionFields {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly kind: SectionKind;
  readonly item: string | null;
  readonly rule: SectionRule | null;
  readonly layout: readonly GivenBlock[];
}

export interface SectionToCreate extends SectionFields {
  readonly siteId: number;
  readonly parentId: number | null;
}

/** Makes a section, the last among its sisters. Its number. */
export async function createSection(work: Work, reach: Reach, given: SectionToCreate): Promise<Result<number, SiteFailure>> {
  const { transaction } = work;
  const site = await findSite(transaction, reach, given.siteId, true);
  if (site === null) return err({ kind: 'notFound', what: '网站' });
  const { agencyId, id: siteId } = site;
  const all = await sectionsOfSite(transaction, siteId);
  if (given.parentId !== null && !all.some(({ id }) => id === given.parentId)) return err({ kind: 'notFound', what: '栏目' });
  if (levelOf(all, given.parentId) >= MOST_LEVELS) return err({ kind: 'tooDeep' });
  const layout = checkFields(given, all, null);
  if (!layout.ok) return layout;
  const { rows } = await sql<{ id: number }>`
    insert into section (agency_id, site_id, parent_id, slug, title, description, keywords, kind, rule, layout, item, position)
    values (${agencyId}, ${siteId}, ${given.parentId}, ${given.slug}, ${given.title}, ${given.description}, ${[...given.keywords]}::text[],
      ${given.kind}, ${ruleJson(given.rule)}::jsonb, ${JSON.stringify(layout.value)}::jsonb, ${given.item},
      (select coalesce(max(position) + 1, 0) from section where site_id = ${siteId} and parent_id is not distinct from ${given.parentId}::integer))
    returning section_id as id`.execute(transaction);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('An insert gave no row');
  await recordCreation(work, SECTION, id, { agencyId, deed: 'create' });
  return ok(id);
}

/** What is left out stays. */
export type SectionEdit = { readonly [F in keyof SectionFields]?: SectionFields[F] | undefined };

/** Changes a section; what is left out stays. Layouts that name it follow its new address. */
export async function editSection(work: Work, wish: SiteWish, edit: SectionEdit): Promise<Result<null, SiteFailure>> {
  const held = await holdSection(work, wish);
  if (!held.ok) return held;
  const { section, site, all } = held.value;
  const { slug = section.slug, title = section.title, description = section.description, keywords = section.keywords } = edit;
  const { kind = section.kind, item = section.item, rule = section.rule } = edit;
  const next = { slug, title, description, keywords, kind, item, rule, layout: edit.layout ?? section.layout };
  const layout = checkFields(next, all, section.id);
  if (!layout.ok) return layout;
  if (next.slug !== section.slug) await followSlug(work, { site, all }, section.slug, next.slug);
  const own = edit.layout === undefined ? withSlug(layout.value, section.slug, next.slug) : layout.value;
  await changeRecord(work, SECTION, section.id, { agencyId: section.agencyId, deed: 'edit' }, () =>
    sql`update section set slug = ${next.slug}, title = ${next.title}, description = ${next.description},
      keywords = ${[...next.keywords]}::text[], kind = ${next.kind}, item = ${next.item}, rule = ${ruleJson(next.rule)}::jsonb,
      layout = ${JSON.stringify(own)}::jsonb, version = version + 1
      where section_id = ${section.id}`.execute(work.transaction),
  );
  return ok(null);
}

function checkFields(
  { slug, item, layout }: Pick<SectionFields, 'slug' | 'item' | 'layout'>,
  all: readonly StoredSection[],
  id: number | null,
): Result<readonly HomeBlock[], SiteFailure> {
  if (all.some((other) => other.id !== id && other.slug === slug)) return err({ kind: 'taken', path: 'slug' });
  if (item !== null && item !== SYSTEM_ITEM && !DISCLOSURE_ITEMS.some(({ code }) => code === item)) return err({ kind: 'itemUnknown' });
  return checkLayout(layout, new Set(all.map((one) => one.slug)), 'layout');
}

async function followSlug(
  work: Work,
  { site, all }: { readonly site: StoredSite; readonly all: readonly StoredSection[] },
  before: string,
  after: string,
): Promise<void> {
  const { transaction } = work;
  const { agencyId } = site;
  if (names(site.home, before))
    await changeRecord(work, SITE, site.id, { agencyId, deed: 'layOut' }, () =>
      sql`update site set home = ${JSON.stringify(withSlug(site.home, before, after))}::jsonb, version = version + 1
        where site_id = ${site.id}`.execute(transaction),
    );
  for (const { id, layout, slug } of all)
    if (slug !== before && names(layout, before))
      await changeRecord(work, SECTION, id, { agencyId, deed: 'edit' }, () =>
        sql`update section set layout = ${JSON.stringify(withSlug(layout, before, after))}::jsonb, version = version + 1
          where section_id = ${id}`.execute(transaction),
      );
}

function names(layout: readonly HomeBlock[], slug: string): boolean {
  return layout.some((block) => block.kind === 'latest' && block.section === slug);
}

function withSlug(layout: readonly HomeBlock[], before: string, after: string): readonly HomeBlock[] {
  return layout.map((block) => (block.kind === 'latest' && block.section === before ? { ...block, section: after } : block));
}

function ruleJson(rule: SectionRule | null): string | null {
  return rule === null ? null : JSON.stringify(rule);
}
