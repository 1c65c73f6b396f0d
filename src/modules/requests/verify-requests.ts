import { sql } from 'kysely';
import { CLOSED_STATES, foldCase } from '../../law/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { EVERYWHERE } from '../access/index.ts';
import { currentCalendar } from '../working-days/index.ts';
import { clockEvents, eventsOf, findRequest, type StoredEvent, type StoredRequest } from './store.ts';
import { dueDays } from './take-step.ts';

/** A record that says something else than what happened to its request. */
export interface Disagreement {
  readonly agencyId: number;
  readonly id: number;
  readonly field: 'state' | 'kind' | 'outcome' | 'receivedOn' | 'closedOn' | 'dueOn' | 'nextDueOn' | 'nextDueKind' | 'sequence';
  readonly recorded: string;
  /** As it follows from the events. */
  readonly follows: string;
}

export interface Verified {
  readonly cases: number;
  readonly disagreements: readonly Disagreement[];
}

const BATCH = 500;

/**
 * Folds every request anew from its events and compares state, outcome and days with the record. Days of closed cases are
 * left out: a notice that came later moves open ones only.
 */
export async function verifyRequests(database: Database, onCases: (cases: number) => void = () => undefined): Promise<Verified> {
  const disagreements: Disagreement[] = [];
  let cases = 0;
  for (let after = 0; ;) {
    const { rows } = await sql<{ id: number }>`select request_id as id from disclosure_request
      where request_id > ${after} order by request_id limit ${BATCH}`.execute(database);
    const last = rows.at(-1);
    if (last === undefined) return { cases, disagreements };
    for (const { id } of rows) disagreements.push(...(await verifyOne(database, id)));
    after = last.id;
    cases += rows.length;
    onCases(cases);
  }
}

/** In one look at the database: a case that is being worked on meanwhile is seen before or after, not between. */
async function verifyOne(database: Database, id: number): Promise<readonly Disagreement[]> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const request = await findRequest(transaction, EVERYWHERE, id);
      if (request === null) return [];
      const events = await eventsOf(transaction, request.agencyId, id);
      const expected = await followsFrom(transaction, events);
      const recorded = recordOf(request);
      return FIELDS.flatMap((field) => {
        const follows = expected[field];
        if (follows === undefined || recorded[field] === follows) return [];
        return [{ agencyId: request.agencyId, id, field, recorded: recorded[field] ?? '', follows: follows ?? '' }];
      });
    });
}

const FIELDS = ['sequence', 'state', 'kind', 'outcome', 'receivedOn', 'closedOn', 'dueOn', 'nextDueOn', 'nextDueKind'] as const;

/** A field that is left out isn't compared. */
type Facts = Readonly<Partial<Record<Disagreement['field'], string | null>>>;

function recordOf({ state, kind, outcome, receivedOn, closedOn, dueOn, nextDueOn, nextDueKind }: StoredRequest): Facts {
  return { sequence: 'whole', state, kind, outcome, receivedOn, closedOn, dueOn, nextDueOn, nextDueKind };
}

async function followsFrom(database: Database, events: readonly StoredEvent[]): Promise<Facts> {
  const last = events.at(-1);
  const state = last?.after ?? 'arrived';
  const closed = CLOSED_STATES.includes(state);
  const clocks = clockEvents(events);
  const calendar = await currentCalendar(database);
  const found = clocks.length === 0 ? null : foldCase(clocks, calendar);
  const { dueOn, nextDueOn, nextDueKind } = dueDays(found, calendar, closed);
  return {
    sequence: events.length > 0 && events.every(({ seq }, index) => seq === index + 1) ? 'whole' : 'broken',
    state,
    ...kindOf(events),
    outcome: outcomeOf(events),
    receivedOn: clocks[0]?.on ?? null,
    closedOn: closed ? closingDay(events) : null,
    ...(closed ? {} : { dueOn, nextDueOn, nextDueKind }),
  };
}

/** As it arrived, or as it was changed to; cases from before that was written down say nothing. */
function kindOf(events: readonly StoredEvent[]): Facts {
  const changed = events.findLast(({ deed }) => deed === 'changeKind')?.data['to'];
  const kind = changed ?? events[0]?.data['kind'];
  return typeof kind === 'string' ? { kind } : {};
}

/** What the last closing said, unless it was opened again since. */
function outcomeOf(events: readonly StoredEvent[]): string | null {
  const end = events.findLast(({ deed }) => deed === 'deliver' || deed === 'withdraw' || deed === 'reopen');
  if (end === undefined || end.deed === 'reopen') return null;
  const outcome = end.data['outcome'] ?? (end.deed === 'withdraw' ? 'other.other' : null);
  return typeof outcome === 'string' ? outcome : null;
}

/** Of the deed that closed it; keeping it in the archive comes after. */
function closingDay(events: readonly StoredEvent[]): string | null {
  return (
    events.findLast(({ before, after }) => CLOSED_STATES.includes(after) && (before === null || !CLOSED_STATES.includes(before)))?.on ??
    null
  );
}
