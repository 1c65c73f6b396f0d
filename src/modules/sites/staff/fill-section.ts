import { sql } from 'kysely';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { recordAct, type Work } from '../../../platform/audit/index.ts';
import type { PublicSide } from './public-side.ts';
import { SECTION } from '../site-record.ts';
import type { SiteWish } from './edit-site.ts';
import { holdSection } from './hold-section.ts';
import type { SiteFailure } from './site-failure.ts';

export interface GivenEntry {
  readonly documentId: number;
  readonly pinned: boolean;
}

/** Says which documents stand in a section by hand, in this order; those that stood there before and are left out go. */
export async function fillSection(
  work: Work,
  wish: SiteWish,
  publicSide: PublicSide,
  entries: readonly GivenEntry[],
): Promise<Result<null, SiteFailure>> {
  const held = await holdSection(work, wish);
  if (!held.ok) return held;
  const { section } = held.value;
  const { id, agencyId } = section;
  const before = new Set(section.entries.map(({ documentId }) => documentId));
  const fresh = entries.map(({ documentId }) => documentId).filter((documentId) => !before.has(documentId));
  const covered = new Set(publicSide.covered(section.siteId, fresh).map((one) => one.id));
  const stray = fresh.filter((documentId) => !covered.has(documentId));
  if (stray.length > 0) return err({ kind: 'notPublic', documentIds: stray });
  const { transaction } = work;
  await sql`delete from section_entry where agency_id = ${agencyId} and section_id = ${id}`.execute(transaction);
  if (entries.length > 0)
    await sql`insert into section_entry (agency_id, section_id, document_id, position, pinned)
      select ${agencyId}, ${id}, e."documentId", e.at - 1, e.pinned
      from rows from (jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as ("documentId" integer, pinned boolean))
        with ordinality as e ("documentId", pinned, at)`.execute(transaction);
  await sql`update section set version = version + 1 where section_id = ${id}`.execute(transaction);
  await recordAct(
    work,
    { agencyId, deed: 'fill' },
    {
      noun: SECTION.noun,
      id,
      detail: {
        entries: entries.map((entry) => entry.documentId),
        pinned: entries.filter((entry) => entry.pinned).map((entry) => entry.documentId),
      },
    },
  );
  return ok(null);
}
