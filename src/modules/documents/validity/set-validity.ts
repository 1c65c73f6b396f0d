import { sql } from 'kysely';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { changeRecord, recordAct, type Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import type { DocumentFailure } from '../document-failure.ts';
import { DOCUMENT } from '../document-record.ts';
import { recordRelease } from '../releases.ts';
import { loadRevision } from '../revisions.ts';
import { changeValidity, type DecidedValidity, type ValidityRefusal } from '../rules/validity-decisions.ts';
import { VALIDITY_TITLES, type Validity } from '../rules/validity.ts';
import { holdDocument, IS_PUBLIC, OWNERSHIP, updateDocument, type StoredDocument } from '../store.ts';
import { dayInShanghai } from '../today.ts';
import { typeOf } from '../type-of.ts';
import { insertDecision, supersedeWaiting } from './decisions-store.ts';

export interface ValidityWish {
  readonly id: number;
  readonly version: number;
  readonly validity: DecidedValidity;
  /** From that day on, `YYYY-MM-DD`; one to come is waited for. */
  readonly on: string;
  /** The document that says so; null: the reason says it. */
  readonly decidedBy: number | null;
  readonly reason: string;
  readonly cleanUpId?: number | null;
}

export type ValidityFailure =
  | DocumentFailure
  | ValidityRefusal
  /** News has no validity. */
  | { readonly kind: 'noValidity' }
  /** What has never been released or filed binds nobody. */
  | { readonly kind: 'neverNumbered' }
  /** The deciding document is not there, or none that the asker may name. */
  | { readonly kind: 'deciderUnknown' };

/** Decides that a document is repealed, amended, has lapsed or is in force (again): at once, or from a day to come. */
export async function setValidity(work: Work, reach: Reach, wish: ValidityWish): Promise<Result<null, ValidityFailure>> {
  const { transaction, by } = work;
  const { id, version, validity, on, decidedBy, reason, cleanUpId = null } = wish;
  const document = await holdDocument(transaction, reach, id);
  if (document === null) return err({ kind: 'notFound' });
  const { agencyId } = document;
  if (document.version !== version) return err({ kind: 'versionConflict', agencyId, id });
  if (!typeOf(document).normative) return err({ kind: 'noValidity' });
  if (document.indexNumber === null) return err({ kind: 'neverNumbered' });
  const changed = changeValidity(document.validity, validity);
  // What another document proposed is answered also by leaving all as it is.
  const stays = decidedBy !== null && validity === 'inForce' && document.validity === 'inForce';
  if (!changed.ok && !stays) return changed;
  if (decidedBy !== null && (decidedBy === id || !(await mayDecide(transaction, reach, decidedBy)))) return err({ kind: 'deciderUnknown' });
  const applied = stays || on <= dayInShanghai(new Date());
  await supersedeWaiting(transaction, agencyId, id);
  await insertDecision(transaction, by, { agencyId, id, validity, on, decidedBy, reason, cleanUpId, applied });
  if (stays) await recordAct(work, { agencyId, deed: 'setValidity', reason }, { noun: DOCUMENT.noun, id });
  else if (applied) await applyValidity(work, document, { validity, on, decidedBy, reason });
  else
    await recordAct(
      work,
      { agencyId, deed: 'setValidity', reason },
      { noun: DOCUMENT.noun, id, detail: { waitingValidity: validity, validityOn: on } },
    );
  return ok(null);
}

export interface NewValidity {
  readonly validity: Validity;
  /** Null: as the text's own days say. */
  readonly on: string | null;
  readonly decidedBy: number | null;
  readonly reason: string;
}

/** Writes a validity into the document, and beside its releases, from which pages follow. */
export async function applyValidity(work: Work, document: StoredDocument, { validity, on, decidedBy, reason }: NewValidity): Promise<void> {
  const { transaction, by } = work;
  const { id, agencyId, version } = document;
  await changeRecord(work, DOCUMENT, id, { agencyId, deed: 'setValidity', reason }, async () => {
    const updated = await updateDocument(transaction, { id, version }, [
      sql`validity = ${validity}`,
      sql`validity_on = ${on}`,
      sql`validity_document_id = ${decidedBy}`,
    ]);
    if (!updated) throw new Error(`Document ${id} changed while it was held`);
  });
  const revision = document.releasedRevision ?? document.revision;
  const text = await loadRevision(transaction, agencyId, id, revision);
  if (text === null) throw new Error(`Document ${id} has no revision ${revision}`);
  const { contentHash } = text;
  await recordRelease(transaction, by, {
    agencyId,
    id,
    kind: 'validity',
    revision,
    contentHash,
    reason: `${VALIDITY_TITLES[validity]}：${reason}`,
  });
}

/** A document may be named as deciding when the asker may reach it or everybody may read it. */
export async function mayDecide(database: Database, reach: Reach, id: number): Promise<boolean> {
  const { rows } = await sql`select from document where document.document_id = ${id} and document.state <> 'discarded'
    and ((${withinReach(reach, OWNERSHIP)}) or (${IS_PUBLIC}))`.execute(database);
  return rows.length > 0;
}
