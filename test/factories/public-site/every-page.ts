import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import fastify from 'fastify';
import { parsePlainDate, type PlainDate } from '../../../src/kernel/plain-date.ts';
import { VALIDITIES } from '../../../src/modules/documents/rules/index.ts';
import type { Edition } from '../../../src/modules/edition/index.ts';
import { frameOf, publicRoutes, type PublicPage } from '../../../src/modules/public-pages/index.ts';
import { addressesOf } from '../../../src/modules/site-export/addresses.ts';
import { answerAddresses } from '../../../src/modules/site-export/answer-address.ts';
import { tidyPage } from '../../../src/modules/site-export/tidy-page.ts';
import { NO_RULE, type Section, type Site } from '../../../src/modules/sites/rules/index.ts';
import { createPortal } from '../../../src/portal/index.ts';
import type { Places } from '../../../src/modules/edition/state/places.ts';
import { MADE_SITE, MadeEditions, madeSection, type MadeDocument } from './made-editions.ts';

const TYPES = [
  'notice',
  'news',
  'normativeDocument',
  'interpretation',
  'serviceGuide',
  'event',
  'epidemicDaily',
  'guide',
  'functions',
  'leader',
];
/** Two of each type: document 12 is of the type at 2. */
const IDS = Array.from({ length: 20 }, (_, index) => index);
/** Not public at first. */
const HIDDEN = 8;
const DAY = 1440;
/** Of which filters and pages ask more than of others. */
const ASKED_OF = [2, 12, 7, 17, 6, HIDDEN] as const;

interface Made extends MadeDocument {
  readonly content: NonNullable<MadeDocument['content']>;
}

/** Ways in which one document becomes another, each in one thing only. */
const EDITS = {
  title: ({ content }, word) => ({ content: { ...content, title: `${word}${content.title ?? ''}` } }),
  summary: ({ content }, word) => ({ content: { ...content, summary: `说明${word}。` } }),
  text: ({ paragraphs = 4 }) => ({ paragraphs: paragraphs + 1 }),
  number: ({ content }, word) => ({ content: { ...content, documentNumber: `青${word}〔2026〕2号` } }),
  subject: ({ content }, _word, n) => ({ content: { ...content, subject: ['13', '13.1', '1'][n % 3] ?? null } }),
  signed: ({ content }, _word, n) => ({ content: { ...content, signedOn: plain(`${2023 + (n % 3)}-05-06`) } }),
  validity: (_made, _word, n) => ({ validity: VALIDITIES[n % VALIDITIES.length] ?? null }),
  keyword: ({ content }) => ({ content: { ...content, keywords: ['急救'] } }),
  interprets: ({ id, content }, _word, n) => tied(id, content, 'interprets', n),
  amends: ({ id, content }, _word, n) => tied(id, content, 'amends', n),
  untied: ({ content }) => ({ content: { ...content, relations: [] } }),
  day: ({ content }, _word, n) => ({ content: { ...content, fields: { ...content.fields, on: `2026-03-0${1 + (n % 5)}` } } }),
  field: ({ content }, word) => ({ content: { ...content, fields: { ...content.fields, name: word, post: word, phone: word } } }),
  corrected: (_made, _word, n) => ({ correctedAt: (50 + n) * DAY }),
  released: ({ at = 0 }, _word, n) => ({ at: at + (n % 5) * DAY }),
  agency: ({ agencyId }) => ({ agencyId: agencyId === 1 ? 2 : 1 }),
  type: (_made, _word, n) => ({ type: TYPES[n % TYPES.length] ?? 'news' }),
  withdrawn: (_made, word) => ({ withdrawn: word }),
} satisfies Record<string, (made: Made, word: string, n: number) => Partial<Made>>;

