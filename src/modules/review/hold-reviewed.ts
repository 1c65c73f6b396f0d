import { sql } from 'kysely';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Actor, Reach } from '../access/index.ts';
import { authorsOf, findDocument, holdDocument, type StoredDocument } from '../documents/index.ts';
import { handIn, type NamedHand } from './everyone-at-hand.ts';
import type { ReviewedDocument } from './rules/review-state.ts';
import { readSubmissions, submissionsOf, type StoredSubmission } from './submissions.ts';

/** Who asks, and how far the deed that they ask for reaches. */
export interface Asker {
  readonly actor: Actor;
  readonly reach: Reach;
}

/** A document with its newest submission. */
export interface Reviewed {
  readonly stored: StoredDocument;
  readonly document: ReviewedDocument;
  readonly submission: StoredSubmission | null;
}

/** The document as the rules see it; null beyond reach. */
export async function findReviewed(database: Database, reach: Reach, id: number): Promise<Reviewed | null> {
  const stored = await findDocument(database, reach, id);
  return stored === null ? null : reviewedOf(database, stored);
}

/** The same, held still until the transaction ends: of two who press at once, the second sees what the first did. */
export async function holdReviewed({ transaction }: Work, reach: Reach, id: number): Promise<Reviewed | null> {
  const stored = await holdDocument(transaction, reach, id);
  return stored === null ? null : reviewedOf(transaction, stored);
}

async function reviewedOf(database: Database, stored: StoredDocument): Promise<Reviewed> {
  const [submission = null] = await submissionsOf(database, stored, 1);
  const { agencyId, unitId, state, revision, contentHash, openness, releasedRevision, withdrawnAt, urgent, indexNumber } = stored;
  const document: ReviewedDocument = {
    agencyId,
    unitId,
    state,
    revision,
    contentHash,
    openness,
    // Asked where it matters, and told with all that is missing.
    complete: true,
    authors: await writersOf(database, stored),
    publicRevision: withdrawnAt === null ? releasedRevision : null,
    urgent,
    wasOut: indexNumber !== null,
    submission: submission === null ? null : { ...submission, unitId },
  };
  return { stored, document, submission };
}

/** Everyone who made a part of the text since a reviewed text was last released: what went out unreviewed has its authors still. */
async function writersOf(database: Database, stored: StoredDocument): Promise<readonly number[]> {
  const since = await authorsOf(database, stored);
  if (!stored.urgent) return since;
  const unreviewed = await readSubmissions(
    database,
    sql<boolean>`s.agency_id = ${stored.agencyId} and s.document_id = ${stored.id} and s.submission_id > coalesce((
      select max(p.submission_id) from review_submission p where p.agency_id = s.agency_id and p.document_id = s.document_id and p.outcome = 'passed'), 0)`,
  );
  return [...new Set([...since, ...unreviewed.flatMap(({ authors }) => authors)])].toSorted((one, other) => one - other);
}

/** The asker as a hand. A program that was let through does what a clerk does, and is nobody who could sign. */
export async function handOfAsker(database: Database, { actor }: Asker, agencyId: number): Promise<NamedHand> {
  const today = shanghaiDay(new Date());
  const nobody = { name: actor.name, post: '', delegators: [], today };
  if (actor.kind === 'machine') return { ...nobody, accountId: 0, grants: [{ role: 'clerk', agencyId: actor.agencyId, unitId: null }] };
  return (await handIn(database, agencyId, actor.id, today)) ?? { ...nobody, accountId: actor.id, grants: [] };
}
