import { sql, type RawBuilder } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import { EVERYWHERE } from '../access/index.ts';
import type { DocumentFailure } from './document-failure.ts';
import { DOCUMENT } from './document-record.ts';
import { completenessFacts } from './opinions.ts';
import { currentRevision } from './revisions.ts';
import { checkComplete } from './rules/check-complete.ts';
import { nextState, type DocumentDeed } from './rules/document-states.ts';
import { holdDocument, updateDocument, type StoredDocument } from './store.ts';
import { typeOf } from './type-of.ts';

type Moved = Result<null, DocumentFailure>;

/** Hands the newest revision in for review, if nothing is missing. Who may was asked before. */
export async function moveToReview(work: Work, id: number, version: number): Promise<Moved> {
  const held = await hold(work, id, version);
  if (!held.ok) return held;
  const document = held.value;
  // Said first: whoever submits twice is told that, not what is missing.
  if (nextState(document.state, 'submit') === null) return err({ kind: 'notNow', state: document.state, deed: 'submit' });
  const { content } = await currentRevision(work.transaction, document);
  const missing = checkComplete(content, typeOf(document), await completenessFacts(work.transaction, document));
  if (missing.length > 0) return err({ kind: 'incomplete', missing });
  return move(work, document, 'submit', '');
}

/** Takes a document out of review: `return` by a reviewer (it is then returned), `recall` by who handed it in (a draft again). */
export async function returnToDraft(work: Work, id: number, version: number, deed: 'return' | 'recall', reason: string): Promise<Moved> {
  const held = await hold(work, id, version);
  return held.ok ? move(work, held.value, deed, reason) : held;
}

/** All rounds are through on the newest revision. */
export async function markApproved(work: Work, id: number, version: number): Promise<Moved> {
  const held = await hold(work, id, version);
  return held.ok ? move(work, held.value, 'approve', '') : held;
}

async function hold({ transaction }: Work, id: number, version: number): Promise<Result<StoredDocument, DocumentFailure>> {
  const document = await holdDocument(transaction, EVERYWHERE, id);
  if (document === null) return err({ kind: 'notFound' });
  return document.version === version ? ok(document) : err({ kind: 'versionConflict', agencyId: document.agencyId, id });
}

async function move(work: Work, { id, agencyId, version, state }: StoredDocument, deed: DocumentDeed, reason: string): Promise<Moved> {
  const next = nextState(state, deed);
  if (next === null) return err({ kind: 'notNow', state, deed });
  // Reviewed by now what was released first; approved before its release, an older text may still wait for its review.
  const reviewed = deed === 'approve' && state === 'released';
  const columns: readonly RawBuilder<unknown>[] = [sql`state = ${next}`, ...(reviewed ? [sql`urgent = false`] : [])];
  await changeRecord(work, DOCUMENT, id, { agencyId, deed, reason: reason === '' ? null : reason }, () =>
    updateDocument(work.transaction, { id, version }, columns),
  );
  return ok(null);
}
