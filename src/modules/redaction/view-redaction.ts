import type { Database } from '../../platform/database/index.ts';
import { findJobOf } from '../../platform/jobs/index.ts';
import { burnKey, redactionBurnJob } from './burn-job.ts';
import type { BurnFailure, Redaction } from './redaction-record.ts';
import { redactionById, type StoredRedaction } from './store.ts';

/** Its job was cancelled, or has failed as often as it is tried. */
const NOT_DONE: BurnFailure = { code: 'redaction.notDone', message: '公开文本没有做完，请重新生成；再不成功，请告诉系统管理员。' };

/** A redaction as it is told, with how far the making of its covered file is. */
export async function viewRedaction(database: Database, stored: StoredRedaction): Promise<Redaction> {
  if (stored.burnAskedAt === null) return told(stored, null, stored.burnFailure);
  const job = await findJobOf(database, redactionBurnJob, burnKey(stored.id, stored.version));
  if (job?.state === 'waiting' || job?.state === 'running') {
    const words = job.progressWords ?? (job.state === 'running' ? '正在打开原件' : '正在排队，一个机关一次生成一个文件');
    return told(stored, { since: stored.burnAskedAt.toISOString(), share: job.progress ?? 0, words }, null);
  }
  // It may have ended between the two questions.
  const now = await redactionById(database, stored.id);
  return now !== null && now.version !== stored.version ? await viewRedaction(database, now) : told(stored, null, NOT_DONE);
}

function told(stored: StoredRedaction, burning: Redaction['burning'], failure: BurnFailure | null): Redaction {
  const { agencyId: _agency, sourceFileId, sourceName, burnedAt, markedAt, burnAskedAt: _asked, burnFailure: _failure, ...shown } = stored;
  return {
    ...shown,
    source: { fileId: sourceFileId, name: sourceName },
    state: stateOf(stored, burning, failure),
    burning,
    failure,
    burnedAt: burnedAt?.toISOString() ?? null,
    markedAt: markedAt.toISOString(),
  };
}

function stateOf(
  { resultFileId, report }: StoredRedaction,
  burning: Redaction['burning'],
  failure: BurnFailure | null,
): Redaction['state'] {
  if (burning !== null) return 'burning';
  if (failure !== null) return 'failed';
  if (resultFileId !== null) return 'passed';
  return report === null ? 'marking' : 'refused';
}
