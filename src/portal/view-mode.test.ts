import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseViewMode, safeBackPath, viewModeText } from './view-mode.ts';

test('the two modes are independent and survive the cookie', () => {
  for (const large of [true, false])
    for (const contrast of [true, false]) assert.deepEqual(parseViewMode(viewModeText({ large, contrast })), { large, contrast });
  assert.deepEqual(parseViewMode(undefined), { large: false, contrast: false });
});

test('an attacker cannot use the switch to lead a visitor to another site', () => {
  for (const bad of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/a\\b',
    '',
    undefined,
  ])
    assert.equal(safeBackPath(bad), '/');
  assert.equal(safeBackPath('/reports?year=2021'), '/reports?year=2021');
});

test('a way back that no header can hold leads home instead of to a fault', () => {
  for (const odd of ['/中文', '/\u0085', '/a b']) assert.equal(safeBackPath(odd), '/');
  assert.equal(safeBackPath('/reports?q=%E4%B8%AD'), '/reports?q=%E4%B8%AD');
});
