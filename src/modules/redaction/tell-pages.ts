import { parentPort } from 'node:worker_threads';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { OpenedForMarking } from '../../platform/redaction/index.ts';
import { suggestMarks, SUGGESTION_TITLES } from './rules/index.ts';

/** The thread that looks for personal data in the text of files, and writes the answer: hundreds of pages take a while. */
export interface PagesJob extends Pick<OpenedForMarking, 'kind' | 'pages'> {
  readonly on: PlainDate;
}

const port = parentPort;
if (port === null) throw new Error('tell-pages.ts runs as a worker thread');
port.on('message', ({ kind, pages, on }: PagesJob) => {
  const suggestions = suggestMarks(pages, on).map((one) => ({ ...one, title: SUGGESTION_TITLES[one.kind] }));
  port.postMessage(JSON.stringify({ kind, pages, suggestions }));
});
