import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pictureHash } from '../../../test/factories/richtext/flat-document.ts';
import { outline } from '../../../test/factories/richtext/outline.ts';
import { BLUE, RED, SAMPLE_DOCUMENTS } from '../../../test/factories/richtext/sample-documents.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { docxToBody, type BodyImport } from './index.ts';
import { buildWord, cell, paragraph, table } from './testing/build-word.ts';
import { buildZip } from './testing/build-zip.ts';

const FIXTURES = join(import.meta.dirname, '../../../test/fixtures/documents');
const NAMES = new Map([
  [pictureHash(RED), 'red'],
  [pictureHash(BLUE), 'blue'],
]);

/** With time enough on a busy machine. */
const PATIENT = { ...DEFAULT_LIMITS, timeoutMs: 60_000 };

async function imported(bytes: Uint8Array): Promise<BodyImport> {
  const result = await docxToBody(bytes, PATIENT);
  assert.ok(result.ok, result.ok ? '' : result.error.message);
  return result.value;
}

async function lines(body: string, parts: Parameters<typeof buildWord>[1] = []): Promise<string> {
  return outline((await imported(buildWord(body, parts))).body);
}

async function noticed(bytes: Uint8Array): Promise<readonly string[]> {
  return (await imported(bytes)).notices.map(({ code }) => code);
}

for (const { name } of SAMPLE_DOCUMENTS) {
  test(`LibreOffice’s ${name} keeps its structure`, async () => {
    const { body, title, notices, files } = await imported(readFileSync(join(FIXTURES, `${name}.docx`)));
    const said = notices.map(({ code, count }) => `${code} ${count}`).join(', ');
    const found = [outline(body, NAMES), '', `title: ${title ?? ''}`, `files: ${files.length}`, `notices: ${said}`]
      .map((line) => `${line.trimEnd()}\n`)
      .join('');
    assert.equal(found, readFileSync(join(FIXTURES, `${name}.outline.txt`), 'utf8'));
    for (const { message } of notices) assert.match(message, /^[^{}]+。$/);
  });
}

