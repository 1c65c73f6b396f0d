import { sql, type RawBuilder } from 'kysely';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Database } from '../../../platform/database/index.ts';
import { readSettings, requestSettings } from '../../settings/index.ts';

/** Until when a case that is archived on a day is kept whole, as a column: the term that holds then, whatever is set later. */
export async function retentionFrom(database: Database, on: PlainDate): Promise<RawBuilder<unknown>> {
  const { archiveYears } = await readSettings(database, requestSettings);
  return sql`retention_until = (${on}::date + make_interval(years => ${archiveYears}::integer))::date`;
}
