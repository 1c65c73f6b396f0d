import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EVERY_KIND } from './attachment-kind.ts';
import { contentDisposition, downloadHeaders } from './download-headers.ts';

test('only PDFs and pictures are ever shown, the others are saved however they are asked for', () => {
  const shown = EVERY_KIND.filter((kind) =>
    downloadHeaders({ name: 'a', kind, inline: true })['content-disposition']?.startsWith('inline'),
  );
  assert.deepEqual(shown, ['pdf', 'png', 'jpeg', 'gif', 'webp']);
  for (const kind of EVERY_KIND) assert.match(downloadHeaders({ name: 'a', kind })['content-disposition'] ?? '', /^attachment;/);
});

test('a file may run and load nothing, and is of its own type alone', () => {
  for (const kind of EVERY_KIND) {
    const headers = downloadHeaders({ name: '年报', kind, inline: true });
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.match(headers['content-security-policy'] ?? '', kind === 'pdf' ? /^default-src 'none';/ : /^default-src 'none';.*; sandbox$/);
    assert.doesNotMatch(headers['content-type'] ?? '', /html|svg|xml;|javascript/);
  }
});

test('names in Chinese, with quotes and with line ends', () => {
  assert.equal(
    contentDisposition('年报 (1).docx'),
    `attachment; filename="_ (1).docx"; filename*=UTF-8''%E5%B9%B4%E6%8A%A5%20%281%29.docx`,
  );
  assert.equal(
    contentDisposition('公开指南.pdf'),
    `attachment; filename="file.pdf"; filename*=UTF-8''%E5%85%AC%E5%BC%80%E6%8C%87%E5%8D%97.pdf`,
  );
  assert.equal(contentDisposition('a"\r\nX: y.pdf'), `attachment; filename="a_X_ y.pdf"; filename*=UTF-8''a%EF%BC%82X%EF%BC%9A%20y.pdf`);
});

test('attack: no name breaks out of its header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      assert.match(
        contentDisposition(name),
        /^attachment; filename="[A-Za-z0-9._ ()-]+"; filename\*=UTF-8''(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+$/,
      );
    }),
    { numRuns: 500 },
  );
});
