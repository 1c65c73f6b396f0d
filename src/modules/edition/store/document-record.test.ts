import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeState } from '../../../../test/factories/public-site/made-editions.ts';
import { bodyMarkup, MARKUP_FORMAT } from './body-markup.ts';
import { readDocument, readDocumentHead, storeDocument } from './document-record.ts';
import { readPart, writeRecord } from './public-record.ts';

const paragraph = (text: string) =>
  ({ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text, marks: [] }] }) as const;

function stored(text: string) {
  const body = { type: 'doc', content: [paragraph(text), paragraph('<b>&')] } as const;
  return { record: storeDocument(madeState({ id: 7, content: { summary: '', body } })).record, body };
}

test('a document on disk is what was stored, its text as written out and as it was, long or short', () => {
  for (const text of ['短', '政府信息公开'.repeat(3_000)]) {
    const { record, body } = stored(text);
    const read = readDocument(record);
    assert.ok(read !== null);
    assert.deepEqual(read.content.body, body);
    assert.equal(read.markup.bytes.toString(), bodyMarkup(7, read.content));
    assert.ok(read.told.opening.startsWith(text.slice(0, 120)) && read.told.opening.length <= 120);
    const head = readDocumentHead(record);
    assert.deepEqual('card' in head && head.card, read.card);
    assert.ok(record.length < 90_000);
  }
});

test('a text that was written out by another program is written out anew', () => {
  const { record } = stored('正文');
  const now = readDocument(record);
  const details = readPart(record, 1).toString().replace(MARKUP_FORMAT, 'other');
  const head: object = JSON.parse(readPart(record, 0).toString());
  const old = readDocument(writeRecord(head, [details, readPart(record, 2), Buffer.from('<p>old</p>'), readPart(record, 4)]));
  assert.deepEqual(old?.markup, now?.markup);
  assert.match(MARKUP_FORMAT, /^[\w-]{16}$/);
});
