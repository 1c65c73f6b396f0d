import { parentPort } from 'node:worker_threads';
import type { PrintDocument } from '../../../kernel/print-document.ts';
import { renderDocx } from '../render-docx.ts';

/** The thread in which long documents are written, one after the other: it may be ended at any moment. */
const port = parentPort;
if (port === null) throw new Error('docx-worker.ts runs as a worker thread only');

port.on('message', (document: PrintDocument) => {
  void renderDocx(document).then((bytes) => port.postMessage(bytes));
});
