import { sql, type RawBuilder } from 'kysely';
import { assertNever } from '../../kernel/assert-never.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import type { RemedyResult } from '../../law/index.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { findRequest, reopenRequest } from '../requests/index.ts';
import { noticeFault, settledNotice, type Notice } from './create-remedy.ts';
import { REMEDY } from './remedy-record.ts';
import type { RemedyFailure } from './remedy-failure.ts';
import { remedyStep } from './rules/index.ts';
import { findRemedy, insertInstance, instancesOf, updateInstance, updateRemedy, type StoredRemedy } from './store.ts';
import { tellDue } from './tell-due.ts';

/** What happened to a review or a suit. */
export type RemedyMove =
  | { readonly deed: 'answer' | 'hear' | 'close'; readonly on: PlainDate }
  | {
      readonly deed: 'decide';
      readonly on: PlainDate;
      readonly result: Exclude<RemedyResult, 'pending'>;
      readonly decisionNumber: string;
      /** The decision wants another reply: the case runs again, by the day that it names or within the whole time anew. */
      readonly reopen: { readonly until: PlainDate | null; readonly reach: Reach } | null;
    }
  | { readonly deed: 'remand' | 'appeal' | 'retry'; readonly on: PlainDate; readonly notice: Notice; readonly weAppeal: boolean };

export interface RemedyMoveOf {
  readonly id: number;
  readonly version: number;
  readonly move: RemedyMove;
}

/** Takes a review or a suit one step on. */
export async function moveRemedy(work: Work, reach: Reach, { id, version, move }: RemedyMoveOf): Promise<Result<null, RemedyFailure>> {
  const { transaction } = work;
  const found = await findRemedy(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  const step = remedyStep(found.stage, found.level, move.deed);
  if (step === null) return err({ kind: 'notNow', deed: move.deed, stage: found.stage, level: found.level });
  const last = (await instancesOf(transaction, found)).at(-1);
  const after = last?.decidedOn ?? last?.filedOn ?? found.filedOn;
  if (move.on < after) return err({ kind: 'dayOutOfOrder', after });
  if (move.on > shanghaiDay(new Date())) return err({ kind: 'dayInFuture', path: 'on' });
  const wrong = 'notice' in move ? noticeFault(move.notice) : null;
  if (wrong !== null) return err(wrong);
  if ('notice' in move && move.notice.filedOn < after) return err({ kind: 'dayOutOfOrder', after });
  const columns = await carryOut(work, found, move, step.begins);
  const changed = await changeRecord(work, REMEDY, id, { agencyId: found.agencyId, deed: move.deed }, () =>
    updateRemedy(transaction, { id, version }, [sql`stage = ${step.to}`, ...columns]),
  );
  if (!changed) return err({ kind: 'versionConflict' });
  return move.deed === 'decide' && move.reopen !== null ? reopenCase(work, found, move.on, move.reopen) : ok(null);
}

/** Writes to the instances; answers what changes in the record. */
async function carryOut(
  work: Work,
  found: StoredRemedy,
  move: RemedyMove,
  begins: StoredRemedy['level'] | null,
): Promise<readonly RawBuilder<unknown>[]> {
  const { transaction } = work;
  switch (move.deed) {
    case 'answer':
      await updateInstance(transaction, found, [sql`answered_on = ${move.on}`]);
      return [sql`due_on = null`];
    case 'hear':
      return [];
    case 'decide':
      await updateInstance(transaction, found, [
        sql`decided_on = ${move.on}`,
        sql`result = ${move.result}`,
        sql`decision_number = ${move.decisionNumber}`,
      ]);
      return [sql`due_on = null`, sql`result = ${move.result}`];
    case 'close':
      return [sql`closed_on = ${move.on}`];
    case 'remand':
    case 'appeal':
    case 'retry': {
      if (begins === null) throw new Error(`The table begins no instance with ${move.deed}`);
      if (move.deed === 'remand') await updateInstance(transaction, found, [sql`decided_on = ${move.on}`]);
      const settled = await settledNotice(transaction, move.notice, begins);
      // Whoever appeals answers nothing.
      const answerDueOn = move.weAppeal ? null : settled.answerDueOn;
      const instance = found.instance + 1;
      await insertInstance(transaction, found, instance, { ...settled, answerDueOn });
      if (!move.weAppeal) await tellDue(work, found, begins, answerDueOn);
      return [sql`instance = ${instance}`, sql`result = null`, sql`closed_on = null`, sql`due_on = ${answerDueOn}`];
    }
    default:
      return assertNever(move);
  }
}

async function reopenCase(
  work: Work,
  { requestId, kind }: StoredRemedy,
  on: PlainDate,
  { until, reach }: { readonly until: PlainDate | null; readonly reach: Reach },
): Promise<Result<null, RemedyFailure>> {
  const request = requestId === null ? null : await findRequest(work.transaction, reach, requestId, { hold: true });
  if (request === null) return err({ kind: 'notReopened', detail: '它没有对应的公开申请，请先补上，或者不选“重新办理”。' });
  const reason = kind === 'reconsideration' ? '行政复议决定要求重新答复' : '法院判决要求重新答复';
  const done = await reopenRequest(work, reach, { id: request.id, version: request.version, on, until, reason });
  if (done.ok) return ok(null);
  const detail =
    done.error.kind === 'dayOutOfOrder'
      ? `公开申请在 ${done.error.after} 还有办理记录，裁决之日不能早于它；请检查日期。`
      : '公开申请现在不是已答复或者已归档，不能重新办理；请先看看它的情况。';
  return err({ kind: 'notReopened', detail });
}
