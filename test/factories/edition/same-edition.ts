import assert from 'node:assert/strict';
import { memorySnapshot } from '../../../src/modules/edition/index.ts';
import { CardTable } from '../../../src/modules/edition/cards/card-table.ts';
import { StateEdition } from '../../../src/modules/edition/edition-of.ts';
import { changedTags } from '../../../src/modules/edition/state/changed-tags.ts';
import { wholeState, type EditionState } from '../../../src/modules/edition/state/edition-state.ts';
import { nextState, type Delta } from '../../../src/modules/edition/state/next-state.ts';
import type { Places } from '../../../src/modules/edition/state/places.ts';
import type { PublicEntry } from '../../../src/modules/edition/rules/public-entry.ts';
import type { Withdrawn } from '../../../src/modules/edition/index.ts';

const NOUNS = [{ noun: 'annualReport', listTag: 'reports' }];
const EVERYTHING = { offset: 0, limit: 1000 };

/** Follows the deltas one by one; after each: the same as made from scratch, all that differs is tagged, and what was handed out stays. */
export function assertFollows(first: Places, deltas: readonly Delta[]): void {
  let state = fromScratch(first, new Map(), new Map());
  let places = first;
  const documents = new Map<number, PublicEntry | Withdrawn>();
  const records = new Map<string, object>();
  for (const delta of deltas) {
    places = delta.places ?? places;
    for (const [id, document] of delta.documents) {
      if (document === null) documents.delete(id);
      else documents.set(id, document);
    }
    for (const [key, card] of delta.records?.get('annualReport') ?? []) {
      if (card === null) records.delete(key);
      else records.set(key, card);
    }
    const before = state;
    const seen = look(before);
    state = nextState(before, delta);
    const shown = look(state);
    assert.deepEqual(shown, look(fromScratch(places, documents, records)));
    assert.deepEqual(look(before), seen);
    assertTagged(seen, shown, changedTags(before, state, delta, NOUNS));
  }
}

function fromScratch(
  places: Places,
  documents: ReadonlyMap<number, PublicEntry | Withdrawn>,
  records: ReadonlyMap<string, object>,
): EditionState {
  const entries = new Map<number, PublicEntry>();
  const withdrawn = new Map<number, Withdrawn>();
  for (const [id, document] of documents) {
    if ('card' in document) entries.set(id, document);
    else withdrawn.set(id, document);
  }
  const all = new Map([['annualReport', records]]);
  return wholeState({ places, table: CardTable.empty().with(entries), withdrawn, records: all });
}

type Shown = ReturnType<typeof look>;

/** What pages would show, under the tag that each is dropped by. */
function look(state: EditionState) {
  const edition = new StateEdition(state, memorySnapshot(), { number: 1, asOf: new Date(0), staleSince: null });
  const ids = [...new Set([...state.table.ids(), ...state.withdrawn.keys()])].toSorted((a, b) => a - b);
  return {
    // A page shows its own text, the titles of what it is tied to, and where it stands.
    documents: new Map(
      ids.map((id) => [
        id,
        {
          card: edition.card(id),
          tied: state.table.ties(id).map((tie) => edition.card(tie.id)),
          interpretations: edition.interpretationsOf(id),
        },
      ]),
    ),
    sections: new Map(
      edition.sites
        .flatMap((site) => edition.sections(site.id))
        .map((section) => [section.id, { section, list: edition.list(section, EVERYTHING) }]),
    ),
    sites: new Map(
      edition.sites.map((site) => [
        site.id,
        {
          site,
          sections: edition.sections(site.id),
          newest: edition.newest(site, 100),
          ids: [...edition.ids(site)],
          all: edition.filter(site, {}, EVERYTHING),
          some: edition.filter(site, { types: ['officialPaper', 'news'], subject: '13', year: 2026, q: '急救' }, EVERYTHING),
          series: edition.series(site, { type: 'epidemicDaily', today: '2026-03-04' }),
          sectionsOf: ids.map((id) => edition.sectionsOf(site, id).map((section) => section.id)),
        },
      ]),
    ),
    records: [...(state.records.get('annualReport') ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    withdrawn: [...state.withdrawn].toSorted(([a], [b]) => a - b),
    order: [...state.order],
  };
}

/** A section, and which documents stand in it: how they look there has tags of its own. */
function standing({ sections }: Shown, id: number) {
  const shown = sections.get(id);
  return shown === undefined ? null : [shown.section, shown.list.total, shown.list.cards.map((card) => card.id)];
}

/** Every page that shows something else than before has a tag among those given. */
function assertTagged(before: Shown, after: Shown, tags: ReadonlySet<string>): void {
  if (tags.has('all')) return;
  const differs = (a: unknown, b: unknown) => {
    try {
      assert.deepEqual(a, b);
      return false;
    } catch {
      return true;
    }
  };
  for (const id of new Set([...before.documents.keys(), ...after.documents.keys()]))
    if (differs(before.documents.get(id), after.documents.get(id)))
      assert.ok(tags.has(`document:${id}`), `document ${id}: ${[...tags].join(' ')}`);
  for (const id of new Set([...before.sections.keys(), ...after.sections.keys()]))
    if (differs(standing(before, id), standing(after, id))) assert.ok(tags.has(`section:${id}`), `section ${id}: ${[...tags].join(' ')}`);
  for (const id of new Set([...before.documents.keys(), ...after.documents.keys()])) {
    if (differs(before.documents.get(id)?.card, after.documents.get(id)?.card)) {
      for (const tag of [`card:${id}`, `cards:${id >> 10}`]) assert.ok(tags.has(tag), `${tag}: ${[...tags].join(' ')}`);
    }
  }
  for (const [id, site] of after.sites) {
    const old = before.sites.get(id);
    if (differs(old?.sections, site.sections)) assert.ok(tags.has(`site:${id}`), `site ${id}: ${[...tags].join(' ')}`);
    if (differs([old?.newest, old?.all, old?.some, old?.series], [site.newest, site.all, site.some, site.series]))
      assert.ok(tags.has('lists'));
    if (
      differs(
        [old?.ids, old?.all.cards.map(({ id: each }) => each), old?.all.facets],
        [site.ids, site.all.cards.map(({ id: each }) => each), site.all.facets],
      )
    )
      assert.ok(tags.has('documents') || tags.has(`site:${id}`), `documents of ${id}: ${[...tags].join(' ')}`);
    if (differs(old?.series, site.series)) assert.ok(tags.has('type:epidemicDaily'), `series: ${[...tags].join(' ')}`);
    const ofNews = (one: typeof site | undefined) =>
      one?.newest.filter(({ type }) => type === 'news').map((card) => [card.id, card.agencyId]);
    if (differs(ofNews(old), ofNews(site))) assert.ok(tags.has('type:news'), `news: ${[...tags].join(' ')}`);
  }
  if (differs(before.records, after.records)) assert.ok(tags.has('reports'));
}
