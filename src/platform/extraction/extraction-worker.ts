import { parentPort } from 'node:worker_threads';
import { err } from '../../kernel/result.ts';
import { extractionFailure } from './extraction-failure.ts';
import type { ReadingJob, ReadingKind, ReadingReply } from './reading-job.ts';
import { readDocxBody } from './body/read-docx-body.ts';
import { readHtmlBody } from './body/read-html-body.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readHtml } from './read-html.ts';
import { readZip } from './read-zip.ts';

/**
 * The thread in which untrusted files are parsed: it may be ended at any moment
 * (time, memory) without harm to the process.
 */
const port = parentPort;
if (port === null) throw new Error('extraction-worker.ts runs as a worker thread only');

port.on('message', (job: ReadingJob) => {
  void answer(job).then((reply) => port.postMessage(reply));
});

const FORMATS: Readonly<Record<ReadingKind, string>> = {
  pdf: 'PDF',
  zip: 'DOCX 或 XLSX',
  html: 'HTML',
  htmlBody: 'HTML',
  docxBody: 'DOCX',
};

async function answer(job: ReadingJob): Promise<ReadingReply<ReadingKind>> {
  try {
    return { id: job.id, result: await read(job) };
  } catch (error) {
    // A parser that fails in a way nobody foresaw means a file that nobody can read.
    return {
      id: job.id,
      result: err(extractionFailure('damaged', FORMATS[job.kind])),
      fault: String(error),
    };
  }
}

async function read(job: ReadingJob): Promise<ReadingReply<ReadingKind>['result']> {
  switch (job.kind) {
    case 'pdf':
      return await readPdf(job.bytes, job.limits);
    case 'zip':
      return await readZip(job.bytes, job.limits);
    case 'html':
      return readHtml(job.decoded, job.limits);
    case 'htmlBody':
      return readHtmlBody(job.html, job.pictureWish, job.limits);
    case 'docxBody':
      return await readDocxBody(job.bytes, job.limits);
  }
}