/** What else the public sees change. */
const ARRANGEMENTS = {
  agency: (places, word) => ({
    agencies: new Map([...places.agencies].map(([key, agency]) => [key, key === 2 ? { ...agency, name: `${word}局` } : agency])),
  }),
  section: (places, word) => ({ sections: section(places, 1, { title: word }) }),
  archived: (places) => ({ sections: section(places, 4, { state: 'archived', archivedOn: plain('2026-03-04') }) }),
  closed: (places) => ({ sections: section(places, 2, { state: 'closed' }) }),
  pinned: (places, _word, n) => ({ sections: section(places, 5, { entries: [{ documentId: n, position: 1, pinned: true }] }) }),
  site: (places, word) => ({ sites: places.sites.map((one) => (one.id === 1 ? { ...one, name: `${word}网` } : one)) }),
} satisfies Record<string, (places: Places, word: string, n: number) => Partial<Places>>;

function section({ sections }: Places, id: number, more: Partial<Section>): readonly Section[] {
  return sections.map((one) => (one.id === id ? { ...one, ...more } : one));
}

function tied(id: number, content: Made['content'], kind: 'interprets' | 'amends', n: number): Partial<Made> {
  const others = (content.relations ?? []).filter(({ documentId }) => documentId !== n);
  return n === id ? {} : { content: { ...content, relations: [...others, { kind, documentId: n }] } };
}

function plain(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (!day.ok) throw new Error(text);
  return day.value;
}

function firstOf(id: number): Made {
  const type = TYPES[id % TYPES.length] ?? 'news';
  const isDaily = type === 'epidemicDaily' || type === 'event';
  return {
    id,
    type,
    agencyId: id % 4 === 0 ? 2 : 1,
    at: (id % 7) * DAY + id,
    content: {
      title: `第${id}号`,
      summary: id % 2 === 0 ? '' : '说明了什么。',
      keywords: [id % 5 === 0 ? '急救' : '疫苗'],
      // The one that is not public at first, too.
      relations:
        type === 'interpretation'
          ? [
              { kind: 'interprets', documentId: id - 1 },
              { kind: 'amends', documentId: HIDDEN },
            ]
          : [],
      fields: isDaily ? { on: `2026-03-0${1 + (id % 9)}` } : {},
    },
  };
}

export interface Step {
  readonly edit: keyof typeof EDITS | null;
  readonly arrangement: keyof typeof ARRANGEMENTS | null;
  readonly ids: readonly number[];
  readonly word: string;
  readonly n: number;
}

const KINDS: readonly Pick<Step, 'edit' | 'arrangement'>[] = [
  ...keysOf(EDITS).map((edit) => ({ edit, arrangement: null })),
  ...keysOf(ARRANGEMENTS).map((arrangement) => ({ edit: null, arrangement })),
];

function keysOf<K extends string>(of: Record<K, unknown>): readonly K[] {
  const keys: K[] = [];
  for (const key in of) keys.push(key);
  return keys;
}

/** Every way once, in any order, of one or two documents each. */
export const randomSteps: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.shuffledSubarray([...KINDS], { minLength: KINDS.length }),
    fc.infiniteStream(
      fc.record({
        ids: fc.tuple(fc.constantFrom(...ASKED_OF), fc.constantFrom(...IDS)).map((ids) => [...new Set(ids)]),
        word: fc.constantFrom('疫苗', '急救', '预算', '开放日'),
        n: fc.constantFrom(...IDS),
      }),
    ),
  )
  .map(([kinds, stream]) => kinds.map((kind) => ({ ...kind, ...stream.next().value })));

const SECTIONS: readonly Section[] = [
  madeSection(1, 'notices', '通知公告', ['notice'], { item: 'services' }),
  madeSection(2, 'policies-list', '规范性文件', ['normativeDocument'], { parentId: 1 }),
  madeSection(3, 'by-word', '急救', [], { rule: { ...NO_RULE, keywords: ['急救'] }, item: 'system' }),
  madeSection(4, 'topic', '专题', ['news', 'event'], {
    kind: 'topic',
    layout: [
      { kind: 'latest', section: 'notices', count: 3 },
      { kind: 'services', count: 2 },
    ],
  }),
  madeSection(5, 'by-hand', '精选', [], {
    rule: null,
    entries: [
      { documentId: 3, position: 1, pinned: true },
      { documentId: 4, position: 2, pinned: false },
    ],
  }),
  madeSection(6, 'daily', '日报', ['epidemicDaily'], { kind: 'series' }),
  madeSection(7, 'second-news', '动态', ['news'], { siteId: 2 }),
];

