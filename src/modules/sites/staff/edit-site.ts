import { sql } from 'kysely';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { changeRecord, type Work } from '../../../platform/audit/index.ts';
import type { Reach } from '../../access/index.ts';
import type { SiteMarks, SiteTheme } from '../rules/site.ts';
import type { GivenBlock } from '../site-shape.ts';
import { SITE } from '../site-record.ts';
import { checkLayout } from './check-layout.ts';
import { findSite, sectionsOfSite, type StoredSite } from './find-site.ts';
import type { SiteFailure } from './site-failure.ts';

/** What is left out stays. */
export interface SiteEdit {
  readonly name?: string | undefined;
  readonly covers?: 'agency' | 'subtree' | undefined;
  readonly marks?: SiteMarks | undefined;
  readonly theme?: SiteTheme | undefined;
  readonly home?: readonly GivenBlock[] | undefined;
}

export interface SiteWish {
  readonly id: number;
  /** As the asker read it. */
  readonly version: number;
  readonly reach: Reach;
}

/** Changes what a site is called, shows of itself, how it looks and how its home page is laid out. */
export async function editSite(work: Work, wish: SiteWish, edit: SiteEdit): Promise<Result<null, SiteFailure>> {
  const held = await holdSite(work, wish);
  if (!held.ok) return held;
  const { id, agencyId, ...before } = held.value;
  const slugs = new Set((await sectionsOfSite(work.transaction, id)).map(({ slug }) => slug));
  const home = edit.home === undefined ? ok(before.home) : checkLayout(edit.home, slugs, 'home');
  if (!home.ok) return home;
  const { name = before.name, covers = before.covers, marks = before.marks, theme = before.theme } = edit;
  const laysOut = edit.home !== undefined || edit.theme !== undefined;
  await changeRecord(work, SITE, id, { agencyId, deed: laysOut ? 'layOut' : 'edit' }, () =>
    sql`update site set name = ${name}, covers = ${covers}, marks = ${JSON.stringify(marks)}::jsonb, theme = ${JSON.stringify(theme)}::jsonb,
      home = ${JSON.stringify(home.value)}::jsonb, version = version + 1 where site_id = ${id}`.execute(work.transaction),
  );
  return ok(null);
}

/** Changes the address of a site; the main one's path stays. */
export async function placeSite(
  work: Work,
  wish: SiteWish,
  { slug, host }: { readonly slug: string; readonly host: string | null },
): Promise<Result<null, SiteFailure>> {
  const held = await holdSite(work, wish);
  if (!held.ok) return held;
  const { id, agencyId } = held.value;
  if ((held.value.slug === '') !== (slug === '')) return err({ kind: 'mainSite' });
  const { rows } = await sql<{ slug: string }>`
    select slug from site where site_id <> ${id} and (slug = ${slug} or host = ${host})`.execute(work.transaction);
  const [other] = rows;
  if (other !== undefined) return err({ kind: 'taken', path: other.slug === slug ? 'slug' : 'host' });
  await changeRecord(work, SITE, id, { agencyId, deed: 'place' }, () =>
    sql`update site set slug = ${slug}, host = ${host}, version = version + 1 where site_id = ${id}`.execute(work.transaction),
  );
  return ok(null);
}

/** Closes a site or opens it again. */
export async function closeSite(
  work: Work,
  wish: SiteWish,
  { closes, reason }: { readonly closes: boolean; readonly reason: string },
): Promise<Result<null, SiteFailure>> {
  const held = await holdSite(work, wish);
  if (!held.ok) return held;
  const { id, agencyId, slug } = held.value;
  if (slug === '' && closes) return err({ kind: 'mainSite' });
  await changeRecord(work, SITE, id, { agencyId, deed: closes ? 'close' : 'reopen', reason: reason === '' ? null : reason }, () =>
    sql`update site set closed_at = ${closes ? sql`coalesce(closed_at, now())` : sql`null`}, version = version + 1
      where site_id = ${id}`.execute(work.transaction),
  );
  return ok(null);
}

async function holdSite({ transaction }: Work, { id, version, reach }: SiteWish): Promise<Result<StoredSite, SiteFailure>> {
  const site = await findSite(transaction, reach, id, true);
  if (site === null) return err({ kind: 'notFound', what: '网站' });
  return site.version === version ? ok(site) : err({ kind: 'versionConflict' });
}
