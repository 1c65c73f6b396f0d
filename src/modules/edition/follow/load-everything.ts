import { sql } from 'kysely';
import type { Database } from '../../../platform/database/index.ts';
import type { Snapshot, SnapshotChange } from '../../../platform/snapshot/index.ts';
import { publicStates } from '../../documents/index.ts';
import { CardTable } from '../cards/card-table.ts';
import type { PublicNoun } from '../public-noun.ts';
import type { Withdrawn } from '../rules/public-document.ts';
import type { PublicEntry } from '../rules/public-entry.ts';
import { wholeState, type EditionState } from '../state/edition-state.ts';
import { storeDocument } from '../store/document-record.ts';
import { documentKey, PLACES, POSITION, recordKey } from '../store/keys.ts';
import { writePlaces } from '../store/places-record.ts';
import { writePosition, type Position } from '../store/position.ts';
import { writeRecord } from '../store/public-record.ts';
import { loadPlaces } from './load-places.ts';

export interface Everything {
  readonly state: EditionState;
  readonly position: Position;
  /** Completes what is in the store: to be written in the step that makes the state current. */
  readonly last: readonly SnapshotChange[];
}

/** Few, so that their texts are gone again before they are old. */
const AT_ONCE = 100;
/** Many, since each time a whole chunk of the table is made anew. */
const ENTRIES_AT_ONCE = 2_048;

/**
 * All that is public, out of one snapshot of the database; texts go to the store on the way. The store is no one's until
 * `last` is written, by its position: a start that finds none begins anew.
 */
export async function loadEverything(
  database: Database,
  store: Snapshot,
  nouns: readonly PublicNoun[],
  { before, onProgress }: { readonly before: EditionState | null; readonly onProgress?: (documents: number) => void },
): Promise<Everything> {
  // What nobody reads from goes; what an edition stands on is written over, and what is left of it goes at the end.
  if (before === null) await store.clear();
  else await store.write([{ key: POSITION, bytes: null }]);
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (snapshot) => {
      const position = await lastPosition(snapshot);
      const places = await loadPlaces(snapshot);
      let table = CardTable.empty();
      const withdrawn = new Map<number, Withdrawn>();
      let entries = new Map<number, PublicEntry>();
      for await (const states of ahead(publicStates(snapshot, AT_ONCE))) {
        const records = states.map((state): SnapshotChange => {
          const { entry, record } = storeDocument(state);
          if ('card' in entry) entries.set(state.id, entry);
          else withdrawn.set(state.id, entry);
          return { key: documentKey(state.id), bytes: record };
        });
        await store.write(records);
        onProgress?.(table.size + entries.size);
        if (entries.size < ENTRIES_AT_ONCE) continue;
        table = table.with(entries);
        entries = new Map();
      }
      table = table.with(entries);
      const records = new Map<string, ReadonlyMap<string, object>>();
      for (const noun of nouns) records.set(noun.noun, await loadNoun(snapshot, store, noun));
      const state = wholeState({ places, table, withdrawn, records });
      const last = [
        ...(before === null ? [] : gone(before, state)),
        { key: PLACES, bytes: writePlaces(places) },
        { key: POSITION, bytes: writePosition(position) },
      ];
      return { state, position, last };
    });
}

/** Asks for the next while the last is worked on: the database and this program take their time together. */
async function* ahead<T>(source: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  let next = source.next();
  for (;;) {
    const { value, done } = await next;
    if (done === true) return;
    next = source.next();
    // Whoever takes it hears of a failure; until then nobody is to be told that it went unheard.
    next.catch(() => undefined);
    yield value;
  }
}

async function lastPosition(snapshot: Database): Promise<Position> {
  const { rows } = await sql<Position>`
    select change_id as "changeId", at::text as at from public_change order by change_id desc limit 1`.execute(snapshot);
  // An empty log gives a position that is found by no one: the next look reads all again.
  return rows[0] ?? { changeId: 0, at: '' };
}

async function loadNoun(snapshot: Database, store: Snapshot, noun: PublicNoun): Promise<ReadonlyMap<string, object>> {
  const cards = new Map<string, object>();
  for await (const { key, card, text } of noun.loadAll(snapshot)) {
    await store.write([{ key: recordKey(noun.noun, key), bytes: writeRecord(card, [JSON.stringify(text)]) }]);
    cards.set(key, card);
  }
  return cards;
}

/** What was in the store and is public no more. */
function gone(before: EditionState, after: EditionState): readonly SnapshotChange[] {
  const documents = [...before.table.ids(), ...before.withdrawn.keys()].filter((id) => !after.table.has(id) && !after.withdrawn.has(id));
  const records = [...before.records].flatMap(([noun, cards]) =>
    [...cards.keys()].filter((key) => after.records.get(noun)?.has(key) !== true).map((key) => recordKey(noun, key)),
  );
  return [...documents.map(documentKey), ...records].map((key) => ({ key, bytes: null }));
}
