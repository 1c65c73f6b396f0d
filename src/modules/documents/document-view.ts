import type { Database } from '../../platform/database/index.ts';
import { allows, NOWHERE, reachOf, type Actor, type Leave, type Reach } from '../access/index.ts';
import type { DocumentView } from './document-view-shape.ts';
import { findDraft } from './drafts.ts';
import { completenessFacts } from './opinions.ts';
import { relationsBack, relationsOf } from './relations.ts';
import { currentRevision } from './revisions.ts';
import { checkComplete } from './rules/check-complete.ts';
import { documentPolicy } from './rules/document-policy.ts';
import { MAY_DEEDS, makesSense } from './rules/may-deeds.ts';
import { findDocument, type StoredDocument } from './store.ts';
import { typeOf } from './type-of.ts';

/** A document with its newest content and what the asker may do to it now; null beyond reach. */
export async function viewDocument(
  database: Database,
  { actor, reach }: Pick<Leave, 'actor' | 'reach'>,
  id: number,
): Promise<DocumentView | null> {
  const document = await findDocument(database, reach, id);
  if (document === null) return null;
  const { agencyId } = document;
  const type = typeOf(document);
  const current = await currentRevision(database, document);
  const draft = actor.kind === 'person' ? await findDraft(database, agencyId, { id, accountId: actor.id }) : null;
  const missing = document.state === 'discarded' ? [] : checkComplete(current.content, type, await completenessFacts(database, document));
  const readable = readReach(actor);
  return {
    id,
    agencyId,
    agency: { id: agencyId, name: document.agencyName },
    unit: { id: document.unitId, name: document.unitName },
    type: document.type,
    title: document.title,
    state: document.state,
    revision: document.revision,
    contentHash: document.contentHash,
    content: current.content,
    changed: { by: current.author.name, at: current.madeAt.toISOString(), note: current.note },
    draft: draft === null ? null : { ...draft, savedAt: draft.savedAt.toISOString() },
    indexNumber: document.indexNumber,
    validity: document.validity,
    released: releasedOf(document),
    withdrawn: document.withdrawnAt === null ? null : { at: document.withdrawnAt.toISOString(), reason: document.withdrawalReason },
    urgent: document.urgent,
    schedule: { releaseAt: instantOf(document.releaseDueAt), withdrawAt: instantOf(document.withdrawalDueAt) },
    relations: await relationsOf(database, readable, agencyId, id),
    relationsBack: await relationsBack(database, readable, agencyId, id),
    incomplete: missing,
    createdBy: { kind: document.createdByKind, name: document.createdByName },
    createdAt: document.createdAt.toISOString(),
    changedAt: document.changedAt.toISOString(),
    may: MAY_DEEDS.filter((deed) => {
      const isPublic = document.releasedRevision !== null && document.withdrawnAt === null;
      return (
        makesSense(deed, { ...document, isPublic, normative: type.normative, policy: type.policy }) &&
        allows(documentPolicy, deed, actor, document)
      );
    }),
    version: document.version,
  };
}

/** What the asker may read, whatever deed they have just done. */
export function readReach(actor: Actor): Reach {
  return reachOf(actor, documentPolicy.noun, 'read', documentPolicy.deeds.read) ?? NOWHERE;
}

function releasedOf({ id, releasedRevision, releasedAt, firstReleasedAt, indexNumber }: StoredDocument): DocumentView['released'] {
  if (releasedRevision === null || releasedAt === null || firstReleasedAt === null || indexNumber === null) return null;
  const at = releasedAt.toISOString();
  return { revision: releasedRevision, at, firstAt: firstReleasedAt.toISOString(), indexNumber, address: `/documents/${id}` };
}

function instantOf(date: Date | null): string | null {
  return date?.toISOString() ?? null;
}
