import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellOf, documentOf, twoBlockTable } from '../../../test/factories/print/print-document.ts';
import { charactersOf, printableDocument } from './printable-document.ts';

const DIRT = '\u0000甲\u000b\u001f\ud800乙\udc00\ufffe\u0085丙𠮷';

test('characters that no file format may hold are left out everywhere', () => {
  const table = { ...twoBlockTable(), caption: DIRT, showCaption: true, widths: [1], headerRowCount: 0, rows: [[cellOf(DIRT)]] };
  const dirty = documentOf(
    [
      { kind: 'heading', level: 1, text: DIRT },
      { kind: 'paragraph', text: DIRT },
      { kind: 'table', table },
    ],
    { title: [DIRT], subtitle: DIRT, author: DIRT, subject: DIRT, keywords: [DIRT] },
  );
  const clean = JSON.stringify(printableDocument(dirty));
  assert.equal(clean, JSON.stringify(dirty).replaceAll(JSON.stringify(DIRT), '"甲乙丙𠮷"'));
  assert.deepEqual([...charactersOf(printableDocument(dirty))], ['甲', '乙', '丙', '𠮷']);
});
