import { z } from 'zod';
import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import type { Section, Site } from './rules/site.ts';
import {
  EntryShape,
  LayoutShape,
  loadLayout,
  MarksShape,
  RuleShape,
  SectionKindShape,
  SectionStateShape,
  ThemeShape,
} from './site-shape.ts';

const SiteJson = z.object({
  id: z.number(),
  agencyId: z.number(),
  slug: z.string(),
  host: z.string().nullable(),
  name: z.string(),
  covers: z.enum(['agency', 'subtree']),
  theme: ThemeShape,
  marks: MarksShape,
  home: LayoutShape,
  closedAt: z.string().nullable(),
});

const SectionJson = z.object({
  id: z.number(),
  siteId: z.number(),
  parentId: z.number().nullable(),
  slug: z.string(),
  title: z.string(),
  description: z.string(),
  keywords: z.array(z.string()),
  kind: SectionKindShape,
  rule: RuleShape.nullable(),
  entries: z.array(EntryShape.extend({ position: z.number() })),
  layout: LayoutShape,
  item: z.string().nullable(),
  position: z.number(),
  state: SectionStateShape,
  archivedOn: z.string().nullable(),
});

/** A site out of the JSON of one. */
export function siteFromJson(json: unknown): Site {
  const { closedAt, home, ...site } = SiteJson.parse(json);
  return { ...site, home: loadLayout(home), closedAt: closedAt === null ? null : new Date(closedAt) };
}

/** A section out of the JSON of one. */
export function sectionFromJson(json: unknown): Section {
  const { archivedOn, layout, ...section } = SectionJson.parse(json);
  return { ...section, layout: loadLayout(layout), archivedOn: archivedOn === null ? null : dayOf(archivedOn) };
}

export function dayOf(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (!day.ok) throw new Error(`No calendar day: ${text}`);
  return day.value;
}
