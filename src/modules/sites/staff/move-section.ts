import { sql } from 'kysely';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { changeRecord, type Work } from '../../../platform/audit/index.ts';
import { SECTION } from '../site-record.ts';
import type { SiteWish } from './edit-site.ts';
import { heightOf, holdSection, isWithin, levelOf, MOST_LEVELS } from './hold-section.ts';
import type { SiteFailure } from './site-failure.ts';

/** Below which section (null: at the top), and before which of its new sisters (null: the last). */
export interface SectionPlace {
  readonly parentId: number | null;
  readonly before: number | null;
}

/** Puts a section elsewhere in the tree; its sisters close up and make room. */
export async function moveSection(work: Work, wish: SiteWish, { parentId, before }: SectionPlace): Promise<Result<null, SiteFailure>> {
  const held = await holdSection(work, wish);
  if (!held.ok) return held;
  const { section, all } = held.value;
  if (parentId !== null && !all.some(({ id }) => id === parentId)) return err({ kind: 'notFound', what: '栏目' });
  if (isWithin(all, parentId, section.id)) return err({ kind: 'underItself' });
  if (levelOf(all, parentId) + heightOf(all, section.id) > MOST_LEVELS) return err({ kind: 'tooDeep' });
  const sisters = all.filter((one) => one.parentId === parentId && one.id !== section.id);
  const at = before === null ? sisters.length : sisters.findIndex(({ id }) => id === before);
  if (at === -1) return err({ kind: 'notFound', what: '栏目' });
  const placed = sisters.toSpliced(at, 0, section);
  const { agencyId } = section;
  for (const [position, one] of placed.entries()) {
    if (one.id === section.id)
      await changeRecord(work, SECTION, one.id, { agencyId, deed: 'order' }, () =>
        sql`update section set parent_id = ${parentId}, position = ${position}, version = version + 1
          where section_id = ${one.id}`.execute(work.transaction),
      );
    // Its number is a means: nobody did anything to this one.
    else if (one.position !== position)
      await sql`update section set position = ${position} where section_id = ${one.id}`.execute(work.transaction);
  }
  return ok(null);
}
