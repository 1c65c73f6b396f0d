import { parentPort } from 'node:worker_threads';
import { ok } from '../../kernel/result.ts';
import { examineFile } from './examine-file.ts';
import { findHiddenData } from './hidden/find-hidden-data.ts';
import type { LookThroughJob, LookThroughReply } from './look-through-job.ts';

/** The thread in which files from outside are looked through, one after the other: it may be ended at any moment. */
const port = parentPort;
if (port === null) throw new Error('look-through-worker.ts runs as a worker thread only');

port.on('message', (job: LookThroughJob) => {
  void answer(job).then((reply) => port.postMessage(reply));
});

async function answer({ from, declaredName, declaredType, rules }: LookThroughJob): Promise<LookThroughReply> {
  try {
    const examined = await examineFile(from, declaredName, declaredType, rules);
    if (!examined.ok) return { kind: 'done', result: examined };
    return { kind: 'done', result: ok({ ...examined.value, hidden: await findHiddenData(from, examined.value.kind) }) };
  } catch (fault) {
    return { kind: 'fault', fault };
  }
}