test('links in elements and in fields, also over several runs', async () => {
  const rels = `<Relationships><Relationship Id="r1" Target="https://www.example.gov.cn/a" TargetMode="External"/><Relationship Id="r2" Target="vbscript:x" TargetMode="External"/></Relationships>`;
  const field = (instruction: string, text: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "${instruction}</w:instrText></w:r><w:r><w:instrText>" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${text}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const found = await lines(
    `<w:p><w:hyperlink r:id="r1"><w:r><w:t>甲</w:t></w:r></w:hyperlink><w:hyperlink r:id="r2"><w:r><w:t>乙</w:t></w:r></w:hyperlink><w:hyperlink w:anchor="x"><w:r><w:t>丙</w:t></w:r></w:hyperlink>${field('https://www.example.gov.cn/b', '丁')}${field('javascript:alert(1)', '戊')}</w:p>`,
    [{ name: 'word/_rels/document.xml.rels', data: rels }],
  );
  assert.equal(found, 'p [甲](https://www.example.gov.cn/a)乙丙[丁](https://www.example.gov.cn/b)戊');
});

test('a paragraph whose end was deleted goes on in the next', async () => {
  const open = '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>';
  assert.equal(await lines(`${open}${paragraph('后半')}${paragraph('另段')}`), 'p 前半后半\np 另段');
  assert.equal(await lines(`${table([`<w:tc>${open}</w:tc>`, cell('乙')])}${open}`), 'table\n  row\n    td 前半\n    td 乙\np 前半');
});

test('moved, deleted and hidden text, deleted rows, former formatting and comments are not read, and said', async () => {
  const word = buildWord(
    `<w:p><w:r><w:t>留</w:t></w:r><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>` +
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell('旧')}</w:tr><w:tr>${cell('新')}</w:tr></w:tbl>`,
  );
  assert.equal(outline((await imported(word)).body), 'p 留\ntable\n  row\n    td 新');
  assert.deepEqual(await noticed(word), ['body.trackedChanges', 'body.hiddenText', 'body.comments']);
});

const STYLES = `<w:styles><w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="a"><w:name w:val="toc 1"/></w:style><w:style w:styleId="b"><w:name w:val="caption"/></w:style></w:styles>`;
const NUMBERING = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

test('numbers of headings stand as text; a table of contents goes', async () => {
  const word = buildWord(
    `${paragraph('总则 1', '<w:pStyle w:val="a"/>')}${paragraph('总则', '<w:pStyle w:val="1"/>')}${paragraph('附则', '<w:pStyle w:val="1"/>')}`,
    [
      { name: 'word/styles.xml', data: STYLES },
      { name: 'word/numbering.xml', data: NUMBERING },
    ],
  );
  assert.equal(outline((await imported(word)).body), 'h2 一、总则\nh2 二、附则');
  assert.deepEqual(await noticed(word), ['body.contents', 'body.numbersAsText']);
});

test('a caption belongs to the picture before it; drawings are told; a box’s text follows its paragraph', async () => {
  const rels = '<Relationships><Relationship Id="r1" Target="media/a.png"/><Relationship Id="r2" Target="media/b.emf"/></Relationships>';
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  const drawing = (id: string, description: string): string =>
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1" descr="${description}"/><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r></w:p>`;
  const word = buildWord(
    `${drawing('r1', '办公楼')}${paragraph('图1 办公楼外景', '<w:pStyle w:val="b"/>')}${drawing('r2', '')}` +
      `<w:p><w:r><w:t>文</w:t></w:r><w:r><w:pict><v:shape/><w:txbxContent>${paragraph('盒')}</w:txbxContent></w:pict></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>`,
    [
      { name: 'word/styles.xml', data: STYLES },
      { name: 'word/_rels/document.xml.rels', data: rels },
      { name: 'word/media/a.png', data: png },
      { name: 'word/media/b.emf', data: 'no picture' },
    ],
  );
  assert.equal(outline((await imported(word)).body), 'image unknown “办公楼” 图1 办公楼外景\np 文\np 盒');
  assert.deepEqual(await noticed(word), ['body.unreadablePictures', 'body.textBoxes', 'body.drawings']);
});

test('rows that begin late; a title that is not at the start is a paragraph; a ruled blank paragraph is a line', async () => {
  const late = `<w:tbl><w:tr>${cell('甲')}${cell('乙')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('丙')}</w:tr></w:tbl>`;
  const ruled = '<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr></w:p>';
  const styles = '<w:styles><w:style w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>';
  assert.equal(
    await lines(`${late}${ruled}${paragraph('题', '<w:pStyle w:val="T"/>')}`, [{ name: 'word/styles.xml', data: styles }]),
    'table\n  row\n    td 甲\n    td 乙\n  row\n    td \n    td 丙\nrule\np 题',
  );
});

async function refusal(bytes: Uint8Array): Promise<string> {
  const result = await docxToBody(bytes, PATIENT);
  assert.ok(!result.ok);
  assert.match(result.error.message, /^[^{}]+。$/);
  return result.error.code;
}

test('what is no Word file, too large or damaged is refused by a sentence', async () => {
  assert.equal(await refusal(Buffer.alloc(0)), 'source.empty');
  assert.equal(await refusal(Buffer.from('<p>')), 'source.notWord');
  assert.equal(await refusal(buildZip([{ name: 'xl/workbook.xml', data: '<x/>' }])), 'source.notWord');
  assert.equal(await refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])), 'source.legacyOffice');
  assert.equal(await refusal(Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3])), 'source.damaged');
  assert.equal(await refusal(Buffer.alloc(DEFAULT_LIMITS.maxBytes + 1, 0x50)), 'source.tooLarge');
  const bomb = buildWord('', [{ name: 'word/media/a.png', data: Buffer.alloc(DEFAULT_LIMITS.maxInflatedBytes + 1) }]);
  assert.equal(await refusal(bomb), 'source.zipBomb');
});

test('200,000 cells, tables within tables without end and 5 MB of text are refused or read within bounds', async () => {
  const row = `<w:tr>${cell('1').repeat(20)}</w:tr>`;
  assert.equal(await refusal(buildWord(`<w:tbl>${row.repeat(10_000)}</w:tbl>`)), 'body.tooManyCells');
  assert.equal(await refusal(buildWord(paragraph('字'.repeat(5_000_000)))), 'body.tooMuchText');
  const deep = 3_000;
  const nested = buildWord(`${'<w:tbl><w:tr><w:tc>'.repeat(deep)}${paragraph('底')}${'</w:tc></w:tr></w:tbl>'.repeat(deep)}`);
  const { body } = await imported(nested);
  assert.ok(outline(body).endsWith('底'));
});
