import { sql, type RawBuilder } from 'kysely';
import { IS_PUBLIC } from '../store.ts';

/** The field of a daily series that says which day a document is for. */
const SERIES_DAY = 'on';

/** Rows of `item`: what is public of a series, with the day that it is for. */
export function seriesSql(type: string): RawBuilder<unknown> {
  return sql`(
    select document.agency_id, document.unit_id, document.document_id, document.title, document.first_released_at,
      (r.content::jsonb -> 'fields' ->> ${SERIES_DAY})::date as day
    from document join document_revision r on r.agency_id = document.agency_id and r.document_id = document.document_id
      and r.revision = document.released_revision
    where document.type = ${type} and (${IS_PUBLIC}) and r.content::jsonb -> 'fields' ->> ${SERIES_DAY} is not null
  ) as item`;
}
