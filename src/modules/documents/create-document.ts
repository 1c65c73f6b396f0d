import { err, ok, type Result } from '../../kernel/result.ts';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import { EVERYWHERE, type Reach } from '../access/index.ts';
import { disclosureOfficeOf, holdOpenAgency, holdOpenUnit } from '../agencies/index.ts';
import type { DocumentFailure } from './document-failure.ts';
import { DOCUMENT } from './document-record.ts';
import { projectRelations } from './relations.ts';
import type { DocumentContent } from './rules/content.ts';
import { settleContent } from './settle-content.ts';
import { findSingle } from './single-type.ts';
import { insertDocument, placeIsWithin } from './store.ts';
import { VOCABULARY } from './vocabulary.ts';

export interface DocumentToCreate {
  readonly agencyId: number;
  /** Null: the disclosure office's. */
  readonly unitId: number | null;
  /** Code of the type. */
  readonly type: string;
  readonly content: DocumentContent;
  readonly note?: string;
  /** How far the hand of whoever drafts goes; left out when the program itself does. */
  readonly reach?: Reach;
}

/** Begins a document: a draft with its first revision. */
export async function createDocument(
  work: Work,
  { agencyId, unitId, type: code, content, note = '', reach = EVERYWHERE }: DocumentToCreate,
): Promise<Result<{ readonly documentId: number }, DocumentFailure>> {
  const { transaction, by } = work;
  const type = VOCABULARY.types.get(code);
  if (type === undefined) return err({ kind: 'typeUnknown' });
  if ((await holdOpenAgency(transaction, EVERYWHERE, agencyId)) !== 'open') return err({ kind: 'agencyClosed' });
  const unit = unitId ?? (await disclosureOfficeOf(transaction, agencyId));
  if (unit === null || !(await placeIsWithin(transaction, reach, agencyId, unit))) return err({ kind: 'unitUnknown' });
  if ((await holdOpenUnit(transaction, agencyId, unit)) !== 'open') return err({ kind: 'unitUnknown' });
  const single = type.single ? await findSingle(transaction, agencyId, code) : null;
  if (single !== null) return err({ kind: 'singleTaken', title: type.title });
  const settled = await settleContent(transaction, reach, { agencyId, id: null, type }, content);
  if (!settled.ok) return settled;
  const documentId = await insertDocument(transaction, by, { agencyId, unitId: unit, type: code }, { ...settled.value, note });
  await projectRelations(transaction, { agencyId, id: documentId }, settled.value.content.relations);
  await recordCreation(work, DOCUMENT, documentId, { agencyId, deed: 'create' });
  return ok({ documentId });
}
