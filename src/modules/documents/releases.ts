import { sql } from 'kysely';
import type { DoneBy } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { authorKind } from './store.ts';

/** What became of a document's public face. */
export type ReleaseKind = 'release' | 'correction' | 'urgentRelease' | 'withdrawal' | 'validity';

export interface NewRelease {
  readonly agencyId: number;
  readonly id: number;
  readonly kind: ReleaseKind;
  readonly revision: number;
  readonly contentHash: string;
  readonly reason: string;
}

/** Writes down that the public now reads something else, or nothing any more: the proof, and what is published from. */
export async function recordRelease(database: Database, by: DoneBy, release: NewRelease): Promise<void> {
  await sql`insert into document_release (agency_id, document_id, kind, revision, content_hash, reason, by_kind, by_id, by_name)
    values (${release.agencyId}, ${release.id}, ${release.kind}, ${release.revision}, ${release.contentHash}, ${release.reason},
      ${authorKind(by)}, ${by.id}, ${by.name})`.execute(database);
}
