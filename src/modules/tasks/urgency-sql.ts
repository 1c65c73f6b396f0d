import { sql, type RawBuilder } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { ACTIVE_STATES } from './rules/task-states.ts';
import { SOON_DAYS, type Urgency } from './rules/urgency.ts';

/** `rules/urgency.ts` in SQL, over columns `state` and `due_on`; a test holds the two together. */
export function urgencySql(today: PlainDate): RawBuilder<Urgency | null> {
  return sql<Urgency | null>`case
    when due_on is null or state <> all(${[...ACTIVE_STATES]}::text[]) then null
    when due_on < ${today}::date then 'late'
    when due_on = ${today}::date then 'today'
    when due_on <= ${today}::date + ${SOON_DAYS}::integer then 'soon'
    else 'later' end`;
}
