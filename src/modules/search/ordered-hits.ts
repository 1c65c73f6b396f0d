import type { OrdinalSet, RecordTable } from '../../search/index.ts';
import type { Found } from './find-hits.ts';
import type { SearchSort } from './search-query.ts';

/** Part of the passing hits in their order: by tier (number, title, sound, text) unless by date, the newest first, of one day the last indexed first. */
export function orderedHits(
  records: RecordTable,
  { numbered, titled, sounded }: Found,
  passing: OrdinalSet,
  { sort, from, most }: { readonly sort: SearchSort; readonly from: number; readonly most: number },
): readonly number[] {
  if (sort === 'date') return records.newest(passing, from, most);
  const ordered: number[] = [];
  const left = passing.copy();
  let skipped = from;
  for (const tier of [numbered, titled, sounded, passing]) {
    if (ordered.length >= most) break;
    const here = tier.copy().keepAll(left);
    const { count } = here;
    if (count === 0) continue;
    left.deleteAll(here);
    if (skipped < count) ordered.push(...records.newest(here, skipped, most - ordered.length));
    skipped = Math.max(0, skipped - count);
  }
  return ordered;
}
