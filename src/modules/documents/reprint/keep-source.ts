import { sql } from 'kysely';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { changeRecord, recordCreation, type Work } from '../../../platform/audit/index.ts';
import type { Reach } from '../../access/index.ts';
import { findSource, sourceNamed, type ReprintSourceWish } from './source-store.ts';
import { REPRINT_SOURCE } from './source-words.ts';

/** Why the list of sources was not changed. */
export type SourceFailure =
  { readonly kind: 'notFound' } | { readonly kind: 'versionConflict' } | { readonly kind: 'retired' } | { readonly kind: 'taken' };

/** Puts a source on an agency's list; its number. */
export async function addSource(
  work: Work,
  agencyId: number,
  { name, hosts, since, note }: ReprintSourceWish,
): Promise<Result<number, SourceFailure>> {
  await lockList(work, agencyId);
  if ((await sourceNamed(work.transaction, agencyId, name)) !== null) return err({ kind: 'taken' });
  const { rows } = await sql<{ id: number }>`
    insert into reprint_source (agency_id, name, hosts, since, note)
    values (${agencyId}, ${name}, ${[...hosts]}::text[], ${since}::date, ${note}) returning source_id as id`.execute(work.transaction);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('An insert gave no row');
  await recordCreation(work, REPRINT_SOURCE, id, { agencyId, deed: 'create' });
  return ok(id);
}

export interface SourceChange {
  readonly id: number;
  /** As the asker read it. */
  readonly version: number;
  readonly change: ReprintSourceWish | 'retire';
}

/** Changes a source, or takes it off the list; what was reprinted from it stays. */
export async function changeSource(work: Work, reach: Reach, { id, version, change }: SourceChange): Promise<Result<null, SourceFailure>> {
  const { transaction } = work;
  const seen = await findSource(transaction, reach, id);
  if (seen === null) return err({ kind: 'notFound' });
  await lockList(work, seen.agencyId);
  const known = await findSource(transaction, reach, id);
  if (known?.version !== version) return err({ kind: 'versionConflict' });
  if (known.retiredAt !== null) return err({ kind: 'retired' });
  const { agencyId } = known;
  if (change === 'retire') {
    await changeRecord(work, REPRINT_SOURCE, id, { agencyId, deed: 'retire' }, () =>
      sql`update reprint_source set retired_at = now(), version = version + 1 where source_id = ${id}`.execute(transaction),
    );
    return ok(null);
  }
  const same = await sourceNamed(transaction, agencyId, change.name);
  if (same !== null && same !== id) return err({ kind: 'taken' });
  const { name, hosts, since, note } = change;
  await changeRecord(work, REPRINT_SOURCE, id, { agencyId, deed: 'edit' }, () =>
    sql`update reprint_source set name = ${name}, hosts = ${[...hosts]}::text[], since = ${since}::date, note = ${note}, version = version + 1
      where source_id = ${id}`.execute(transaction),
  );
  return ok(null);
}

/** Two who put the same name on the list at once come one after the other. */
async function lockList({ transaction }: Work, agencyId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('reprint_source'), ${agencyId})`.execute(transaction);
}
