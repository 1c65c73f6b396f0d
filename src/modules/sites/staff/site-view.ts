import { z } from 'zod';
import { DISCLOSURE_ITEMS, SYSTEM_ITEM } from '../disclosure-items.ts';
import { MarksShape, ThemeShape, LayoutShape, RuleShape, SectionKindShape, SectionStateShape } from '../site-shape.ts';
import type { PublicSide, PublicTitle } from './public-side.ts';
import type { StoredSection, StoredSite } from './find-site.ts';

export const ID = z.number().int().min(1).max(2_147_483_647);
export const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
export const tags = ['网站'];

/** 网站 as the API sends it. */
export const SiteShape = z
  .object({
    id: z.number().int(),
    agency: z.object({ id: z.number().int(), name: z.string() }),
    slug: z.string(),
    host: z.string().nullable(),
    /** Of its home page, within this installation. */
    address: z.string(),
    name: z.string(),
    covers: z.enum(['agency', 'subtree']),
    theme: ThemeShape,
    marks: MarksShape,
    home: LayoutShape,
    closedAt: z.iso.datetime().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Site' });

const PublicTitleShape = z
  .object({ id: z.number().int(), title: z.string(), type: z.string(), releasedOn: z.iso.date(), agencyName: z.string() })
  .meta({ id: 'PublicTitle' });

/** 栏目 as the API sends it. */
export const SectionShape = z
  .object({
    id: z.number().int(),
    siteId: z.number().int(),
    parentId: z.number().int().nullable(),
    slug: z.string(),
    address: z.string(),
    title: z.string(),
    description: z.string(),
    keywords: z.array(z.string()).readonly(),
    kind: SectionKindShape,
    rule: RuleShape.nullable(),
    /** By hand, in their order; a document that is no longer public has no title. */
    entries: z.array(z.object({ documentId: z.number().int(), pinned: z.boolean(), document: PublicTitleShape.nullable() })).readonly(),
    layout: LayoutShape,
    item: z.string().nullable(),
    state: SectionStateShape,
    archivedOn: z.iso.date().nullable(),
    /** How many documents stand in it now. */
    documents: z.number().int(),
    version: z.number().int(),
  })
  .meta({ id: 'SiteSection' });

export const SectionsShape = z
  .object({
    /** By their place among their sisters. */
    items: z.array(SectionShape).readonly(),
    /** What a section may be tied to. */
    disclosureItems: z.array(z.object({ code: z.string(), title: z.string(), article: z.string() })).readonly(),
  })
  .meta({ id: 'Sections' });

export const MatchedShape = z
  .object({ total: z.number().int(), documents: z.array(PublicTitleShape).readonly() })
  .meta({ id: 'MatchedDocuments' });

export function siteView({ agencyId, agencyName, closedAt, ...site }: StoredSite): z.output<typeof SiteShape> {
  return { ...site, agency: { id: agencyId, name: agencyName }, address: siteAddress(site), closedAt: closedAt?.toISOString() ?? null };
}

function siteAddress({ slug }: { readonly slug: string }): string {
  return slug === '' ? '/' : `/sites/${slug}/`;
}

/** The sections of a site, with what stands in them. */
export function sectionViews(
  site: { readonly id: number; readonly slug: string },
  sections: readonly StoredSection[],
  publicSide: PublicSide,
): readonly z.output<typeof SectionShape>[] {
  const ids = new Set(sections.flatMap(({ entries }) => entries.map(({ documentId }) => documentId)));
  const titles = new Map<number, PublicTitle>(publicSide.covered(site.id, [...ids]).map((one) => [one.id, one]));
  const counts = publicSide.counts(site.id);
  return sections.map((section) => ({
    id: section.id,
    siteId: section.siteId,
    parentId: section.parentId,
    slug: section.slug,
    address: `${siteAddress(site)}${section.kind === 'topic' ? 'topics' : 'sections'}/${section.slug}`,
    title: section.title,
    description: section.description,
    keywords: section.keywords,
    kind: section.kind,
    rule: section.rule,
    entries: section.entries.map(({ documentId, pinned }) => ({ documentId, pinned, document: titles.get(documentId) ?? null })),
    layout: section.layout,
    item: section.item,
    state: section.state,
    archivedOn: section.archivedOn,
    documents: counts.get(section.id) ?? 0,
    version: section.version,
  }));
}

export const ITEM_CHOICES = [
  ...DISCLOSURE_ITEMS.map(({ code, title, article }) => ({ code, title, article })),
  { code: SYSTEM_ITEM, title: '政府信息公开制度', article: '' },
];
