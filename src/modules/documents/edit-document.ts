import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import { EVERYWHERE, type Reach } from '../access/index.ts';
import { forgetDraft, type TypedWhere } from './drafts.ts';
import type { DocumentFailure } from './document-failure.ts';
import { DOCUMENT } from './document-record.ts';
import { projectRelations } from './relations.ts';
import type { DocumentContent } from './rules/content.ts';
import { nextState } from './rules/document-states.ts';
import { settleContent } from './settle-content.ts';
import { contentColumns, holdDocument, insertRevision, updateDocument } from './store.ts';
import { typeOf } from './type-of.ts';

export interface DocumentEdit {
  readonly id: number;
  readonly version: number;
  readonly content: DocumentContent;
  /** What was changed and why, for those who review. */
  readonly note: string;
  readonly reach?: Reach;
  /** Where it was typed: what the same person types in another window stays. Null: nothing else is typed. */
  readonly typed?: TypedWhere | null;
}

/**
 * Saves a content as the next revision. What was released or filed stays as it was; what was in review or approved is a
 * draft again, and its submission void. A content that says the same as the newest changes nothing.
 */
export async function editDocument(
  work: Work,
  { id, version, content, note, reach = EVERYWHERE, typed = null }: DocumentEdit,
): Promise<Result<null, DocumentFailure>> {
  const { transaction, by } = work;
  const document = await holdDocument(transaction, reach, id);
  if (document === null) return err({ kind: 'notFound' });
  const { agencyId } = document;
  if (document.version !== version) return err({ kind: 'versionConflict', agencyId, id });
  const state = nextState(document.state, 'edit');
  if (state === null) return err({ kind: 'notNow', state: document.state, deed: 'edit' });
  const settled = await settleContent(transaction, reach, { agencyId, id, type: typeOf(document) }, content);
  if (!settled.ok) return settled;
  const saved = settled.value;
  if (by.kind === 'person' && by.id !== null) await forgetDraft(transaction, { agencyId, id, accountId: by.id }, typed);
  if (saved.contentHash === document.contentHash) return ok(null);
  const revision = document.revision + 1;
  await insertRevision(transaction, by, { agencyId, id, revision, note, ...saved });
  await changeRecord(work, DOCUMENT, id, { agencyId, deed: 'edit', reason: note === '' ? null : note }, () =>
    updateDocument(transaction, { id, version }, [sql`revision = ${revision}`, sql`state = ${state}`, ...contentColumns(saved.content)]),
  );
  await projectRelations(transaction, { agencyId, id }, saved.content.relations);
  return ok(null);
}
