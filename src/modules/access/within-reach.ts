import { sql, type RawBuilder } from 'kysely';
import type { Reach } from './rules/reach.ts';

/** Columns of a query that say whose record a row is. */
export interface Ownership {
  readonly agency: RawBuilder<unknown>;
  /** Left out where records belong to whole agencies: then a unit's reach covers none of them. */
  readonly unit?: RawBuilder<unknown>;
  /** Left out where records belong to no person. */
  readonly person?: RawBuilder<unknown>;
}

/**
 * The condition that a row lies within reach, for the `where` of every query over records that belong to someone:
 * `where ${withinReach(reach, { agency: sql.ref('task.agency_id') })}`.
 */
export function withinReach(reach: Reach, { agency, unit, person }: Ownership): RawBuilder<boolean> {
  if (reach.everything) return sql<boolean>`true`;
  const parts: RawBuilder<boolean>[] = [];
  if (reach.agencies.length > 0) parts.push(sql<boolean>`${agency} = any(${[...reach.agencies]}::integer[])`);
  if (reach.subtrees.length > 0) {
    parts.push(
      sql<boolean>`${agency} in (select descendant_id from agency_ancestry where ancestor_id = any(${[...reach.subtrees]}::integer[]))`,
    );
  }
  if (unit !== undefined && reach.units.length > 0) parts.push(sql<boolean>`${unit} = any(${[...reach.units]}::integer[])`);
  if (person !== undefined && reach.self !== null) parts.push(sql<boolean>`${person} = ${reach.self}`);
  return parts.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(parts, sql` or `)})`;
}
