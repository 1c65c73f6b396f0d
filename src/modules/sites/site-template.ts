import { z } from 'zod';
import templateData from '../../../data/site-template.json' with { type: 'json' };
import { LayoutShape, loadLayout, RuleShape, SectionKindShape, SlugShape } from './site-shape.ts';
import type { HomeBlock, SectionKind, SectionRule } from './rules/site.ts';

/** A section of a new site, with those below it. */
export interface TemplateSection {
  readonly slug: string;
  readonly title: string;
  readonly kind: SectionKind;
  readonly description: string;
  readonly rule: SectionRule | null;
  readonly item: string | null;
  readonly layout: readonly HomeBlock[];
  readonly below: readonly TemplateSection[];
}

const Section = z.strictObject({
  slug: SlugShape,
  title: z.string().min(1),
  kind: SectionKindShape,
  description: z.string(),
  rule: RuleShape.nullable(),
  item: z.string().nullable(),
  layout: LayoutShape,
  get below() {
    return z.array(Section);
  },
});

const Template = z.strictObject({
  title: z.string(),
  effectiveFrom: z.iso.date(),
  covers: z.enum(['agency', 'subtree']),
  home: LayoutShape,
  sections: z.array(Section),
});

const template = Template.parse(templateData);

/** How a new site begins. */
export const SITE_TEMPLATE: {
  readonly covers: 'agency' | 'subtree';
  readonly home: readonly HomeBlock[];
  readonly sections: readonly TemplateSection[];
} = { covers: template.covers, home: loadLayout(template.home), sections: template.sections.map(sectionOf) };

function sectionOf({ layout, below, ...section }: z.output<typeof Section>): TemplateSection {
  return { ...section, layout: loadLayout(layout), below: below.map(sectionOf) };
}
