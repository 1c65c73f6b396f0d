import { readPublicContent } from '../../src/modules/documents/index.ts';
import type { Card, Edition, PublicDocument } from '../../src/modules/edition/index.ts';
import { HOUSE_THEME, NO_MARKS, NO_RULE, type Section, type Site } from '../../src/modules/sites/rules/index.ts';
import type { BodyBlock, BodyCell } from '../../src/richtext/index.ts';

const SENTENCE = '各有关部门应当及时、准确地公开政府信息，对公民、法人和其他组织依法提出的申请，自收到之日起二十个工作日内予以答复。';
const DAY = '2026-03-18';
const NOW = new Date('2026-11-22T08:00:00Z');

const SITE: Site = {
  id: 1,
  agencyId: 1,
  slug: '',
  host: null,
  name: '树港区人民政府信息公开',
  covers: 'subtree',
  theme: HOUSE_THEME,
  marks: NO_MARKS,
  home: [
    { kind: 'search' },
    { kind: 'latest', section: 'notices', count: 10 },
    { kind: 'policies', count: 10 },
    { kind: 'disclosure' },
    { kind: 'services', count: 10 },
    { kind: 'text', title: '关于本站', body: { type: 'doc', content: paragraphs(20) } },
  ],
  closedAt: null,
};

const SECTION: Section = {
  id: 1,
  siteId: 1,
  parentId: null,
  slug: 'notices',
  title: '通知公告',
  description: '通知、公告、公示',
  keywords: ['通知', '公告'],
  kind: 'list',
  rule: NO_RULE,
  entries: [],
  layout: [],
  item: null,
  position: 1,
  state: 'open',
  archivedOn: null,
};

function text(content: string): BodyBlock {
  return { type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text: content, marks: [] }] };
}

function paragraphs(count: number): BodyBlock[] {
  return Array.from({ length: count }, (_, index) => text(`（${index + 1}）${SENTENCE}`));
}

function cell(kind: BodyCell['type'], content: string): BodyCell {
  return { type: kind, attrs: { colspan: 1, rowspan: 1 }, content: [text(content)] };
}

/** A regulation as offices write them: chapters of articles, and a table. About 30 KB as a page. */
function blocks(): BodyBlock[] {
  const chapters = Array.from({ length: 12 }, (_, chapter): BodyBlock[] => [
    {
      type: 'heading',
      attrs: { level: 2, textAlign: 'center' },
      content: [{ type: 'text', text: `第${chapter + 1}章　公开的主体和范围`, marks: [] }],
    },
    ...paragraphs(9),
  ]);
  const rows = Array.from({ length: 12 }, (_, row) => ({
    type: 'tableRow' as const,
    content: ['序号', '事项名称', '承办单位', '办结时限'].map((title) =>
      cell(row === 0 ? 'tableHeader' : 'tableCell', row === 0 ? title : `${title}${row}`),
    ),
  }));
  return [...chapters.flat(), { type: 'table', content: rows }];
}

function cardOf(id: number): Card {
  return {
    id,
    agencyId: 1,
    unitId: 1,
    type: 'notice',
    title: `树港区人民政府办公室关于印发政府信息公开工作实施办法的通知（第 ${id} 号）`,
    subtitle: '',
    documentNumber: `树政办〔2026〕${id} 号`,
    indexNumber: `0100${id}`,
    signedOn: DAY,
    releasedOn: DAY,
    releasedAt: NOW.getTime() - id * 60_000,
    corrected: false,
    urgent: false,
    subject: null,
    genre: null,
    validity: 'inForce',
    effectiveFrom: DAY,
    effectiveUntil: null,
    summary: SENTENCE,
    keywords: ['政府信息公开', '依申请公开'],
    day: null,
    interprets: [],
    hasPicture: false,
  };
}

/** A content as the edition keeps it on disk. */
function storedContent(): string {
  const { title, subtitle, documentNumber, signedOn, effectiveFrom, summary, keywords } = cardOf(1);
  const empty = {
    subject: null,
    genre: null,
    effectiveUntil: null,
    source: null,
    relations: [],
    attachments: [],
    fields: {},
  };
  return JSON.stringify({
    ...empty,
    title,
    subtitle,
    documentNumber,
    signedOn,
    effectiveFrom,
    summary,
    keywords,
    body: { type: 'doc', content: blocks() },
  });
}

/** What pages ask an edition, of a site with twenty documents; `reading`: each document is read from its stored text each time. */
export function sampleEdition(reading: boolean): Edition {
  const cards = Array.from({ length: 20 }, (_, index) => cardOf(index + 1));
  const stored = storedContent();
  const once = readPublicContent(stored);
  const documentOf = (card: Card): PublicDocument => ({
    card,
    agencyName: '树港区人民政府办公室',
    unitName: '政务公开科',
    content: reading ? readPublicContent(stored) : once,
    relations: [],
    validityNote: null,
    releases: [{ kind: 'release', at: NOW, reason: '' }],
  });
  const none = (): never => {
    throw new Error('No page of the bench asks for this');
  };
  return {
    number: 1,
    asOf: NOW,
    staleSince: null,
    sites: [SITE],
    siteOf: () => SITE,
    main: SITE,
    sections: () => [SECTION],
    section: () => SECTION,
    sectionsOf: () => [SECTION],
    card: (id) => cards[id - 1] ?? null,
    document: async (id) => {
      const card = cards[id - 1];
      return card === undefined ? null : documentOf(card);
    },
    covers: () => true,
    list: () => ({ total: cards.length, cards }),
    matching: () => ({ total: cards.length, cards }),
    filter: () => ({ total: cards.length, cards, facets: { agencies: [], subjects: [], genres: [], years: [], validities: [] } }),
    interpretationsOf: () => [],
    series: none,
    newest: (_site, count) => cards.slice(0, count),
    agencies: new Map([[1, { id: 1, name: '树港区人民政府办公室', code: 'shugang', parentId: null, closedAt: null }]]),
    ids: () => Int32Array.from(cards, ({ id }) => id),
    withdrawn: new Map(),
    records: none,
  };
}
