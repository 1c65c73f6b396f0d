import { sql } from 'kysely';
import type { Database } from '../../../platform/database/index.ts';
import type { SnapshotChange } from '../../../platform/snapshot/index.ts';
import { someStates } from '../../documents/index.ts';
import type { PublicNoun } from '../public-noun.ts';
import type { Withdrawn } from '../rules/public-document.ts';
import type { PublicEntry } from '../rules/public-entry.ts';
import type { Delta } from '../state/next-state.ts';
import { storeDocument } from '../store/document-record.ts';
import { documentKey, PLACES, POSITION, recordKey } from '../store/keys.ts';
import { writePlaces } from '../store/places-record.ts';
import { writePosition, type Position } from '../store/position.ts';
import { writeRecord } from '../store/public-record.ts';
import { loadPlaces } from './load-places.ts';

interface ChangeRow {
  readonly changeId: number;
  readonly noun: string;
  readonly agencyId: number;
  readonly recordId: number;
  readonly at: string;
}

/** What came after a position: what differs, for memory and for the disk. */
export interface Changes {
  readonly delta: Delta;
  readonly records: readonly SnapshotChange[];
  readonly position: Position;
  /** More follow at once. */
  readonly more: boolean;
}

/** Changes that are taken in one step. */
const AT_ONCE = 2_000;
const PLACE_NOUNS: ReadonlySet<string> = new Set(['agency', 'site', 'settings']);

/**
 * What has changed since a position, as one snapshot of the database has it: `none` when nothing has, `lost` when the
 * position is not in the log any more (pruned, or the database is another one): everything must then be read anew.
 */
export async function loadChanges(
  database: Database,
  position: Position,
  nouns: readonly PublicNoun[],
): Promise<Changes | 'none' | 'lost'> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (snapshot) => {
      // With the last one, by which the log is recognised.
      const { rows } = await sql<ChangeRow>`
        select change_id as "changeId", noun, agency_id as "agencyId", record_id as "recordId", at::text as at
        from public_change where change_id >= ${position.changeId} order by change_id limit ${AT_ONCE + 1}`.execute(snapshot);
      const [known, ...changes] = rows;
      if (known?.changeId !== position.changeId || known.at !== position.at) return 'lost';
      const last = changes.at(-1);
      if (last === undefined) return 'none';
      return { ...(await load(snapshot, changes, nouns, last)), more: changes.length === AT_ONCE };
    });
}

async function load(
  snapshot: Database,
  changes: readonly ChangeRow[],
  nouns: readonly PublicNoun[],
  { changeId, at }: ChangeRow,
): Promise<Omit<Changes, 'more'>> {
  const records: SnapshotChange[] = [];
  const documents = await loadDocuments(snapshot, changes, records);
  const places = changes.some(({ noun }) => PLACE_NOUNS.has(noun)) ? await loadPlaces(snapshot) : null;
  if (places !== null) records.push({ key: PLACES, bytes: writePlaces(places) });
  const cards = new Map<string, Map<string, object | null>>();
  for (const noun of nouns) {
    const about = changes.filter((change) => change.noun === noun.noun);
    if (about.length === 0) continue;
    const loaded = await noun.loadChanged(snapshot, about);
    cards.set(noun.noun, new Map(loaded.map(({ key, card }) => [key, card])));
    for (const one of loaded) {
      const bytes = one.card === null ? null : writeRecord(one.card, [JSON.stringify(one.text)]);
      records.push({ key: recordKey(noun.noun, one.key), bytes });
    }
  }
  const position = { changeId, at };
  records.push({ key: POSITION, bytes: writePosition(position) });
  return { delta: { documents, records: cards, ...(places === null ? {} : { places }) }, records, position };
}

async function loadDocuments(
  snapshot: Database,
  changes: readonly ChangeRow[],
  records: SnapshotChange[],
): Promise<ReadonlyMap<number, PublicEntry | Withdrawn | null>> {
  const ids = [...new Set(changes.filter(({ noun }) => noun === 'document').map(({ recordId }) => recordId))];
  const documents = new Map<number, PublicEntry | Withdrawn | null>(ids.map((id) => [id, null]));
  for (const state of await someStates(snapshot, ids)) {
    const { entry, record } = storeDocument(state);
    documents.set(state.id, entry);
    records.push({ key: documentKey(state.id), bytes: record });
  }
  for (const [id, entry] of documents) if (entry === null) records.push({ key: documentKey(id), bytes: null });
  return documents;
}
