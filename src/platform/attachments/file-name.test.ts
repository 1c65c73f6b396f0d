import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanName, judgeFileName } from './file-name.ts';

function judged(name: string): string {
  const result = judgeFileName(name);
  return result.ok ? result.value.name : result.error.code;
}

test('attack: paths and absolute names are refused, and the sentence says a name that will do', () => {
  for (const name of [
    '../../etc/passwd',
    '..\\..\\boot.ini',
    '/etc/passwd',
    'C:\\docs\\年报.docx',
    '\\\\server\\share\\a.pdf',
    'file:///a.pdf',
    'a/../b.pdf',
    '．/a.pdf',
    'a\u202e/../b.pdf',
  ])
    assert.equal(judged(name), 'attachment.unsafePath', name);
  const refused = judgeFileName('C:\\docs\\年报.docx');
  assert.match(refused.ok ? '' : refused.error.message, /“年报\.docx”/);
});

test('attack: extensions of what runs, at the end, in the middle, and behind what is not seen', () => {
  for (const name of ['a.exe', 'a.pdf.exe', 'a.exe. ', 'a.ex\u200be', '年报\u202efdp.exe', 'a.hta\0.', 'a.PhP5'])
    assert.equal(judged(name), 'attachment.dangerousExtension', name);
  for (const name of ['a.exe.pdf', 'a.php.jpg', 'a.html .txt', 'a.svg.png']) assert.equal(judged(name), 'attachment.doubleExtension', name);
  assert.equal(judged('a.xlsm'), 'attachment.macros');
});

test('attack: marks, reserved names and forbidden characters are cleaned away', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['年报\u202e终稿.pdf', '年报终稿.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie： x.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['lpt1', '_lpt1'],
    ['a?b*<c>|"d".pdf', 'a？b＊＜c＞｜＂d＂.pdf'],
    ['  .年报 .docx ', '年报 .docx'],
    ['a\ud800.pdf', 'a.pdf'],
    ['...', '附件'],
    ['附件1.公开指南（2021.3）.docx', '附件1.公开指南（2021.3）.docx'],
  ];
  for (const [declared, safe] of cases) assert.equal(judged(declared), safe);
});

test('a long name is cut between characters and keeps its extension', () => {
  const name = judged(`${'政府信息公开'.repeat(60)}.docx`);
  assert.ok(Buffer.byteLength(name) <= 200 && Buffer.byteLength(name) > 190, name);
  assert.match(name, /^(?:政府信息公开)+\p{Script=Han}{0,5}\.docx$/u);
});

test('any text becomes a name that is no path and stays as it is when cleaned again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (declared) => {
      const name = cleanName(declared);
      assert.doesNotMatch(name, /[/\\:*?"<>|\p{Cc}\p{Cf}]|^\.|^\s|[\s.]$/u);
      assert.ok(name !== '' && Buffer.byteLength(name) <= 210);
      assert.equal(cleanName(name), name);
    }),
    { numRuns: 800 },
  );
});
