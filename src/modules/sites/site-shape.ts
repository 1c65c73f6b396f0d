import { z } from 'zod';
import { readBody, safeLink, type Body } from '../../richtext/index.ts';
import { contrast, LEAST_CONTRAST } from './rules/contrast.ts';
import { SECTION_KINDS, SECTION_STATES, type HomeBlock } from './rules/site.ts';
import { NO_MARKS } from './rules/site-parts.ts';

const line = (most: number) => z.string().trim().max(most);
const count = z.number().int().min(1).max(30);
export const SlugShape = z.string().regex(/^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/, '网址代码只能用小写字母、数字和连字符，最多 60 个字符。');

const WHITE = '#ffffff';
const Colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, '颜色请写成 # 加六位小写十六进制数字，例如 #a61b1b。')
  .refine((colour) => contrast(colour, WHITE) >= LEAST_CONTRAST, {
    message: `这个颜色和白色的对比度不到 ${LEAST_CONTRAST}:1，看不清文字（WCAG 2.2 AA），请选深一些的颜色。`,
    abort: true,
  });

export const ThemeShape = z.strictObject({ mark: Colour, action: Colour }).meta({ id: 'SiteTheme' });

const mark = line(100).default('');
export const MarksShape = z
  .strictObject({
    siteName: mark,
    siteDomain: mark,
    siteIdCode: mark,
    sponsor: mark,
    operator: mark,
    icpNumber: mark,
    policeNumber: mark,
    contact: mark,
  })
  .meta({ id: 'SiteMarks' });

const Href = z
  .string()
  .trim()
  .max(2000)
  .refine(
    (href) => (href.startsWith('/') && !href.startsWith('//')) || safeLink(href) !== null,
    '请填写以 / 开头的本站地址，或者以 http 或 https 开头的网址。',
  );

const BodyShape = z.object({ type: z.literal('doc'), content: z.array(z.unknown()).readonly() }).meta({ id: 'SiteText' });

const BlockShape = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('search') }),
    z.strictObject({ kind: z.literal('latest'), section: SlugShape, count }),
    z.strictObject({ kind: z.literal('policies'), count }),
    z.strictObject({ kind: z.literal('disclosure') }),
    z.strictObject({ kind: z.literal('services'), count }),
    z.strictObject({ kind: z.literal('topics') }),
    z.strictObject({
      kind: z.literal('links'),
      title: line(60),
      links: z
        .array(z.strictObject({ text: line(100).min(1, '请填写链接的文字。'), href: Href }))
        .max(100)
        .readonly(),
    }),
    z.strictObject({ kind: z.literal('consultations'), count }),
    z.strictObject({ kind: z.literal('reports') }),
    z.strictObject({ kind: z.literal('text'), title: line(60), body: BodyShape }),
  ])
  .meta({ id: 'HomeBlock' });
export type GivenBlock = z.output<typeof BlockShape>;

export const LayoutShape = z.array(BlockShape).max(40).readonly();

const codes = z.array(line(60).min(1)).max(100).readonly().default([]);
const ids = z.array(z.number().int().min(1).max(2_147_483_647)).max(500).readonly().default([]);
export const RuleShape = z
  .strictObject({ types: codes, subjects: codes, genres: codes, unitIds: ids, agencyIds: ids, keywords: codes })
  .meta({ id: 'SectionRule' });

export const EntryShape = z
  .strictObject({ documentId: z.number().int().min(1).max(2_147_483_647), pinned: z.boolean() })
  .meta({ id: 'SectionEntry' });

export const SectionKindShape = z.enum(SECTION_KINDS);
export const SectionStateShape = z.enum(SECTION_STATES);

/** Blocks as they were given, their texts in the one form of bodies; null when one can't be read. */
export function readLayout(given: readonly GivenBlock[]): readonly HomeBlock[] | null {
  const blocks: HomeBlock[] = [];
  for (const block of given) {
    if (block.kind !== 'text') {
      blocks.push(block);
      continue;
    }
    const body = readBody(block.body);
    if (!body.ok) return null;
    blocks.push({ ...block, body: body.value satisfies Body });
  }
  return blocks;
}

/** A layout as it was stored. */
export function loadLayout(json: unknown): readonly HomeBlock[] {
  const layout = readLayout(LayoutShape.parse(json));
  if (layout === null) throw new Error("A stored layout can't be read");
  return layout;
}

/** Marks as they were stored; those that came later are empty. */
export function loadMarks(json: unknown): z.output<typeof MarksShape> {
  return MarksShape.parse({ ...NO_MARKS, ...z.record(z.string(), z.unknown()).parse(json) });
}
