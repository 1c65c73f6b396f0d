import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOfPath, isLate, readCorrection, readPagePath, transitionOf } from './index.ts';

test('a page is a path of this site and nothing else', () => {
  for (const path of ['/', '/documents/12', '/hant/sites/xian/documents/12', '/sections/%E9%80%9A%E7%9F%A5'])
    assert.equal(readPagePath(path), path);
  for (const path of [
    '//evil.com',
    '/\\evil.com',
    'https://evil.com/',
    'javascript:alert(1)',
    '/a?b=1',
    '/a"b',
    '/a<b',
    '/../x',
    `/${'a'.repeat(600)}`,
    12,
    null,
  ])
    assert.equal(readPagePath(path), '', String(path));
});

test('the document of a page is found under every prefix', () => {
  assert.equal(documentOfPath('/documents/12'), 12);
  assert.equal(documentOfPath('/hant/documents/12/print'), 12);
  assert.equal(documentOfPath('/sites/xian/documents/7'), 7);
  for (const path of ['/documents/0', '/documents/12x', '/documents/99999999999', '/reports/12', ''])
    assert.equal(documentOfPath(path), null, path);
});

test('what is wrong with a form is said, one by one', () => {
  assert.deepEqual(readCorrection({}).faults, ['kindMissing', 'tooShort']);
  assert.deepEqual(readCorrection({ kind: 'typo', text: '第二段“按排”应为“安排”' }).faults, []);
  assert.deepEqual(readCorrection({ kind: 'evil', text: '字'.repeat(1_001), contact: '1'.repeat(101) }).faults, [
    'kindMissing',
    'tooLong',
    'contactTooLong',
  ]);
});

test('late is after the day, whether it was dealt with or still waits; only who can be reached is answered', () => {
  assert.equal(isLate('2026-03-05', '2026-03-05', '2026-04-01'), false);
  assert.equal(isLate('2026-03-05', '2026-03-06', '2026-04-01'), true);
  assert.equal(isLate('2026-03-05', null, '2026-03-05'), false);
  assert.equal(isLate('2026-03-05', null, '2026-03-06'), true);
  assert.equal(transitionOf('handled', 'answer', false), null);
  assert.equal(transitionOf('handled', 'answer', true)?.to, 'answered');
  assert.equal(transitionOf('received', 'answer', true), null);
});
