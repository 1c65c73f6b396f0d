import type { OrdinalSet, RecordTable } from '../../search/index.ts';
import type { Found } from './find-hits.ts';
import type { SearchSort } from './search-query.ts';

/** Of the hits that are ordered. */
export interface OrderedPart {
  readonly sort: SearchSort;
  readonly from: number;
  readonly most: number;
  /** How many pass. */
  readonly total: number;
}

/** Part of the passing hits in their order: by tier (number, title, sound, text) unless by date, the newest first, of one day the last indexed first. */
export function orderedHits(
  records: RecordTable,
  { numbered, titled, sounded }: Found,
  passing: OrdinalSet,
  { sort, from, most, total }: OrderedPart,
  none: () => OrdinalSet,
): readonly number[] {
  if (sort === 'date') return records.newest(passing, from, most, total);
  const ordered: number[] = [];
  let left = passing;
  let leftCount = total;
  let skipped = from;
  for (const tier of [numbered, titled, sounded]) {
    if (ordered.length >= most || leftCount === 0) break;
    const count = tier.countCommon(left);
    if (count === 0) continue;
    const here = none().become(tier).keepAll(left);
    if (skipped < count) ordered.push(...records.newest(here, skipped, most - ordered.length, count));
    skipped = Math.max(0, skipped - count);
    left = none().become(left).deleteAll(here);
    leftCount -= count;
  }
  if (ordered.length < most) ordered.push(...records.newest(left, skipped, most - ordered.length, leftCount));
  return ordered;
}
