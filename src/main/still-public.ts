import { isWithdrawn, type Editions } from '../modules/edition/index.ts';
import type { SearchContext } from '../modules/search/index.ts';

/** Whether a hit has its page in the edition that pages are made of: the index and the edition follow what is public each by itself. */
export function stillPublic(editions: Pick<Editions, 'current'>): SearchContext['isPublic'] {
  return ({ noun, id }) => {
    if (noun !== 'document') return true;
    const card = editions.current().card(id);
    return card !== null && !isWithdrawn(card);
  };
}
