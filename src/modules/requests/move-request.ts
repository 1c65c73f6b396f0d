import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { assertNever } from '../../kernel/assert-never.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { CaseEvent, CaseOutcome, RequestKind, RequestState } from '../../law/index.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import type { Reach } from '../access/index.ts';
import { settleConsent } from './consent/settle-consent.ts';
import { lettersOfDeed } from './letters/letters-of-deed.ts';
import { retentionFrom } from './retention/retention-from.ts';
import type { RequestFailure } from './request-failure.ts';
import { eventsOf, findRequest, type StoredRequest } from './store.ts';
import { takeStep, type Step } from './take-step.ts';

/** Deeds that change nothing but the course of the case. `until` is the last day that the office gives. */
export type Move =
  | { readonly deed: 'transfer' | 'discard'; readonly on: PlainDate; readonly reason: string }
  | { readonly deed: 'askCorrection' | 'askReasons'; readonly on: PlainDate; readonly until: PlainDate; readonly reason: string }
  | { readonly deed: 'announceDelay'; readonly on: PlainDate; readonly until: PlainDate; readonly reason: string }
  | { readonly deed: 'extend'; readonly on: PlainDate; readonly workdays: number; readonly reason: string }
  | { readonly deed: 'receiveCorrection'; readonly on: PlainDate; readonly excuse: string }
  | { readonly deed: 'receiveReasons' | 'receivePayment'; readonly on: PlainDate }
  | { readonly deed: 'lapseCorrection' | 'lapseReasons' | 'lapsePayment' | 'lapseConsultation'; readonly on: PlainDate }
  | { readonly deed: 'withdraw'; readonly on: PlainDate; readonly reason: string }
  | { readonly deed: 'archive'; readonly on: PlainDate };

export interface MoveOf {
  readonly id: number;
  readonly version: number;
  readonly move: Move;
}

/** Takes a request along one of the simple ways of the table. */
export async function moveRequest(
  work: Work,
  secrets: SecretBox,
  reach: Reach,
  { id, version, move }: MoveOf,
): Promise<Result<RequestState, RequestFailure>> {
  const found = await findRequest(work.transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  const step = stepOf(move, found.kind);
  const kept = move.deed === 'archive' ? [await retentionFrom(work.transaction, move.on)] : [];
  const done = await takeStep(work, found, version, { ...step, columns: [...(step.columns ?? []), ...kept] });
  if (done.ok && move.deed === 'receivePayment')
    await sql`update request_fee set paid_on = ${move.on} where agency_id = ${found.agencyId} and request_id = ${id}`.execute(
      work.transaction,
    );
  if (done.ok && (move.deed === 'extend' || move.deed === 'announceDelay')) await settleConsent(work, found, 'agreed', '');
  if (done.ok) await tell(work, secrets, found, move);
  return done;
}

async function tell(work: Work, secrets: SecretBox, { agencyId, id }: StoredRequest, move: Move): Promise<void> {
  const { deed, on } = move;
  if (deed === 'askCorrection' || deed === 'askReasons' || deed === 'extend') await lettersOfDeed(work, secrets, id, on, move);
  if (deed !== 'announceDelay') return;
  const stated = (await eventsOf(work.transaction, agencyId, id)).findLast((event) => event.deed === 'receiveReasons')?.on ?? on;
  await lettersOfDeed(work, secrets, id, on, { ...move, statedOn: stated });
}

function stepOf(move: Move, kind: RequestKind): Step {
  const { deed, on } = move;
  switch (move.deed) {
    case 'transfer':
    case 'discard':
      return { deed, on, reason: move.reason, data: { reason: move.reason } };
    case 'askCorrection':
      return asked(move, { kind: 'correctionAsked', on, until: move.until });
    case 'askReasons':
      return asked(move, { kind: 'reasonsAsked', on, until: move.until });
    case 'announceDelay':
      return asked(move, { kind: 'delayAnnounced', on, until: move.until });
    case 'extend':
      return { deed, on, clock: { kind: 'extended', on, workdays: move.workdays }, data: { reason: move.reason, workdays: move.workdays } };
    case 'receiveCorrection':
      return {
        deed,
        on,
        clock: { kind: 'correctionReceived', on },
        ...(move.excuse === '' ? {} : { data: { excuse: move.excuse } }),
      };
    case 'receiveReasons':
      return { deed, on, clock: { kind: 'reasonsReceived', on } };
    case 'receivePayment':
      return { deed, on, clock: { kind: 'feePaid', on } };
    case 'lapseCorrection':
    case 'lapseReasons':
    case 'lapsePayment':
    case 'lapseConsultation':
      return { deed, on };
    case 'withdraw':
      return {
        deed,
        on,
        clock: { kind: 'ended', on, by: 'withdrawal' },
        data: { reason: move.reason, outcome: withdrawalOf(kind) },
        columns: [sql`outcome = ${withdrawalOf(kind)}`],
      };
    case 'archive':
      return { deed, on, columns: [sql`archived_at = now()`] };
    default:
      return assertNever(move);
  }
}

/** 撤回申请 counts as 其他处理－其他; a correction isn't in table three. */
function withdrawalOf(kind: RequestKind): CaseOutcome {
  return kind === 'recordCorrection' ? 'record.withdrawn' : 'other.other';
}

function asked(move: Extract<Move, { until: PlainDate }>, clock: CaseEvent): Step {
  return { deed: move.deed, on: move.on, clock, data: { until: move.until, reason: move.reason } };
}
