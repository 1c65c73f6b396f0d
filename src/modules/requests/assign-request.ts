import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { holdOpenUnit } from '../agencies/index.ts';
import { mayWorkFor } from '../people/index.ts';
import { CLOSED_STATES } from '../../law/index.ts';
import type { RequestFailure } from './request-failure.ts';
import { REQUEST } from './request-record.ts';
import { findRequest, updateRequest } from './store.ts';
import { tellOffice, tellWorkers } from './tell.ts';

interface Which {
  readonly id: number;
  readonly version: number;
}

/** Gives a request to a unit (null: the disclosure office itself), and to one of its people if any. */
export async function assignRequest(
  work: Work,
  reach: Reach,
  { id, version, unitId, assigneeId }: Which & { readonly unitId: number | null; readonly assigneeId: number | null },
): Promise<Result<null, RequestFailure>> {
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  if (CLOSED_STATES.includes(found.state)) return err({ kind: 'notNow', deed: 'draft', state: found.state, missing: [] });
  const { agencyId } = found;
  if (unitId !== null && (await holdOpenUnit(transaction, agencyId, unitId)) !== 'open') return err({ kind: 'unitUnknown' });
  if (assigneeId !== null && !(await mayWorkFor(transaction, assigneeId, { agencyId, unitId }))) return err({ kind: 'assigneeUnknown' });
  const changed = await changeRecord(work, REQUEST, id, { agencyId, deed: 'assign' }, () =>
    updateRequest(transaction, { id, version }, [
      sql`unit_id = ${unitId}`,
      sql`assignee_id = ${assigneeId}`,
      sql`accepted_at = null`,
      sql`return_reason = ''`,
    ]),
  );
  if (!changed) return err({ kind: 'versionConflict' });
  await tellWorkers(work, { ...found, unitId, assigneeId }, '有公开申请交您办理');
  return ok(null);
}

/** The unit takes it on. */
export async function acceptRequest(work: Work, reach: Reach, { id, version }: Which): Promise<Result<null, RequestFailure>> {
  return change(work, reach, { id, version }, 'accept', '', () => [sql`accepted_at = now()`]);
}

/** The unit gives it back: it is not theirs, and why. */
export async function handBackRequest(
  work: Work,
  reach: Reach,
  { id, version, reason }: Which & { readonly reason: string },
): Promise<Result<null, RequestFailure>> {
  const found = await findRequest(work.transaction, reach, id);
  const done = await change(work, reach, { id, version }, 'handBack', reason, () => [
    sql`unit_id = null`,
    sql`assignee_id = null`,
    sql`accepted_at = null`,
    sql`return_reason = ${reason}`,
  ]);
  if (done.ok && found !== null) await tellOffice(work, found, '科室退回了一件公开申请，请重新分派');
  return done;
}

async function change(
  work: Work,
  reach: Reach,
  { id, version }: Which,
  deed: string,
  reason: string,
  columns: () => Parameters<typeof updateRequest>[2],
): Promise<Result<null, RequestFailure>> {
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  if (found.unitId === null || CLOSED_STATES.includes(found.state))
    return err({ kind: 'notNow', deed: 'draft', state: found.state, missing: [] });
  const audited = { agencyId: found.agencyId, deed, reason: reason === '' ? null : reason };
  const changed = await changeRecord(work, REQUEST, id, audited, () => updateRequest(transaction, { id, version }, columns()));
  return changed ? ok(null) : err({ kind: 'versionConflict' });
}
