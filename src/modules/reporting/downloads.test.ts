import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attachmentHeader } from './downloads.ts';

test('a title from a stranger cannot break out of the header or name a folder', () => {
  const header = attachmentHeader('../a"b\r\nSet-Cookie: x=1;青禾县\ud800年报', 'pdf');
  assert.match(header, /^attachment; filename="report\.pdf"; filename\*=UTF-8''[\w.%!~*()-]+\.pdf$/);
  assert.equal(decodeURIComponent(header.split("''")[1] ?? ''), '.._a_b_Set-Cookie_x=1;青禾县\ufffd年报.pdf');
});
