import type { PublicState } from '../../../src/modules/documents/index.ts';
import { emptyContent, type DocumentContent, type Validity } from '../../../src/modules/documents/rules/index.ts';
import { CardTable } from '../../../src/modules/edition/cards/card-table.ts';
import { StateEdition } from '../../../src/modules/edition/edition-of.ts';
import { memorySnapshot, type Edition, type Editions, type Withdrawn } from '../../../src/modules/edition/index.ts';
import type { PublicEntry } from '../../../src/modules/edition/rules/public-entry.ts';
import { changedTags } from '../../../src/modules/edition/state/changed-tags.ts';
import { wholeState, type EditionState } from '../../../src/modules/edition/state/edition-state.ts';
import { nextState, type Delta } from '../../../src/modules/edition/state/next-state.ts';
import type { Places } from '../../../src/modules/edition/state/places.ts';
import { storeDocument } from '../../../src/modules/edition/store/document-record.ts';
import { documentKey } from '../../../src/modules/edition/store/keys.ts';
import { HOUSE_THEME, NO_MARKS, NO_RULE, type Section, type Site } from '../../../src/modules/sites/rules/index.ts';
import type { Snapshot } from '../../../src/platform/snapshot/index.ts';
import type { BodyBlock } from '../../../src/richtext/index.ts';

const BEGIN = Date.parse('2026-03-01T02:00:00Z');
const MINUTE = 60_000;

export const MADE_SITE: Site = {
  id: 1,
  agencyId: 1,
  slug: '',
  host: null,
  name: '青禾县政府信息公开',
  covers: 'subtree',
  theme: HOUSE_THEME,
  marks: { ...NO_MARKS, siteName: '青禾县政府信息公开', siteDomain: 'www.example.gov.cn' },
  home: [{ kind: 'search' }, { kind: 'latest', section: 'notices', count: 6 }, { kind: 'policies', count: 4 }, { kind: 'disclosure' }],
  closedAt: null,
};

export function madeSection(id: number, slug: string, title: string, types: readonly string[], more: Partial<Section> = {}): Section {
  return {
    id,
    siteId: 1,
    parentId: null,
    slug,
    title,
    description: `${title}的最新信息`,
    keywords: [title],
    kind: 'list',
    rule: { ...NO_RULE, types },
    entries: [],
    layout: [],
    item: null,
    position: id,
    state: 'open',
    archivedOn: null,
    ...more,
  };
}

export const MADE_SECTIONS: readonly Section[] = [
  madeSection(1, 'notices', '通知公告', ['notice']),
  madeSection(2, 'policies-list', '规范性文件', ['normativeDocument']),
  madeSection(3, 'news', '工作动态', ['news']),
];

export interface MadeDocument {
  readonly id: number;
  readonly type?: string;
  readonly agencyId?: number;
  /** Minutes after the beginning. */
  readonly at?: number;
  readonly withdrawn?: string;
  /** When it was released again, corrected; in minutes after the beginning. */
  readonly correctedAt?: number;
  readonly validity?: Validity | null;
  readonly paragraphs?: number;
  readonly content?: Partial<DocumentContent>;
}

function paragraph(text: string): BodyBlock {
  return { type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text, marks: [] }] };
}

const SENTENCE = '各有关部门应当及时、准确地公开政府信息，对公民、法人和其他组织依法提出的申请，自收到之日起二十个工作日内予以答复。';

/** A public state as the documents' module gives it. */
export function madeState(made: MadeDocument): PublicState {
  const { id, type = 'notice', agencyId = 1, at = id, correctedAt, withdrawn, paragraphs = 4, content = {} } = made;
  const releasedAt = new Date(BEGIN + at * MINUTE);
  const whole: DocumentContent = {
    ...emptyContent(`关于加强第${id}号工作的通知`),
    summary: `第${id}号工作的安排。`,
    keywords: ['政府信息', '公开'],
    body: { type: 'doc', content: Array.from({ length: paragraphs }, (_, index) => paragraph(`（${index + 1}）${SENTENCE}`)) },
    openness: { status: 'proactive', ground: null, reason: '' },
    ...content,
  };
  return {
    id,
    agencyId,
    unitId: 1,
    type,
    indexNumber: `QH-2026-${String(id).padStart(5, '0')}`,
    firstReleasedAt: releasedAt,
    releasedAt: correctedAt === undefined ? releasedAt : new Date(BEGIN + correctedAt * MINUTE),
    urgent: false,
    validity: made.validity ?? (type === 'normativeDocument' ? 'inForce' : null),
    validityOn: null,
    validityDocumentId: null,
    withdrawnAt: withdrawn === undefined ? null : new Date(releasedAt.getTime() + MINUTE),
    withdrawalReason: withdrawn ?? '',
    content: JSON.stringify(whole),
    releases: [
      { kind: 'release', at: releasedAt.toISOString(), reason: '' },
      ...(correctedAt === undefined
        ? []
        : [{ kind: 'correction' as const, at: new Date(BEGIN + correctedAt * MINUTE).toISOString(), reason: '文字有误' }]),
    ],
  };
}

/** Real editions of made-up documents: everything but the database. */
export class MadeEditions implements Editions {
  readonly #store: Snapshot;
  readonly #listeners: ((edition: Edition, tags: ReadonlySet<string>) => void)[] = [];
  #state: EditionState;
  #number = 1;

  constructor(store: Snapshot = memorySnapshot(), sections: readonly Section[] = MADE_SECTIONS, sites: readonly Site[] = [MADE_SITE]) {
    this.#store = store;
    const agency = (id: number, code: string, name: string, parentId: number | null) =>
      [id, { id, code, name, parentId, closedAt: null }] as const;
    const agencies = new Map([agency(1, 'qinghe', '青禾县人民政府', null), agency(2, 'qinghe-wsj', '青禾县卫生健康局', 1)]);
    this.#state = wholeState({
      places: { agencies, units: new Map([[1, '办公室']]), sites, sections },
      table: CardTable.empty(),
      withdrawn: new Map(),
      records: new Map(),
    });
  }

  current(): StateEdition {
    return new StateEdition(this.#state, this.#store, {
      number: this.#number,
      asOf: new Date(BEGIN + this.#number * MINUTE),
      staleSince: null,
    });
  }

  onChange(listener: (edition: Edition, tags: ReadonlySet<string>) => void): void {
    this.#listeners.push(listener);
  }

  /** The documents as given, whatever they were before; gives the tags of what differs. */
  async change(...documents: readonly MadeDocument[]): Promise<ReadonlySet<string>> {
    const entries = new Map<number, PublicEntry | Withdrawn | null>();
    const records = documents.map((made) => {
      const { entry, record } = storeDocument(madeState(made));
      entries.set(made.id, entry);
      return { key: documentKey(made.id), bytes: record };
    });
    await this.#store.write(records);
    return this.#show({ documents: entries });
  }

  /** Sites, sections, agencies otherwise than before. */
  arrange(arranged: (places: Places) => Places): ReadonlySet<string> {
    return this.#show({ documents: new Map(), places: arranged(this.#state.places) });
  }

  #show(delta: Delta): ReadonlySet<string> {
    const after = nextState(this.#state, delta);
    const tags = changedTags(this.#state, after, delta);
    this.#state = after;
    this.#number += 1;
    const edition = this.current();
    for (const listener of this.#listeners) listener(edition, tags);
    return tags;
  }
}
