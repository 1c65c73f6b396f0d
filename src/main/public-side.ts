import { isWithdrawn, type Card, type Edition, type Editions } from '../modules/edition/index.ts';
import type { PublicPlace, PublicSide, PublicTitle } from '../modules/sites/index.ts';

/** What is public, as whoever keeps a site asks for it. */
export function publicSideOf(editions: Pick<Editions, 'current'>): PublicSide {
  const siteOf = (edition: Edition, id: number) => edition.sites.find((site) => site.id === id) ?? null;
  return {
    matching: (siteId, rule, most) => {
      const edition = editions.current();
      const site = siteOf(edition, siteId);
      if (site === null) return { total: 0, documents: [] };
      const { total, cards } = edition.matching(site, rule, { offset: 0, limit: most });
      return { total, documents: cards.map((card) => titleOf(edition, card)) };
    },
    covered: (siteId, ids) => {
      const edition = editions.current();
      const site = siteOf(edition, siteId);
      if (site === null) return [];
      return ids.flatMap((id) => {
        const card = edition.card(id);
        return card === null || isWithdrawn(card) || !edition.covers(site, card) ? [] : [titleOf(edition, card)];
      });
    },
    placesOf: (documentId) => {
      const edition = editions.current();
      const card = edition.card(documentId);
      if (card === null || isWithdrawn(card)) return null;
      return edition.sites.flatMap((site): readonly PublicPlace[] => {
        if (site.closedAt !== null || !edition.covers(site, card)) return [];
        const home = site.slug === '' ? '/' : `/sites/${site.slug}/`;
        const sections = edition.sectionsOf(site, documentId).map(({ id, title, kind, slug }) => ({
          id,
          title,
          address: `${home}${kind === 'topic' ? 'topics' : 'sections'}/${slug}`,
        }));
        return [{ siteId: site.id, siteName: site.name, address: `${home}documents/${documentId}`, sections }];
      });
    },
    counts: (siteId) => {
      const edition = editions.current();
      return new Map(edition.sections(siteId).map((section) => [section.id, edition.list(section, { offset: 0, limit: 0 }).total]));
    },
  };
}

function titleOf({ agencies }: Edition, { id, title, type, releasedOn, agencyId }: Card): PublicTitle {
  return { id, title, type, releasedOn, agencyName: agencies.get(agencyId)?.name ?? '' };
}
