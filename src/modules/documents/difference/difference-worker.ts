import { parentPort } from 'node:worker_threads';
import { differenceHtml, type DifferenceJob } from './difference-html.ts';

/** The thread in which long texts are compared. */
const port = parentPort;
if (port === null) throw new Error('difference-worker.ts runs as a worker thread only');

port.on('message', (job: DifferenceJob) => {
  port.postMessage({ html: differenceHtml(job) });
});
