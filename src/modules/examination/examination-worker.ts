import { parentPort } from 'node:worker_threads';
import type { ExaminationJob, ExaminationReply, ExaminationTask } from './examination-job.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { examine, examineBytes, type Examination, type ExaminationFailure } from './examine.ts';

/** The thread in which strangers' reports are read and checked: whatever one of them costs, the site goes on answering. */
const port = parentPort;
if (port === null) throw new Error('examination-worker.ts runs as a worker thread only');

port.on('message', (job: ExaminationJob) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  void answer(job).then((reply) => port.postMessage(reply));
});

async function answer({ id, task }: ExaminationJob): Promise<ExaminationReply> {
  try {
    return { id, result: await examineTask(task) };
  } catch (fault) {
    return { id, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}

async function examineTask(task: ExaminationTask): Promise<Result<Examination, ExaminationFailure>> {
  return task.kind === 'file' ? examineBytes(task.bytes, task.hint) : ok(examine(task.source, task.lastYear ?? undefined));
}
