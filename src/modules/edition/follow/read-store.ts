import { z } from 'zod';
import type { Snapshot } from '../../../platform/snapshot/index.ts';
import { CardTable } from '../cards/card-table.ts';
import type { Withdrawn } from '../rules/public-document.ts';
import type { PublicEntry } from '../rules/public-entry.ts';
import { wholeState, type EditionState } from '../state/edition-state.ts';
import { readDocumentHead } from '../store/document-record.ts';
import { PLACES, POSITION, readKey } from '../store/keys.ts';
import { readPlaces } from '../store/places-record.ts';
import { readPosition, type Position } from '../store/position.ts';
import { readHead } from '../store/public-record.ts';

const AT_ONCE = 2_048;
const Card = z.record(z.string(), z.unknown());

/** What a store holds; null when it is empty, unfinished, of another format or not what this program writes. */
export async function readStore(store: Snapshot): Promise<{ readonly state: EditionState; readonly position: Position } | null> {
  const [position, places] = [await store.get(POSITION), await store.get(PLACES)];
  const known = position === null ? null : readPosition(position);
  if (known === null || places === null) return null;
  let table = CardTable.empty();
  const withdrawn = new Map<number, Withdrawn>();
  const records = new Map<string, Map<string, object>>();
  let entries = new Map<number, PublicEntry>();
  for await (const { key, bytes } of store.entries()) {
    const name = readKey(key);
    if (name === null) continue;
    if (name.kind === 'record') {
      const cards = records.get(name.noun) ?? new Map<string, object>();
      records.set(name.noun, cards.set(name.key, Card.parse(readHead(bytes))));
      continue;
    }
    const document = readDocumentHead(bytes);
    if ('card' in document) entries.set(name.id, { card: document.card, ties: document.ties });
    else withdrawn.set(name.id, document);
    if (entries.size === AT_ONCE) {
      table = table.with(entries);
      entries = new Map();
    }
  }
  return { state: wholeState({ places: readPlaces(places), table: table.with(entries), withdrawn, records }), position: known };
}
