import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeLink } from './safe-link.ts';

const ALLOWED = [
  'https://www.example.gov.cn/',
  'http://10.1.2.3:8080/a?b=c#d',
  'https://[2001:db8::1]/a',
  'https://例子.中国/路径?查询=值',
  'mailto:office@example.gov.cn',
  'mailto:office@example.gov.cn?subject=%E6%84%8F%E8%A7%81',
  '/documents/12?view=large#part',
  '/',
];

test('web, mail and own addresses are allowed', () => {
  for (const href of ALLOWED) assert.equal(safeLink(href), href);
  assert.equal(safeLink(' HTTPS://Example.gov.cn/A '), 'https://Example.gov.cn/A');
  assert.equal(safeLink('MAILTO:a@b.cn'), 'mailto:a@b.cn');
});

const REFUSED = [
  '',
  '#top',
  'a.html',
  '../a',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'java\u200bscript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  'ftp://example.com/',
  'about:blank',
  'view-source:https://example.com',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  'https:evil',
  'https:/evil',
  'https:///evil',
  'https://gov.cn@evil.example/',
  'https://user:secret@evil.example/',
  'https://evil.example\\@gov.cn/',
  'https://a"onmouseover=alert(1)',
  "https://a'onmouseover=alert(1)",
  'https://a/<script>',
  'https://a/\u202egpj.exe',
  'https://a b/',
  'mailto:',
  'mailto:a@b@c',
  'mailto:javascript:alert(1)',
  `https://a/${'x'.repeat(2_000)}`,
];

for (const href of REFUSED) {
  test(`no link: ${JSON.stringify(href).slice(0, 60)}`, () => assert.equal(safeLink(href), null));
}
