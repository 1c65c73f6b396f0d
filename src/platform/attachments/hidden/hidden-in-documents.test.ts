import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { buildZip, type ZipPart } from '../../extraction/testing/build-zip.ts';
import { exifData } from '../testing/exif-data.ts';
import { docxFile, jpegFile, pdfFile } from '../testing/sample-files.ts';
import { EVERY_KIND } from '../attachment-kind.ts';
import { findHiddenData } from './find-hidden-data.ts';
import type { HiddenDatum } from './hidden-datum.ts';

function said(found: readonly HiddenDatum[], kind: HiddenDatum['kind']): string {
  return found
    .filter((one) => one.kind === kind)
    .map(({ message, where }) => `${where}：${message}`)
    .join('\n');
}

const kindsOf = (found: readonly HiddenDatum[]): readonly string[] => [...new Set(found.map(({ kind }) => kind))].toSorted();
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relations(...all: readonly (readonly [string, string])[]): string {
  const one = ([type, target]: readonly [string, string], index: number): string =>
    `<Relationship Id="r${index}" Type="${RELATIONS}/${type}" Target="${target}" TargetMode="External"/>`;
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(one).join('')}</Relationships>`;
}

test('a Word file of the docx library: who wrote it, changes, comments, hidden text', async () => {
  const mark = { id: 1, author: '李四', date: '2026-11-01T00:00:00Z' };
  const document = new Document({
    creator: '张三',
    lastModifiedBy: '王五',
    description: '内部稿',
    customProperties: [{ name: '密级', value: '内部' }],
    comments: { children: [{ id: 0, author: '赵六', children: [new Paragraph('这里要改')] }] },
    sections: [
      {
        children: [
          new Paragraph({ children: [new TextRun('公开的文字'), new TextRun({ text: '藏起来的话', vanish: true })] }),
          new Paragraph({
            children: [new InsertedTextRun({ text: '新加', ...mark }), new DeletedTextRun({ text: '删去', ...mark, id: 2 })],
          }),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun('正文'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
            ],
          }),
          new Paragraph({ children: [new ExternalHyperlink({ link: 'http://10.1.2.3/oa', children: [new TextRun('链接')] })] }),
        ],
      },
    ],
  });
  const found = await findHiddenData(await Packer.toBuffer(document), 'docx');
  assert.deepEqual(kindsOf(found), [
    'author',
    'comments',
    'customProperty',
    'hiddenText',
    'lastModifiedBy',
    'localLink',
    'property',
    'trackedChanges',
  ]);
  assert.match(said(found, 'author'), /“张三”/);
  assert.match(said(found, 'lastModifiedBy'), /“王五”/);
  assert.match(said(found, 'comments'), /1 条批注（赵六）/);
  assert.match(said(found, 'hiddenText'), /正文：.*“藏起来的话”/);
  assert.match(said(found, 'trackedChanges'), /正文：.* 2 处修订（李四）/);
  assert.match(said(found, 'customProperty'), /密级/);
  assert.match(said(found, 'localLink'), /10\.1\.2\.3/);
  for (const { code, message } of found) assert.match(`${code} ${message}`, /^hidden\.\w+ [^\n]+。$/u);
});

test('text hidden by its style is hidden; text that a style would hide and a run shows is not', async () => {
  const styles =
    '<w:styles><w:style w:styleId="暗"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="明"><w:rPr><w:vanish w:val="0"/></w:rPr></w:style></w:styles>';
  const run = (properties: string, text: string): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const body = `<w:p><w:pPr><w:pStyle w:val="暗"/></w:pPr>${run('', '甲')}${run('<w:vanish w:val="false"/>', '乙')}</w:p><w:p>${run('<w:rStyle w:val="暗"/>', '丙')}${run('<w:rStyle w:val="明"/>', '丁')}${run('', '戊')}</w:p>`;
  const file = buildZip([
    { name: 'word/styles.xml', data: styles },
    { name: 'word/document.xml', data: `<w:document><w:body>${body}</w:body></w:document>` },
  ]);
  assert.match(said(await findHiddenData(file, 'docx'), 'hiddenText'), /“甲丙”/);
});

test('what Word files carry besides: templates and pictures from elsewhere, objects, data, a picture with its place', async () => {
  const parts: readonly ZipPart[] = [
    { name: 'word/_rels/settings.xml.rels', data: relations(['attachedTemplate', 'file:///C:/Users/zhangsan/a.dotm']) },
    {
      name: 'word/_rels/document.xml.rels',
      data: relations(
        ['image', 'http://track.example/x.png'],
        ['hyperlink', 'https://www.gov.cn/'],
        ['hyperlink', '\\\\server\\稿\\a.docx'],
      ),
    },
    { name: 'word/embeddings/oleObject1.bin', data: 'x' },
    { name: 'customXml/item1.xml', data: '<b:Sources xmlns:b="x" SelectedStyle=""></b:Sources>' },
    { name: 'customXml/item2.xml', data: '<档案><编号>7</编号></档案>' },
    { name: 'word/media/image1.jpeg', data: jpegFile([[0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exifData()])]]) },
    { name: 'docProps/thumbnail.jpeg', data: jpegFile() },
  ];
  const found = await findHiddenData(docxFile(parts), 'docx');
  assert.equal(found.filter(({ kind }) => kind === 'externalLink').length, 2);
  assert.match(said(found, 'externalLink'), /zhangsan[^]*track\.example/);
  assert.match(said(found, 'localLink'), /server/);
  assert.match(said(found, 'embeddedObject'), /oleObject1\.bin/);
  assert.equal(found.filter(({ kind }) => kind === 'customXml').length, 1);
  assert.match(said(found, 'gps'), /^word\/media\/image1\.jpeg：.*39\.9042, 116\.4074/);
  assert.match(said(found, 'thumbnail'), /docProps\/thumbnail\.jpeg/);
  assert.deepEqual(await findHiddenData(docxFile(), 'docx'), []);
});

test('workbooks: sheets, rows, columns and names that are not shown, comments, other workbooks, data behind tables', async () => {
  const sheet = (inner: string): string =>
    `<worksheet><cols><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols><sheetData>${inner}</sheetData></worksheet>`;
  const file = buildZip([
    {
      name: 'xl/workbook.xml',
      data: '<workbook xmlns:r="r"><sheets><sheet name="汇总" r:id="rId1"/><sheet name="底稿" state="veryHidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" hidden="1">x</definedName><definedName name="基数" hidden="1">y</definedName></definedNames></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    },
    { name: 'xl/worksheets/sheet1.xml', data: sheet('<row r="1"/><row r="2" hidden="1"/><row r="3" spans="1:2" hidden="true"/>') },
    { name: 'xl/worksheets/sheet2.xml', data: '<worksheet/>' },
    {
      name: 'xl/comments1.xml',
      data: '<comments><authors><author>钱七</author></authors><commentList><comment ref="A1"/><comment ref="A2"/></commentList></comments>',
    },
    { name: 'xl/externalLinks/_rels/externalLink1.xml.rels', data: relations(['externalLinkPath', 'file:///D:/底账.xlsx']) },
    { name: 'xl/pivotCache/pivotCacheRecords1.xml', data: '<r/>' },
  ]);
  const found = await findHiddenData(file, 'xlsx');
  assert.deepEqual(kindsOf(found), ['comments', 'externalLink', 'hiddenColumns', 'hiddenName', 'hiddenRows', 'hiddenSheet', 'pivotCache']);
  assert.match(said(found, 'hiddenSheet'), /“底稿”/);
  assert.match(said(found, 'hiddenRows'), /工作表“汇总”：.* 2 个/);
  assert.match(said(found, 'hiddenColumns'), / 2 个/);
  assert.match(said(found, 'hiddenName'), /“基数”/);
  assert.match(said(found, 'comments'), /2 条批注（钱七）/);
});

test('presentations: slides that are not shown and words for the speaker', async () => {
  const file = buildZip([
    { name: 'ppt/slides/slide1.xml', data: '<p:sld xmlns:p="p" show="0"><p:cSld/></p:sld>' },
    { name: 'ppt/slides/slide2.xml', data: '<p:sld xmlns:p="p"><p:cSld/></p:sld>' },
    { name: 'ppt/notesSlides/notesSlide1.xml', data: '<p:notes><a:t>不要念这一段</a:t><a:t>3</a:t></p:notes>' },
    { name: 'ppt/notesSlides/notesSlide2.xml', data: '<p:notes><a:t>4</a:t></p:notes>' },
  ]);
  const found = await findHiddenData(file, 'pptx');
  assert.deepEqual(
    found.map(({ kind, where }) => [kind, where]),
    [
      ['hiddenSlide', 'ppt/slides/slide1.xml'],
      ['notes', 'ppt/notesSlides/notesSlide1.xml'],
    ],
  );
});

test('what can not be looked through is said, never taken for clean', async () => {
  const locked = buildZip([{ name: 'word/document.xml', data: 'x', encrypted: true }]);
  for (const [bytes, kind] of [
    [locked, 'docx'],
    [Buffer.from('no zip'), 'xlsx'],
    [Buffer.from('%PDF-1.4 nothing'), 'pdf'],
    [Buffer.from('d0cf', 'hex'), 'doc'],
  ] as const)
    assert.deepEqual(kindsOf(await findHiddenData(bytes, kind)), ['notExamined'], kind);
});

test('whatever the bytes, what is hidden in them is looked for without an exception', async () => {
  const starts = [docxFile(), jpegFile([[0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exifData()])]]), pdfFile()];
  const kinds = EVERY_KIND.filter((kind) => kind !== 'pdf');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }),
      fc.constantFrom(...kinds),
      async (start, changes, kind) => {
        const bytes = Buffer.from(start);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        assert.ok(Array.isArray(await findHiddenData(bytes, kind)));
      },
    ),
    { numRuns: 400 },
  );
});
