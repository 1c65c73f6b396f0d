import { KeptThreads } from '../../../platform/threads/index.ts';
import { canonicalBody } from '../../../richtext/index.ts';
import { differenceHtml, type DifferenceJob } from './difference-html.ts';

/** Characters of both texts; comparing more could keep everybody else waiting. */
const AT_ONCE = 100_000;
const threads = new KeptThreads<DifferenceJob, { readonly html: string }>(new URL('./difference-worker.ts', import.meta.url), {
  milliseconds: 30_000,
});

/** `differenceHtml`, of long texts in a thread of its own; null when even that is too much. */
export async function compareTexts(job: DifferenceJob): Promise<string | null> {
  if (canonicalBody(job.before).length + canonicalBody(job.after).length <= AT_ONCE) return differenceHtml(job);
  return (await threads.ask(job))?.html ?? null;
}
