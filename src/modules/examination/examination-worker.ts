import { parentPort } from 'node:worker_threads';
import type { ExaminationJob, ExaminationReply } from './examination-job.ts';
import { examineBytes } from './examine.ts';

/** The thread in which strangers' reports are read and checked: whatever one of them costs, the site goes on answering. */
const port = parentPort;
if (port === null) throw new Error('examination-worker.ts runs as a worker thread only');

port.on('message', (job: ExaminationJob) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  void answer(job).then((reply) => port.postMessage(reply));
});

async function answer({ id, bytes, hint }: ExaminationJob): Promise<ExaminationReply> {
  try {
    return { id, result: await examineBytes(bytes, hint) };
  } catch (fault) {
    return { id, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}
