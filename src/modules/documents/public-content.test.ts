import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicFacts, readPublicContent } from './public-content.ts';
import { loadContent, readContent } from './read-content.ts';

test('what the public reads is the stored content, unchecked as checked, without the reasons of the office', () => {
  const read = readContent({
    title: ' 关于印发办法的通知 ',
    subtitle: '',
    summary: '内容\u200b概述',
    keywords: ['公开', '公开', ''],
    body: {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2, textAlign: 'center' }, content: [{ type: 'text', text: '第一章', marks: [] }] },
        {
          type: 'paragraph',
          attrs: { textAlign: null },
          content: [
            { type: 'text', text: '见', marks: [] },
            { type: 'text', text: '链接', marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }] },
          ],
        },
      ],
    },
    documentNumber: '卫健发〔2026〕1号',
    signedOn: '2026-03-18',
    subject: '13.1',
    genre: null,
    effectiveFrom: '2026-04-01',
    effectiveUntil: null,
    openness: { status: 'proactive', ground: null, reason: '内部理由' },
    relations: [{ kind: 'interprets', documentId: 3 }],
    attachments: [{ file: 'a'.repeat(64), name: '附件.pdf', mediaType: 'application/pdf', bytes: 3, inline: false }],
    source: { name: '省政府', address: 'https://example.org/a', original: '原文' },
    fields: { on: '2026-03-18', rows: [{ name: '甲' }] },
  });
  assert.ok(read.ok);
  const stored = JSON.stringify(read.value);
  const { openness: _, source, ...checked } = loadContent(stored);
  const { text, bodyText } = publicFacts(stored);
  assert.deepEqual(
    readPublicContent(text, () => bodyText),
    { ...checked, source: { name: source?.name, address: source?.address } },
  );
  assert.doesNotMatch(text + bodyText, /内部理由|原文|openness/);
});
