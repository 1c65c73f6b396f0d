import { z } from 'zod';
import data from '../../../data/disclosure-items.json' with { type: 'json' };

/** What has to be disclosed without being asked for: an item of 条例 art 20, or what art 21 adds for a locality. */
export interface DisclosureItem {
  readonly code: string;
  /** 第二十条第一项 */
  readonly article: string;
  readonly title: string;
  /** As the law says it. */
  readonly text: string;
  /** Types whose documents belong to it without a section saying so. */
  readonly types: readonly string[];
}

const words = z.string().min(1);
const Items = z.object({
  items: z.array(
    z.strictObject({
      code: z.string().regex(/^[a-z][A-Za-z]*$/),
      article: words,
      title: words,
      text: words,
      types: z.array(words).readonly(),
    }),
  ),
});

/** In the order of the law. */
export const DISCLOSURE_ITEMS: readonly DisclosureItem[] = Items.parse(data).items;

/** A section with this in the place of an item holds 政府信息公开制度. */
export const SYSTEM_ITEM = 'system';
