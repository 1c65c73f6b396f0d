import { sql, type RawBuilder } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import { EVERYWHERE } from '../access/index.ts';
import type { DocumentFailure } from './document-failure.ts';
import { DOCUMENT } from './document-record.ts';
import { giveIndexNumber, type IndexNumber } from './give-index-number.ts';
import { completenessFacts } from './opinions.ts';
import { recordRelease } from './releases.ts';
import { currentRevision } from './revisions.ts';
import { checkComplete } from './rules/check-complete.ts';
import { nextState } from './rules/document-states.ts';
import { validityOn, type Validity } from './rules/validity.ts';
import { holdDocument, updateDocument, type StoredDocument } from './store.ts';
import { dayInShanghai } from './today.ts';
import { typeOf } from './type-of.ts';

export interface ReleaseWish {
  /** `urgentRelease`: before its review is through. A release of what was public before counts as a correction. */
  readonly kind: 'release' | 'correction' | 'urgentRelease';
  /** What was reviewed, and is therefore what becomes public. */
  readonly revision: number;
  readonly contentHash: string;
  readonly reason: string;
}

export interface Released {
  /** `filed`: kept and counted, never public, because its openness is not proactive. */
  readonly outcome: 'released' | 'filed';
  readonly indexNumber: string;
}

/**
 * Makes the newest revision public, or files it when it is not to be open. Gives the index number in the same transaction,
 * the first time. Who may, and that its reviews are through, was asked before.
 */
export async function releaseDocument(work: Work, id: number, wish: ReleaseWish): Promise<Result<Released, DocumentFailure>> {
  const { transaction, by } = work;
  const document = await holdDocument(transaction, EVERYWHERE, id);
  if (document === null) return err({ kind: 'notFound' });
  const { agencyId, version, revision, contentHash } = document;
  if (revision !== wish.revision || contentHash !== wish.contentHash) return err({ kind: 'contentChanged' });
  const { content } = await currentRevision(transaction, document);
  const missing = checkComplete(content, typeOf(document), await completenessFacts(transaction, document));
  if (missing.length > 0) return err({ kind: 'incomplete', missing });
  const isOpen = content.openness?.status === 'proactive';
  const deed = !isOpen ? 'file' : wish.kind === 'urgentRelease' ? 'urgentRelease' : 'release';
  const state = nextState(document.state, deed);
  if (state === null) return err({ kind: 'notNow', state: document.state, deed });
  const now = new Date();
  const number = await numberOf(work, document, now);
  if (!number.ok) return number;
  const { indexNumber, year } = number.value;
  await changeRecord(work, DOCUMENT, id, { agencyId, deed, reason: wish.reason === '' ? null : wish.reason }, () =>
    updateDocument(transaction, { id, version }, [
      sql`state = ${state}`,
      sql`index_number = ${indexNumber}`,
      sql`index_year = ${year}`,
      sql`validity = ${validityOf(document, now)}`,
      sql`release_due_at = null`,
      ...(isOpen ? [] : [sql`filed_at = coalesce(filed_at, now())`]),
      ...(isOpen ? opened(document, deed === 'urgentRelease') : closed(document)),
    ]),
  );
  if (isOpen) {
    const kind = deed === 'urgentRelease' ? 'urgentRelease' : document.releasedRevision === null ? 'release' : 'correction';
    await recordRelease(transaction, by, { agencyId, id, kind, revision, contentHash, reason: wish.reason });
  } else if (document.releasedRevision !== null && document.withdrawnAt === null) {
    const was = await currentRevision(transaction, { agencyId, id, revision: document.releasedRevision });
    const taken = { revision: was.revision, contentHash: was.contentHash, reason: NO_LONGER_OPEN };
    await recordRelease(transaction, by, { agencyId, id, kind: 'withdrawal', ...taken });
  }
  return ok({ outcome: isOpen ? 'released' : 'filed', indexNumber });
}

const NO_LONGER_OPEN = '公开属性改为不主动公开';

function opened({ revision }: StoredDocument, urgent: boolean): readonly RawBuilder<unknown>[] {
  return [
    sql`released_revision = ${revision}`,
    sql`first_released_at = coalesce(first_released_at, now())`,
    sql`released_at = now()`,
    sql`withdrawn_at = null`,
    sql`withdrawal_reason = ''`,
    sql`urgent = ${urgent}`,
  ];
}

/** What is no longer to be open is taken back with it. */
function closed({ releasedRevision, withdrawnAt }: StoredDocument): readonly RawBuilder<unknown>[] {
  if (releasedRevision === null || withdrawnAt !== null) return [];
  return [sql`withdrawn_at = now()`, sql`withdrawal_reason = ${NO_LONGER_OPEN}`, sql`withdrawal_due_at = null`];
}

/** Given once: a correction keeps it. */
async function numberOf(
  { transaction }: Work,
  { agencyId, indexNumber, indexYear }: StoredDocument,
  now: Date,
): Promise<Result<IndexNumber, DocumentFailure>> {
  if (indexNumber !== null && indexYear !== null) return ok({ indexNumber, year: indexYear });
  return giveIndexNumber(transaction, agencyId, now);
}

/** By its days, unless somebody has decided otherwise. */
function validityOf(document: StoredDocument, now: Date): Validity | null {
  const { validity, validityIsDecided } = document;
  return !typeOf(document).normative || validityIsDecided ? validity : validityOn(document, dayInShanghai(now));
}
