import { err, ok, type Result } from '../../../kernel/result.ts';
import { recordAct, type Work } from '../../../platform/audit/index.ts';
import type { Reach } from '../../access/index.ts';
import { openTask } from '../../tasks/index.ts';
import type { RequestFailure } from '../request-failure.ts';
import { findRequest } from '../store.ts';

/** Hands the unit (or the office) the task of weighing whether what is asked for goes into 主动公开 (art 44). The task names nobody. */
export async function proposePublication(
  work: Work,
  reach: Reach,
  { id, reason }: { readonly id: number; readonly reason: string },
): Promise<Result<{ readonly taskId: number }, RequestFailure>> {
  const found = await findRequest(work.transaction, reach, id);
  if (found === null) return err({ kind: 'notFound' });
  const { agencyId, unitId } = found;
  const opened = await openTask(work, {
    agencyId,
    title: '研究是否转为主动公开',
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