const SECOND: Site = { ...MADE_SITE, id: 2, agencyId: 2, slug: 'second', name: '卫生健康局', covers: 'agency' };

interface Kept {
  readonly value: string;
  readonly tags: ReadonlySet<string>;
}

/** Goes the steps; after each, makes every page that ever was, and compares those that no tag of the step would have dropped. */
export async function assertNoStalePage(
  steps: readonly Step[],
): Promise<{ readonly made: number; readonly changed: number; readonly pages: number }> {
  const editions = new MadeEditions(undefined, SECTIONS, [
    {
      ...MADE_SITE,
      home: [...MADE_SITE.home, { kind: 'topics' }, { kind: 'services', count: 3 }, { kind: 'latest', section: 'by-hand', count: 3 }],
    },
    SECOND,
  ]);
  const made = new Map(IDS.map((id) => [id, firstOf(id)]));
  await editions.change(...[...made.values()].filter(({ id }) => id !== HIDDEN));
  const book: PublicPage[] = [];
  const portal = await createPortal({ frame: () => frameOf(editions.current(), editions.current().main) });
  const app = fastify();
  await app.register(async (scope) => publicRoutes({ portal, editions, book })(scope));
  const kept = new Map<string, Kept>();
  const render = async (edition: Edition, compare: (address: string, now: Kept) => void): Promise<void> => {
    const answer = answerAddresses({ edition, book, portal, frame: frameOf, rootSite: edition.main, origin: ORIGIN, inject: null });
    const wish = { rootSite: edition.main, all: true, traditional: false, office: false };
    const queue = new Set([...addressesOf(edition, wish), ...ASKED, ...kept.keys()]);
    for (const address of queue) {
      const made = await answer(address);
      let value: string = made.kind;
      if (made.kind === 'page') {
        value = `${made.gone} ${made.text}`;
        for (const link of tidyPage(made.text, { traditional: true, office: true }).links) queue.add(link);
      } else if (made.kind === 'redirect') value = made.to;
      else if (made.kind === 'file') {
        const hash = createHash('sha256');
        if (Buffer.isBuffer(made.body)) hash.update(made.body);
        else for await (const chunk of made.body) hash.update(chunk);
        value = hash.digest('hex');
      }
      compare(address, { value, tags: new Set(made.tags) });
    }
  };
  await render(editions.current(), (address, now) => kept.set(address, now));
  const counts = { made: 0, changed: 0, pages: 0 };
  for (const step of steps) {
    const tags = await take(editions, made, step);
    await render(editions.current(), (address, now) => {
      const before = kept.get(address);
      counts.pages += 1;
      if (before !== undefined && !tags.has('all') && ![...before.tags].some((tag) => tags.has(tag))) {
        assert.equal(
          before.value,
          now.value,
          `${step.edit ?? step.arrangement}: ${address} has ${[...before.tags].join(' ')}; changed: ${[...tags].join(' ')}`,
        );
        return;
      }
      kept.set(address, now);
      if (before === undefined) return;
      counts.made += 1;
      if (before.value !== now.value) counts.changed += 1;
    });
  }
  await app.close();
  return counts;
}

const ORIGIN = 'https://www.example.gov.cn';
const ASKED = [
  '/policies?q=%E6%80%A5%E6%95%91',
  '/policies?number=2%E5%8F%B7',
  '/policies?year=2025',
  '/policies?agency=2',
  '/policies?subject=13&validity=inForce',
  '/open-data/documents.json',
  '/documents/999',
  '/sections/none',
];

function take(editions: MadeEditions, made: Map<number, Made>, { edit, arrangement, ids, word, n }: Step): Promise<ReadonlySet<string>> {
  if (arrangement !== null) {
    return Promise.resolve(editions.arrange((places) => ({ ...places, ...ARRANGEMENTS[arrangement](places, word, n) })));
  }
  const changed = ids.map((id) => {
    const before = made.get(id) ?? firstOf(id);
    const after = { ...before, ...(edit === null ? {} : EDITS[edit](before, word, n)) };
    made.set(id, after);
    return after;
  });
  return editions.change(...changed);
}
