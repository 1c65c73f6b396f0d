import { sql, type RawBuilder } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import {
  CLOSED_STATES,
  clockGuards,
  dayNumber,
  foldCase,
  stepRequest,
  type CaseClocks,
  type CaseEvent,
  type RequestDeed,
  type RequestGuard,
  type WorkdayCalendar,
} from '../../law/index.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import { currentCalendar } from '../working-days/index.ts';
import type { RequestFailure } from './request-failure.ts';
import { REQUEST } from './request-record.ts';
import { clockEvents, eventsOf, insertEvent, updateRequest, type StoredRequest } from './store.ts';

export interface Step {
  readonly deed: RequestDeed;
  /** The day on which it holds: that of the letter's sending, of a signature, of a payment. */
  readonly on: PlainDate;
  /** What the clocks learn, when the deed tells them something. */
  readonly clock?: CaseEvent;
  /** Whom a consultation concerns. */
  readonly party?: string;
  /** Guards that people decide. */
  readonly holds?: readonly RequestGuard[];
  /** Facts for the record of what happened; nothing that tells who anybody is. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Further columns that change with it. */
  readonly columns?: readonly RawBuilder<unknown>[];
  readonly reason?: string | null;
}

/**
 * Takes a request, held by the transaction, along one way of the law's table: the state's guards and the clocks have to
 * let it, then the event is written, the clocks are counted anew and the record follows from them. Nothing changes on a failure.
 */
export async function takeStep(
  work: Work,
  request: StoredRequest,
  version: number,
  { deed, on, clock, party, holds = [], data = {}, columns = [], reason = null }: Step,
): Promise<Result<StoredRequest['state'], RequestFailure>> {
  const { transaction, by } = work;
  const { agencyId, id, state } = request;
  if (request.version !== version) return err({ kind: 'versionConflict' });
  if (on > shanghaiDay(new Date())) return err({ kind: 'dayInFuture' });
  const events = await eventsOf(transaction, agencyId, id);
  const last = events.at(-1)?.on;
  if (last !== undefined && on < last) return err({ kind: 'dayOutOfOrder', after: last });
  const calendar = await currentCalendar(transaction);
  const known = clockEvents(events);
  const found = known.length === 0 ? null : foldCase(known, calendar);
  const way = stepRequest(state, deed, new Set([...holds, ...(found === null ? [] : clockGuards(found, on, party ?? null))]));
  if (!way.ok) return err({ kind: 'notNow', deed, state, missing: way.error.kind === 'notNow' ? way.error.missing : [] });
  const { to } = way.value;
  if ((way.value.clock ?? undefined) !== clock?.kind) throw new Error(`The table has ${way.value.clock ?? 'nothing'} for ${deed}`);
  const next = clock === undefined ? known : [...known, clock];
  const clocks = next.length === 0 ? null : foldCase(next, calendar);
  const fault = clock === undefined ? undefined : clocks?.faults.find(({ index }) => index === next.length - 1);
  if (fault !== undefined) return err({ kind: 'clockRefuses', deed, fault: fault.kind });
  await insertEvent(transaction, by, request, { deed, on, clock: clock ?? null, before: state, after: to, data });
  const closed = CLOSED_STATES.includes(to);
  const changed = await changeRecord(work, REQUEST, id, { agencyId, deed, reason }, () =>
    updateRequest(transaction, { id, version }, [
      sql`state = ${to}`,
      ...dueColumns(clocks, calendar, closed),
      ...(closed && !CLOSED_STATES.includes(state) ? [sql`closed_on = ${on}`] : []),
      ...(closed ? [] : [sql`closed_on = null`]),
      ...columns,
    ]),
  );
  return changed ? ok(to) : err({ kind: 'versionConflict' });
}

/** What lists show of the clocks: the day of the reply, and the first day of any clock that the office or others have to keep. */
function dueColumns(found: CaseClocks | null, calendar: WorkdayCalendar, closed: boolean): readonly RawBuilder<unknown>[] {
  const { dueOn, dueProvisional, nextDueOn, nextDueKind } = dueDays(found, calendar, closed);
  return [
    sql`due_on = ${dueOn}`,
    sql`due_provisional = ${dueProvisional}`,
    sql`next_due_on = ${nextDueOn}`,
    sql`next_due_kind = ${nextDueKind}`,
  ];
}

export interface DueDays {
  readonly dueOn: PlainDate | null;
  readonly dueProvisional: boolean;
  readonly nextDueOn: PlainDate | null;
  readonly nextDueKind: string | null;
}

/** The same, as values. */
export function dueDays(found: CaseClocks | null, calendar: WorkdayCalendar, closed: boolean): DueDays {
  const reply = found?.clocks[0];
  // The seven days for a correction notice bind nobody whose request is clear.
  const running = (found?.clocks ?? []).filter(
    ({ kind, doneOn, dueOn }) => kind !== 'correctionNotice' && doneOn === null && dueOn !== null,
  );
  const next = closed ? undefined : running.toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))[0];
  return {
    dueOn: reply?.dueOn ?? null,
    // A day that was named is counted from nothing.
    dueProvisional:
      reply !== undefined &&
      reply.dueOn !== null &&
      found?.basis.named === null &&
      calendar.isProvisional(dayNumber(reply.startsOn), dayNumber(reply.dueOn)),
    nextDueOn: next?.dueOn ?? null,
    nextDueKind: next?.kind ?? null,
  };
}
