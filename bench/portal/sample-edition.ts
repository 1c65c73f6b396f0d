import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CardTable } from '../../src/modules/edition/cards/card-table.ts';
import { StateEdition } from '../../src/modules/edition/edition-of.ts';
import type { Card, Edition, PublicDocument } from '../../src/modules/edition/index.ts';
import { wholeState } from '../../src/modules/edition/state/edition-state.ts';
import { storeDocument } from '../../src/modules/edition/store/document-record.ts';
import { documentKey } from '../../src/modules/edition/store/keys.ts';
import { HOUSE_THEME, NO_MARKS, NO_RULE, type Section, type Site } from '../../src/modules/sites/rules/index.ts';
import { openSnapshot } from '../../src/platform/snapshot/index.ts';
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

/** A content as the office keeps it. */
function contentOf(card: Card): string {
  const { title, subtitle, documentNumber, signedOn, effectiveFrom, summary, keywords } = card;
  const empty = {
    subject: null,
    genre: null,
    effectiveUntil: null,
    openness: { status: 'proactive', ground: null, reason: '' },
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

/** Twenty documents as a program would keep them that makes its pages with components: each whole, as JSON, in the same store. */
export async function sampleDocuments({ written }: { readonly written: boolean }): Promise<(id: number) => Promise<KeptDocument | null>> {
  const edition = await sampleEdition(false);
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-portal-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const store = await openSnapshot(folder);
  if (!store.ok) throw new Error(store.error.kind);
  for (let id = 1; id <= 20; id += 1) {
    const document = await edition.document(id);
    if (document === null) continue;
    const { card, agencyName, content, markup } = document;
    const body = written ? { ...content.body, content: [] } : content.body;
    const html = written ? Buffer.from(markup.bytes).toString() : null;
    const bytes = Buffer.from(JSON.stringify({ card, agencyName, content: { ...content, body }, html }));
    await store.value.write([{ key: documentKey(id), bytes }]);
  }
  return async (id) => {
    const record = await store.value.get(documentKey(id));
    const document: KeptDocument | null = record === null ? null : JSON.parse(record.toString());
    return document;
  };
}

/** What the page in Preact shows; `html` is its text written out, where it was. */
export type KeptDocument = Pick<PublicDocument, 'card' | 'agencyName' | 'content'> & { readonly html?: string | null };

/**
 * A site with twenty documents, in a store on disk as the product has it. `reading`: each document is read from there each
 * time; otherwise once.
 */
export async function sampleEdition(reading: boolean): Promise<Edition> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-portal-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const store = await openSnapshot(folder);
  if (!store.ok) throw new Error(store.error.kind);
  const stored = Array.from({ length: 20 }, (_, index) => {
    const card = cardOf(index + 1);
    return storeDocument({
      id: card.id,
      agencyId: card.agencyId,
      unitId: card.unitId,
      type: card.type,
      indexNumber: card.indexNumber,
      firstReleasedAt: new Date(`${DAY}T08:00:00+08:00`),
      releasedAt: new Date(card.releasedAt),
      urgent: false,
      validity: card.validity,
      validityOn: null,
      validityDocumentId: null,
      withdrawnAt: null,
      withdrawalReason: '',
      content: contentOf(card),
      releases: [{ kind: 'release', at: NOW.toISOString(), reason: '' }],
    });
  });
  await store.value.write(stored.map(({ record }, index) => ({ key: documentKey(index + 1), bytes: record })));
  const table = CardTable.empty().with(new Map(stored.flatMap(({ entry }) => ('card' in entry ? [[entry.card.id, entry] as const] : []))));
  const places = {
    agencies: new Map([[1, { id: 1, name: '树港区人民政府办公室', code: 'shugang', parentId: null, closedAt: null }]]),
    units: new Map([[1, '政务公开科']]),
    sites: [SITE],
    sections: [SECTION],
  };
  const state = wholeState({ places, table, withdrawn: new Map(), records: new Map() });
  const edition = new StateEdition(state, store.value, { number: 1, asOf: NOW, staleSince: null });
  if (reading) return edition;
  const once = new Map(await Promise.all(stored.map(async (_, index) => [index + 1, await edition.document(index + 1)] as const)));
  edition.document = async (id) => once.get(id) ?? null;
  return edition;
}
