import { err, type Result } from '../../../kernel/result.ts';
import type { Work } from '../../../platform/audit/index.ts';
import type { Reach } from '../../access/index.ts';
import { createDocument } from '../create-document.ts';
import type { DocumentFailure } from '../document-failure.ts';
import { emptyContent } from '../rules/content.ts';
import { holdDocument } from '../store.ts';
import { typeOf } from '../type-of.ts';

export type DraftFailure =
  | DocumentFailure
  /** Only policies are interpreted. */
  | { readonly kind: 'noPolicy' };

/**
 * Begins the interpretation (政策解读) of a policy in the policy's unit, tied to it, whether or not the policy has been
 * released: both are drafted together (国办发〔2016〕80号).
 */
export async function draftInterpretation(
  work: Work,
  reach: Reach,
  { id, title }: { readonly id: number; readonly title: string | null },
): Promise<Result<{ readonly documentId: number }, DraftFailure>> {
  const policy = await holdDocument(work.transaction, reach, id);
  if (policy === null) return err({ kind: 'notFound' });
  if (!typeOf(policy).policy || policy.state === 'discarded') return err({ kind: 'noPolicy' });
  const { agencyId, unitId } = policy;
  const content = {
    ...emptyContent(title ?? `《${policy.title}》政策解读`),
    openness: { status: 'proactive', ground: null, reason: '' } as const,
    relations: [{ kind: 'interprets', documentId: id } as const],
  };
  return createDocument(work, { agencyId, unitId, type: 'interpretation', content, note: '与政策文件一并起草', reach });
}
