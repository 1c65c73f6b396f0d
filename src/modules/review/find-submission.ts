import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';

/** Whose a submission is: that of its document. Over tables `submission` and `document`. */
export const OWNERSHIP = { agency: sql.ref('submission.agency_id'), unit: sql.ref('document.unit_id') };

/** The agency of a submission that lies within reach. */
export async function findSubmissionWithin(database: Database, reach: Reach, id: number): Promise<{ readonly agencyId: number } | null> {
  const { rows } = await sql<{ agencyId: number }>`
    select submission.agency_id as "agencyId" from review_submission submission
      join document on document.agency_id = submission.agency_id and document.document_id = submission.document_id
    where submission.submission_id = ${id} and ${withinReach(reach, OWNERSHIP)}`.execute(database);
  return rows[0] ?? null;
}
