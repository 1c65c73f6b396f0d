import { sql } from 'kysely';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { changeRecord, type Work } from '../../../platform/audit/index.ts';
import type { SectionState } from '../rules/site.ts';
import { SECTION } from '../site-record.ts';
import type { SiteWish } from './edit-site.ts';
import { holdSection } from './hold-section.ts';
import type { SiteFailure } from './site-failure.ts';

export interface StateWish {
  readonly state: SectionState;
  /** `YYYY-MM-DD`, of `archived`. */
  readonly archivedOn: string | null;
  readonly reason: string;
}

const DEEDS = { open: 'open', archived: 'archive', closed: 'close' } as const;

/** Opens, archives or closes a section. */
export async function setSectionState(
  work: Work,
  wish: SiteWish,
  { state, archivedOn, reason }: StateWish,
): Promise<Result<null, SiteFailure>> {
  const held = await holdSection(work, wish);
  if (!held.ok) return held;
  const { section, all } = held.value;
  if (state === 'closed' && all.some((one) => one.parentId === section.id && one.state !== 'closed')) return err({ kind: 'hasOpenBelow' });
  const { id, agencyId } = section;
  await changeRecord(work, SECTION, id, { agencyId, deed: DEEDS[state], reason: reason === '' ? null : reason }, () =>
    sql`update section set state = ${state}, archived_on = ${archivedOn}, version = version + 1
      where section_id = ${id}`.execute(work.transaction),
  );
  return ok(null);
}
