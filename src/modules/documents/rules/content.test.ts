import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contentHashOf } from '../content-hash.ts';
import { loadContent, readContent, type GivenContent } from '../read-content.ts';
import { canonicalContent } from './canonical-content.ts';
import { contentChanges } from './content-changes.ts';
import { contentPassages } from './content-passages.ts';
import { emptyContent, type DocumentContent } from './content.ts';
import { settleAttachments } from './settle-attachments.ts';
import { withoutPictures } from './without-pictures.ts';
import { VOCABULARY } from '../vocabulary.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const code = fc.constantFrom('on', 'kind', 'scope', 'materials');
const anyContent = fc.record({
  title: text,
  subtitle: text,
  summary: text,
  keywords: fc.array(text, { maxLength: 3 }),
  body: fc.array(text, { maxLength: 3 }).map((lines) => ({
    type: 'doc' as const,
    content: lines.map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })),
  })),
  documentNumber: fc.option(text),
  signedOn: fc.option(fc.constantFrom('2026-01-31', '2024-02-29')),
  subject: fc.option(fc.constantFrom('13.1', '2')),
  genre: fc.constant(null),
  effectiveFrom: fc.constant(null),
  effectiveUntil: fc.constant(null),
  openness: fc.option(fc.record({ status: fc.constantFrom('proactive', 'onRequest', 'withheld'), ground: fc.option(text), reason: text })),
  relations: fc.array(fc.record({ kind: fc.constantFrom('interprets', 'amends'), documentId: fc.integer({ min: 1, max: 9 }) }), {
    maxLength: 3,
  }),
  attachments: fc.constant([]),
  source: fc.option(fc.record({ name: text, address: fc.constant('https://www.example.gov.cn/'), original: text })),
  fields: fc.dictionary(
    code,
    fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text, { maxLength: 2 }), fc.array(fc.dictionary(code, text), { maxLength: 2 })),
  ),
}) satisfies fc.Arbitrary<GivenContent>;

test('whatever is read reads again as itself, hashes the same, and keys may come in any order', () => {
  fc.assert(
    fc.property(anyContent, (given) => {
      const read = readContent(given);
      assert.ok(read.ok);
      const canonical = canonicalContent(read.value);
      const again = loadContent(canonical);
      assert.deepEqual(again, read.value);
      assert.equal(canonicalContent(again), canonical);
      const turned: DocumentContent = Object.assign(emptyContent(''), Object.fromEntries(Object.entries(read.value).toReversed()), {
        fields: Object.fromEntries(Object.entries(read.value.fields).toReversed()),
      });
      assert.equal(contentHashOf(turned), contentHashOf(read.value));
    }),
    { seed: 4, numRuns: 300 },
  );
});

test('another character anywhere is another hash', () => {
  const base = emptyContent('标题');
  const variants: readonly Partial<DocumentContent>[] = [
    { title: '标题 ' },
    { subtitle: '标题', title: '' },
    { keywords: ['a', 'b'] },
    { keywords: ['a,b'] },
    { openness: { status: 'proactive', ground: null, reason: '' } },
    { openness: { status: 'withheld', ground: null, reason: '' } },
    { relations: [{ kind: 'amends', documentId: 1 }] },
    { relations: [{ kind: 'repeals', documentId: 1 }] },
    { fields: { on: '1' } },
    { fields: { on: 1 } },
    { fields: { on: ['1'] } },
  ];
  const hashes = new Set([base, ...variants.map((variant) => ({ ...base, ...variant }))].map((content) => contentHashOf(content)));
  assert.equal(hashes.size, variants.length + 1);
});

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const handed = (file: string) => ({ file, name: `${file[0] ?? ''}.png`, mediaType: 'image/png', bytes: 3 });
const picture = (file: string) => ({ type: 'image', attrs: { file, alt: '', caption: '' } }) as const;

test('attachments become what was handed in: pictures of the body among them, those that went from it not', () => {
  const content: DocumentContent = {
    ...emptyContent('x'),
    body: { type: 'doc', content: [picture(A)] },
    attachments: [{ ...handed(B), inline: true }],
  };
  const settled = settleAttachments(content, new Map([A, B].map((file) => [file, handed(file)])));
  assert.ok(settled.ok);
  assert.deepEqual(settled.value.attachments, [{ ...handed(A), inline: true }]);
  const foreign = settleAttachments(content, new Map([[B, handed(B)]]));
  assert.deepEqual(foreign.ok ? [] : foreign.error.faults.map(({ path }) => path), ['body']);
});

test('pictures go from lists and cells too, which stay whole', () => {
  const item = { type: 'listItem', content: [picture(A)] } as const;
  const body = { type: 'doc', content: [{ type: 'bulletList', attrs: { start: 1 }, content: [item] }, picture(B)] } as const;
  const left = withoutPictures(body, new Set([A]));
  assert.doesNotMatch(JSON.stringify(left), new RegExp(A));
  assert.deepEqual(
    left.content.map(({ type }) => type),
    ['bulletList', 'image'],
  );
});

test('every text that the public reads is screened, by a name that says where it stands', () => {
  const content: DocumentContent = {
    ...emptyContent('标题'),
    summary: '概述',
    body: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          attrs: { textAlign: null },
          content: [
            { type: 'text', text: '见', marks: [] },
            { type: 'text', text: '这里', marks: [{ type: 'link', attrs: { href: 'https://www.example.gov.cn/' } }] },
          ],
        },
        picture(A),
      ],
    },
    fields: { scope: '范围', materials: [{ name: '申请表' }], on: 3 },
    attachments: [{ ...handed(B), inline: false }],
    source: { name: '源', address: '', original: '不查' },
  };
  const passages = contentPassages(content);
  assert.deepEqual(
    passages.filter(({ id }) => !id.startsWith('t') || id === 'title').map(({ id, text }) => `${id} ${text}`.trim()),
    ['title 标题', 'summary 概述', 'fields/scope 范围', 'fields/materials/0/name 申请表', 'image/0', 'attachments/0 b.png'],
  );
  const linked = passages.find(({ links }) => links !== undefined);
  assert.deepEqual([linked?.text, linked?.links], ['见这里', [{ start: 1, end: 3, href: 'https://www.example.gov.cn/' }]]);
});

test('what changed is told in words, one entry a member', () => {
  const type = VOCABULARY.types.get('event');
  assert.ok(type !== undefined);
  const before: DocumentContent = { ...emptyContent('旧'), fields: { kind: 'openDay', coverage: [{ medium: '报' }] } };
  const after: DocumentContent = {
    ...before,
    title: '新',
    subject: '13.1',
    fields: { kind: 'onlineInterview', coverage: [{ medium: '报' }] },
  };
  assert.deepEqual(
    contentChanges(before, after, type, VOCABULARY).map(({ member, before: was, after: is }) => [member, was, is]),
    [
      ['title', '旧', '新'],
      ['subject', '', '卫生、体育\\卫生'],
      ['fields/kind', '政府开放日', '在线访谈'],
    ],
  );
  assert.deepEqual(contentChanges(before, before, type, VOCABULARY), []);
});
