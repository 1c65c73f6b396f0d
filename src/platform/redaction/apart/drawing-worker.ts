import { burnPages } from '../burn/burn-pages.ts';
import { provePages } from '../gate/prove-pages.ts';
import { Refused, redactionRefusal } from '../redaction-refusal.ts';
import { withDrawable } from '../source/open-drawable.ts';
import { lookAt } from '../source/look-at.ts';
import type { DrawingJob, DrawingKind, DrawingMessage, DrawingValues } from './drawing-job.ts';

/** The program in which files are drawn; it may be ended at any moment. One task, one answer. */
function say(message: DrawingMessage<DrawingKind>): void {
  process.send?.(message);
}

process.once('message', (job: DrawingJob) => {
  void answer(job).then(say);
});
// Whoever asked is gone.
process.once('disconnect', () => process.exit());

async function answer(job: DrawingJob): Promise<DrawingMessage<DrawingKind>> {
  try {
    return { value: await work(job) };
  } catch (error) {
    return { refusal: error instanceof Refused ? error.refusal : redactionRefusal('damaged') };
  }
}

function onPage(page: number): void {
  say({ page });
}

async function work(job: DrawingJob): Promise<DrawingValues[DrawingKind]> {
  return await withDrawable<DrawingValues[DrawingKind]>(job.kind === 'prove' ? job.original : job.bytes, async (source) => {
    say({ pages: source.pageCount });
    switch (job.kind) {
      case 'look':
        return await lookAt(source, job.pictures, job.texts);
      case 'burn':
        return await burnPages(source, job.marks, onPage);
      case 'prove':
        return await provePages(source, job, onPage);
    }
  });
}
