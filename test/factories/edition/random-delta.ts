import fc from 'fast-check';
import { parsePlainDate, type PlainDate } from '../../../src/kernel/plain-date.ts';
import type { Withdrawn } from '../../../src/modules/edition/index.ts';
import type { Delta } from '../../../src/modules/edition/state/next-state.ts';
import type { Places } from '../../../src/modules/edition/state/places.ts';
import type { PublicEntry } from '../../../src/modules/edition/rules/public-entry.ts';
import { VALIDITIES } from '../../../src/modules/documents/rules/index.ts';
import { HOUSE_THEME, NO_MARKS, NO_RULE, type Section, type Site } from '../../../src/modules/sites/rules/index.ts';

const AGENCIES = [1, 2, 3, 4];
const TYPES = ['normativeDocument', 'officialPaper', 'interpretation', 'news', 'epidemicDaily'];
const SUBJECTS = ['13', '13.1', '13.2', '1.3'];
const GENRES = ['notification', 'opinion'];
const WORDS = ['急救', '疫苗', '医院', '关于', '通知'];
/** Few, so that the same document changes again and again; far apart, so that they fill several chunks. */
const IDS = [1, 2, 3, 500, 1023, 1024, 1025, 2047, 2048, 5000];

const day = fc.integer({ min: 0, max: 5 }).map((n) => `2026-03-0${n + 1}`);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 3 });

function entry(id: number): fc.Arbitrary<PublicEntry> {
  return fc
    .record({
      agencyId: fc.constantFrom(...AGENCIES),
      unitId: fc.integer({ min: 1, max: 3 }),
      type: fc.constantFrom(...TYPES),
      title: words.map((parts) => `${parts.join('')}第${id}号`),
      subtitle: fc.constantFrom('', '副题'),
      documentNumber: orNull(fc.constantFrom('青卫发〔2026〕1号', '青政办〔2025〕12号')),
      signedOn: orNull(day),
      releasedOn: day,
      releasedAt: fc.integer({ min: 1, max: 9 }),
      corrected: fc.boolean(),
      urgent: fc.boolean(),
      subject: orNull(fc.constantFrom(...SUBJECTS)),
      genre: orNull(fc.constantFrom(...GENRES)),
      validity: orNull(fc.constantFrom(...VALIDITIES)),
      effectiveFrom: orNull(day),
      effectiveUntil: orNull(day),
      summary: fc.constantFrom('', '说明了什么。'),
      keywords: words.map((parts) => [...new Set(parts)]),
      day: orNull(day),
      hasPicture: fc.boolean(),
      ties: fc.uniqueArray(fc.record({ kind: fc.constantFrom('interprets' as const, 'amends' as const), id: fc.constantFrom(...IDS) }), {
        maxLength: 2,
        selector: (tie) => tie.id,
      }),
    })
    .map(({ ties, ...rest }) => ({
      card: {
        id,
        indexNumber: `11610802/2026-${id}`,
        ...rest,
        interprets: ties.filter(({ kind }) => kind === 'interprets').map((tie) => tie.id),
      },
      ties,
    }));
}

function withdrawn(id: number): fc.Arbitrary<Withdrawn> {
  return fc.constant({ id, agencyId: 1, title: `第${id}号`, indexNumber: `11610802/2026-${id}`, withdrawnAt: new Date(0), reason: '有误' });
}

const documents = fc
  .uniqueArray(fc.constantFrom(...IDS), { maxLength: 6 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.tuple(
          fc.constant(id),
          fc.oneof(
            { weight: 5, arbitrary: entry(id) },
            { weight: 2, arbitrary: withdrawn(id) },
            { weight: 1, arbitrary: fc.constant(null) },
          ),
        ),
      ),
    ),
  )
  .map((pairs) => new Map(pairs));

const rule = fc.record({
  types: fc.subarray(TYPES, { maxLength: 2 }),
  subjects: fc.subarray(SUBJECTS, { maxLength: 1 }),
  genres: fc.subarray(GENRES, { maxLength: 1 }),
  unitIds: fc.subarray([1, 2, 3], { maxLength: 1 }),
  agencyIds: fc.subarray(AGENCIES, { maxLength: 2 }),
  keywords: fc.subarray(WORDS, { maxLength: 1 }),
});

function section(id: number): fc.Arbitrary<Section> {
  return fc
    .record({
      siteId: fc.constantFrom(1, 2),
      parentId: id === 1 ? fc.constant(null) : orNull(fc.constant(1)),
      rule: fc.oneof(orNull(rule), fc.constant({ ...NO_RULE, types: TYPES })),
      entries: fc
        .uniqueArray(fc.record({ documentId: fc.constantFrom(...IDS), pinned: fc.boolean() }), {
          maxLength: 3,
          selector: (e) => e.documentId,
        })
        .map((entries) => entries.map((one, position) => ({ ...one, position }))),
      position: fc.integer({ min: 0, max: 2 }),
      state: fc.constantFrom('open' as const, 'open' as const, 'archived' as const, 'closed' as const),
      archivedDay: day,
    })
    .map(({ archivedDay, ...rest }) => ({
      id,
      slug: `s${id}`,
      title: `栏目${id}`,
      description: '',
      keywords: [],
      kind: 'list' as const,
      layout: [],
      item: null,
      archivedOn: rest.state === 'archived' ? plain(archivedDay) : null,
      ...rest,
    }));
}

/** A tree of four agencies, two sites, up to five sections. */
export const randomPlaces: fc.Arbitrary<Places> = fc
  .record({
    parents: fc.tuple(fc.constant(null), fc.constantFrom(1, null), fc.constantFrom(1, 2, null), fc.constantFrom(1, 3, null)),
    covers: fc.tuple(fc.constantFrom('subtree' as const, 'agency' as const), fc.constantFrom('subtree' as const, 'agency' as const)),
    owner: fc.constantFrom(1, 2, 3),
    sections: fc
      .uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 5 })
      .chain((ids) => fc.tuple(...ids.toSorted((a, b) => a - b).map(section))),
  })
  .map(({ parents, covers, owner, sections }) => ({
    agencies: new Map(
      AGENCIES.map((id, at) => [id, { id, name: `机关${id}`, code: `a${id}`, parentId: parents[at] ?? null, closedAt: null }]),
    ),
    units: new Map([[1, '办公室']]),
    sites: [site(1, '', 1, covers[0]), site(2, 'second', owner, covers[1])],
    sections,
  }));

function site(id: number, slug: string, agencyId: number, covers: Site['covers']): Site {
  return { id, agencyId, slug, host: null, name: `站点${id}`, covers, theme: HOUSE_THEME, marks: NO_MARKS, home: [], closedAt: null };
}

const records = fc
  .dictionary(fc.constantFrom('1-2024', '1-2025', '2-2025'), orNull(fc.record({ title: fc.constantFrom('甲', '乙') })), { maxKeys: 2 })
  .map((cards) => new Map([['annualReport', new Map<string, object | null>(Object.entries(cards))]]));

export const randomDelta: fc.Arbitrary<Delta> = fc.oneof(
  { weight: 6, arbitrary: documents.map((changed) => ({ documents: changed })) },
  { weight: 2, arbitrary: randomPlaces.map((places) => ({ documents: new Map(), places })) },
  { weight: 1, arbitrary: fc.record({ documents, places: randomPlaces, records }) },
);

function plain(text: string): PlainDate {
  const read = parsePlainDate(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}
