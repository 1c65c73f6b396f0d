import { err, ok, type Result } from '../../../kernel/result.ts';
import { recordAct, type Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { Leave } from '../../access/index.ts';
import { openTask, tasksAbout } from '../../tasks/index.ts';
import type { RequestFailure } from '../request-failure.ts';
import { findRequest, type StoredRequest } from '../store.ts';

const TITLE = '研究是否转为主动公开';

/**
 * Hands the unit (or the office) the task of weighing whether what is asked for goes into 主动公开 (art 44). The task names nobody.
 * A request has one at most: whoever asks again is given the one that there is.
 */
export async function proposePublication(
  work: Work,
  { actor, reach }: Pick<Leave, 'actor' | 'reach'>,
  { id, reason }: { readonly id: number; readonly reason: string },
): Promise<Result<{ readonly taskId: number }, RequestFailure>> {
  const found = await findRequest(work.transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  const known = await proposalOf(work.transaction, actor, found);
  if (known !== null) return ok({ taskId: known.taskId });
  const { agencyId, unitId } = found;
  if (found.kind === 'recordCorrection') return err(OWN_RECORD);
  const opened = await openTask(work, {
    agencyId,
    title: TITLE,
    body: `有公开申请建议把所申请的信息转为主动公开（条例第四十四条），请研究后答复。${reason}`.trim(),
    kind: 'general',
    unitId,
    assigneeId: null,
    dueOn: null,
    about: { noun: 'request', recordId: String(id), path: `/requests/${id}` },
  });
  if (!opened.ok) return err({ kind: opened.error.kind === 'agencyClosed' ? 'agencyClosed' : 'unitUnknown' });
  const { taskId } = opened.value;
  await recordAct(work, { agencyId, deed: 'proposePublication' }, { noun: 'request', id, detail: { taskId } });
  return ok({ taskId });
}

/** The task that was handed out for a request, as far as the actor may see it. */
export async function proposalOf(
  database: Database,
  actor: Leave['actor'],
  { agencyId, id }: StoredRequest,
): Promise<{ readonly taskId: number } | null> {
  const tasks = await tasksAbout(database, actor, agencyId, { noun: 'request', recordId: String(id) });
  const task = tasks.find(({ title }) => title === TITLE);
  return task === undefined ? null : { taskId: task.id };
}

const OWN_RECORD: RequestFailure = {
  kind: 'wrongField',
  path: 'reason',
  code: 'request.notPublishable',
  message: '更正申请涉及申请人自身的信息，不能转为主动公开。',
};
