import { parentPort } from 'node:worker_threads';
import type { ParseMailJob, ParseMailReply } from './parse-mail-job.ts';
import { readMail } from './read-mail.ts';

/** The thread in which letters are read, one after the other: it may be ended at any moment. */
const port = parentPort;
if (port === null) throw new Error('parse-mail-worker.ts runs as a worker thread only');

port.on('message', (job: ParseMailJob) => {
  void readMail(job)
    .catch(() => null)
    .then((reply: ParseMailReply) => port.postMessage(reply));
});
