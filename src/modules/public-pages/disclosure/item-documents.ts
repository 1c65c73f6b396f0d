import { isWithdrawn, type Card, type Edition, type Span } from '../../edition/index.ts';
import { orderOf } from '../noted-edition.ts';
import type { DisclosureItem, Section, Site } from '../../sites/index.ts';

/** Sections of the site that hold an item, in the order of the tree. */
export function sectionsOfItem(edition: Edition, site: Site, code: string): readonly Section[] {
  return edition.sections(site.id).filter(({ item }) => item === code);
}

/** What belongs to an item by its types and by the sections that hold it, each document once, the newest first. */
export function documentsOfItem(
  edition: Edition,
  site: Site,
  { code, types }: Pick<DisclosureItem, 'code' | 'types'>,
  { offset, limit }: Span,
): { readonly total: number; readonly cards: readonly Card[] } {
  const sections = sectionsOfItem(edition, site, code);
  const byTypes = types.length === 0 ? null : edition.filter(site, { types }, { offset, limit });
  const extra = sections.filter(({ rule, entries }) => entries.length > 0 || rule === null || !isWithin(rule, types));
  // Sections by these types alone say what the types say.
  if (extra.length === 0) return byTypes ?? { total: 0, cards: [] };
  const most = offset + limit;
  const found = new Map<number, Card>();
  const order = orderOf(edition);
  const lists = extra.map((section) => order.list(section, { offset: 0, limit: MOST }));
  const whole = types.length === 0 ? null : order.filter(site, { types }, { offset: 0, limit: MOST });
  for (const { cards } of [...lists, ...(whole === null ? [] : [whole])]) for (const card of cards) found.set(card.id, card);
  const sorted = [...found.values()].toSorted((a, b) => b.releasedOn.localeCompare(a.releasedOn) || b.id - a.id);
  const shown = sorted.slice(offset, most).flatMap(({ id }) => edition.card(id) ?? []);
  return { total: sorted.length, cards: shown.flatMap((card) => (isWithdrawn(card) ? [] : [card])) };
}

/** What several sections share is counted among so many of each. */
const MOST = 1000;

function isWithin(rule: NonNullable<Section['rule']>, types: readonly string[]): boolean {
  return rule.types.length > 0 && rule.types.every((type) => types.includes(type));
}
