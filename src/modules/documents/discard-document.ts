import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import type { DocumentFailure } from './document-failure.ts';
import { DOCUMENT } from './document-record.ts';
import { projectRelations } from './relations.ts';
import { nextState } from './rules/document-states.ts';
import { holdDocument, updateDocument } from './store.ts';

/** Gives up a draft that nothing was ever released or filed of; it stays readable for who could read it. */
export async function discardDocument(
  work: Work,
  reach: Reach,
  { id, version, reason }: { readonly id: number; readonly version: number; readonly reason: string },
): Promise<Result<null, DocumentFailure>> {
  const { transaction } = work;
  const document = await holdDocument(transaction, reach, id);
  if (document === null) return err({ kind: 'notFound' });
  const { agencyId } = document;
  if (document.version !== version) return err({ kind: 'versionConflict', agencyId, id });
  const state = document.indexNumber === null ? nextState(document.state, 'discard') : null;
  if (state === null) return err({ kind: 'notNow', state: document.state, deed: 'discard' });
  await changeRecord(work, DOCUMENT, id, { agencyId, deed: 'discard', reason }, () =>
    updateDocument(transaction, { id, version }, [sql`state = ${state}`, sql`release_due_at = null`, sql`withdrawal_due_at = null`]),
  );
  await projectRelations(transaction, { agencyId, id }, []);
  return ok(null);
}
