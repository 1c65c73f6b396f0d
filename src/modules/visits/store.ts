import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { ViewCount } from './view-counter.ts';

/** Adds to what is there. In one order, so that two processes that flush at once don't wait for each other in a circle. */
export async function addViews(database: Database, counts: readonly ViewCount[]): Promise<void> {
  if (counts.length === 0) return;
  await sql`
    insert into view_count (agency_id, site_id, day, kind, key, count)
    select * from unnest(${counts.map((one) => one.agencyId)}::integer[], ${counts.map((one) => one.siteId)}::integer[],
      ${counts.map((one) => one.day)}::date[], ${counts.map((one) => one.kind)}::text[], ${counts.map((one) => one.key)}::text[],
      ${counts.map((one) => one.count)}::bigint[])
    order by 1, 2, 3, 4, 5
    on conflict (agency_id, site_id, day, kind, key) do update set count = view_count.count + excluded.count`.execute(database);
}

/** Years before this one and the last whose days are kept. */
const KEPT_YEARS = 1;

/** Of years long past the days go, their months stay: as the first day of each. Gives how many rows went. */
export async function foldOldViews(database: Database, now = new Date()): Promise<number> {
  const { rows } = await sql<{ gone: number }>`
    with old as (
      delete from view_count
      where day < make_date(extract(year from ${now}::timestamptz at time zone 'Asia/Shanghai')::int - ${KEPT_YEARS}::int, 1, 1)
        and extract(day from day) <> 1
      returning agency_id, site_id, date_trunc('month', day)::date as month, kind, key, count
    ), kept as (
      insert into view_count (agency_id, site_id, day, kind, key, count)
      select agency_id, site_id, month, kind, key, sum(count) from old group by agency_id, site_id, month, kind, key
      on conflict (agency_id, site_id, day, kind, key) do update set count = view_count.count + excluded.count
    )
    select count(*)::int as gone from old`.execute(database);
  return rows[0]?.gone ?? 0;
}
