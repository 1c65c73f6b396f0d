import { sql } from 'kysely';
import type { PlainDate } from '../../../src/kernel/plain-date.ts';
import { dayNumber, dayOfNumber, remedyLimit, type WorkdayCalendar } from '../../../src/law/index.ts';
import type { Database } from '../../../src/platform/database/index.ts';
import { seeded } from '../../house/kill-nine/killer.ts';

export interface RemediesToStore {
  readonly agencies: readonly number[];
  readonly remedies: number;
  /** Served in the hundred days before it. */
  readonly until: PlainDate;
  readonly seed: number;
  readonly calendar: WorkdayCalendar;
}

/** Reviews in both procedures and suits that wait for the answer, written past the use cases; of one in ten the notice names the day. */
export async function storeOpenRemedies(database: Database, wish: RemediesToStore): Promise<void> {
  const random = seeded(wish.seed);
  const rows = Array.from({ length: wish.remedies }, (_, number) => {
    const served = dayOfNumber(dayNumber(wish.until) - Math.floor(random() * 100));
    const kind = (['answerReview', 'answerSimpleReview', 'answerSuit'] as const)[number % 3] ?? 'answerSuit';
    const law = remedyLimit(kind, served, wish.calendar)?.dueOn ?? served;
    const named = random() < 0.1;
    return {
      agency: wish.agencies[number % wish.agencies.length],
      number,
      suit: kind === 'answerSuit',
      procedure: kind === 'answerSuit' ? null : kind === 'answerReview' ? 'ordinary' : 'simple',
      served,
      due: named ? namedDay(law) : law,
      named,
    };
  });
  await sql`
    with wanted as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w(agency int, number int, suit boolean, procedure text,
      served date, due date, named boolean)),
    stored as (
      insert into remedy (agency_id, kind, attacks, subject, party, filed_on, due_on)
      select agency, case when suit then 'litigationDirect' else 'reconsideration' end, 'reply', number::text, '\\x00', served, due from wanted
      returning agency_id, remedy_id, subject)
    insert into remedy_instance (agency_id, remedy_id, instance, level, organ, procedure, filed_on, served_on, answer_due_on, answer_due_named)
    select s.agency_id, s.remedy_id, 1, case when w.suit then 'first' else 'review' end, '青禾县', w.procedure, w.served, w.served, w.due, w.named
    from stored s join wanted w on w.number = s.subject::int`.execute(database);
}

/** What a notice names instead of the law's day. */
export function namedDay(law: PlainDate): PlainDate {
  return dayOfNumber(dayNumber(law) + 1);
}
