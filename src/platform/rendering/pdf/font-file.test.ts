import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { documentOf } from '../../../../test/factories/print/print-document.ts';
import { renderPdf } from '../render-pdf.ts';
import { readFontFile } from './font-file.ts';
import { fontSet } from './font-set.ts';
import { stopTypst } from './typst-worker.ts';

const SERIF = fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'));
const folder = mkdtempSync(join(tmpdir(), 'fonts-'));

after(async () => {
  await stopTypst();
  rmSync(folder, { recursive: true });
});

test('a font file says its family and which characters it draws', () => {
  const [face] = readFontFile(SERIF);
  assert.equal(face?.family, 'Noto Serif SC');
  for (const character of '公开0123456789，。“”（）〔〕—、％堃喆') assert.ok(face?.has(character.codePointAt(0) ?? 0), character);
  for (const character of ['\ue000', '😀', '\u{2ffff}']) assert.ok(!face?.has(character.codePointAt(0) ?? 0), character);
});

test('what is no font, or half of one, is refused', () => {
  const path = join(folder, 'x.bin');
  writeFileSync(path, 'no font at all, only a text that is long enough to be read');
  assert.throws(() => readFontFile(path));
  writeFileSync(path, readFileSync(SERIF).subarray(0, 20_000));
  assert.throws(() => readFontFile(path), /cut off/);
});

test('an operator’s own 仿宋 sets the body, and the compiler knows it by the same name', async () => {
  // The packaged face under another name of the same length.
  const bytes = readFileSync(SERIF);
  const name = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
  let from = bytes.indexOf(name('Noto Serif SC'));
  while (from >= 0) {
    name('FangSongTrial').copy(bytes, from);
    from = bytes.indexOf(name('Noto Serif SC'), from);
  }
  writeFileSync(join(folder, 'own.ttf'), bytes);
  writeFileSync(join(folder, 'broken.ttf'), 'not a font');
  const fonts = fontSet(folder);
  assert.equal(fonts.roles.body.families[0], 'FangSongTrial');
  assert.equal(fonts.roles.hei.families[0], 'Noto Sans SC');
  assert.equal(fonts.unreadable.length, 1);
  const result = await renderPdf(documentOf([{ kind: 'paragraph', text: '正文' }]), { fontFolder: folder });
  assert.ok(result.ok);
});
