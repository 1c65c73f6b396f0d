import { sql } from 'kysely';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { clockGuards, foldCase, stepRequest } from '../../../law/index.ts';
import { recordAct, type Work } from '../../../platform/audit/index.ts';
import type { Reach } from '../../access/index.ts';
import { notify } from '../../desk/index.ts';
import { currentCalendar } from '../../working-days/index.ts';
import type { RequestFailure } from '../request-failure.ts';
import { clockEvents, eventsOf, findRequest } from '../store.ts';

/** What only the head of the office may allow: more time, for all (art 33) or for many wishes at once (art 35). */
export type Wish =
  | { readonly deed: 'extend'; readonly workdays: number; readonly reason: string }
  | { readonly deed: 'announceDelay'; readonly until: PlainDate; readonly reason: string };

export interface Asking {
  readonly id: number;
  readonly version: number;
  readonly wish: Wish;
  readonly today: PlainDate;
}

const TOLD = { extend: '请您决定是否同意延期答复', announceDelay: '请您决定是否同意延迟答复' } as const;

/**
 * Asks the head, who finds it in the case with one press to allow it. Nothing of the clocks changes before that. Asked again, it
 * takes the place of what was not yet decided.
 */
export async function askConsent(work: Work, reach: Reach, { id, version, wish, today }: Asking): Promise<Result<null, RequestFailure>> {
  const { transaction, by } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  const { agencyId, state } = found;
  const events = clockEvents(await eventsOf(transaction, agencyId, id));
  const guards = events.length === 0 ? [] : clockGuards(foldCase(events, await currentCalendar(transaction)), today, null);
  const way = stepRequest(state, wish.deed, new Set(guards));
  if (!way.ok) return err({ kind: 'notNow', deed: wish.deed, state, missing: way.error.kind === 'notNow' ? way.error.missing : [] });
  await sql`
    insert into request_consent (agency_id, request_id, deed, workdays, until, reason, by_id, by_name)
    values (${agencyId}, ${id}, ${wish.deed}, ${wish.deed === 'extend' ? wish.workdays : null},
      ${wish.deed === 'announceDelay' ? wish.until : null}, ${wish.reason}, ${by.id}::integer, ${by.name})
    on conflict (agency_id, request_id) where decision is null
      do update set deed = excluded.deed, workdays = excluded.workdays, until = excluded.until, reason = excluded.reason,
        by_id = excluded.by_id, by_name = excluded.by_name, asked_at = now()`.execute(transaction);
  await recordAct(work, { agencyId, deed: 'askConsent', reason: wish.reason }, { noun: 'request', id });
  await notify(work, { to: { agencyId, role: 'leader' }, text: TOLD[wish.deed], link: `/requests/${id}` });
  return ok(null);
}
