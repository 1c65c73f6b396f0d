import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { examineFile, findHiddenData, stripHiddenData, type HiddenDatum } from '../../src/platform/attachments/index.ts';
import { exifData } from '../../src/platform/attachments/testing/exif-data.ts';
import { jpegFile } from '../../src/platform/attachments/testing/sample-files.ts';
import { officeTo, officeToPdf, pagesOfText, pictures, workFolder } from './converters.ts';

const SPACES = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'dc="http://purl.org/dc/elements/1.1/"',
  'xlink="http://www.w3.org/1999/xlink"',
].map((space) => `xmlns:${space}`);
const META =
  '<office:meta><meta:initial-creator>张三</meta:initial-creator><dc:creator>王五</dc:creator><dc:title>公开指南</dc:title><meta:user-defined meta:name="密级" meta:value-type="string">内部</meta:user-defined></office:meta>';

function flat(kind: 'text' | 'spreadsheet', styles: string, body: string): Buffer {
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${SPACES.join(' ')} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${kind}">${META}<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`,
  );
}

const PHOTOGRAPH = jpegFile([[0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exifData({ orientation: 1 })])]]);
const CHANGE = '<office:change-info><dc:creator>李四</dc:creator><dc:date>2026-11-01T00:00:00</dc:date></office:change-info>';
const WRITING = flat(
  'text',
  '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>',
  `<text:tracked-changes><text:changed-region text:id="c1"><text:insertion>${CHANGE}</text:insertion></text:changed-region><text:changed-region text:id="c2"><text:deletion>${CHANGE}<text:p>旧话</text:p></text:deletion></text:changed-region></text:tracked-changes>
   <text:h text:outline-level="1">政府信息公开指南</text:h>
   <text:p>正文<text:change-start text:change-id="c1"/>新加的话<text:change-end text:change-id="c1"/><text:change text:change-id="c2"/>。<text:span text:style-name="H">藏起来的话</text:span></text:p>
   <text:p>请核对<office:annotation><dc:creator>赵六</dc:creator><dc:date>2026-11-01T00:00:00</dc:date><text:p>此处待定</text:p></office:annotation>。</text:p>
   <text:p><draw:frame svg:width="4cm" svg:height="3cm" text:anchor-type="as-char"><draw:image><office:binary-data>${PHOTOGRAPH.toString('base64')}</office:binary-data></draw:image></draw:frame></text:p>`,
);
const cell = (text: string): string => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const SHEETS = flat(
  'spreadsheet',
  '<style:style style:name="T" style:family="table"><style:table-properties table:display="false"/></style:style>',
  `<table:table table:name="汇总"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-row>${cell('公开')}${cell('藏列')}</table:table-row><table:table-row table:visibility="collapse">${cell('藏行')}</table:table-row></table:table>
   <table:table table:name="底稿" table:style-name="T"><table:table-column/><table:table-row>${cell('底稿')}</table:table-row></table:table>`,
);
const kinds = (found: readonly HiddenDatum[]): readonly string[] => [...new Set(found.map(({ kind }) => kind))].toSorted();

interface Case {
  readonly kind: 'docx' | 'xlsx';
  readonly name: string;
  readonly source: Buffer;
  readonly hidden: readonly string[];
  /** What only people can judge. */
  readonly left: readonly string[];
}

const CASES: readonly Case[] = [
  {
    kind: 'docx',
    name: '指南.fodt',
    source: WRITING,
    hidden: [
      'author',
      'camera',
      'comments',
      'customProperty',
      'gps',
      'hiddenText',
      'lastModifiedBy',
      'taken',
      'thumbnail',
      'trackedChanges',
    ],
    left: ['comments', 'hiddenText', 'trackedChanges'],
  },
  {
    kind: 'xlsx',
    name: '统计.fods',
    source: SHEETS,
    hidden: ['author', 'customProperty', 'hiddenColumns', 'hiddenRows', 'hiddenSheet', 'lastModifiedBy'],
    left: ['hiddenColumns', 'hiddenRows', 'hiddenSheet'],
  },
];

test('files made by LibreOffice: what they hide is found, what may be taken out is, and they look the same after it', async () => {
  const folder = workFolder();
  try {
    const pairs: (readonly [before: string, after: string])[] = [];
    for (const { kind, name, source, hidden, left } of CASES) {
      const flatFile = folder.write(name, source);
      officeTo(kind, folder.path, [flatFile]);
      const made = flatFile.replace(/\.\w+$/, `.${kind}`);
      assert.equal(await kindOf(made), kind);
      assert.deepEqual(kinds(await findHiddenData(made, kind)), hidden, kind);
      const stripped = await stripHiddenData(readFileSync(made), kind);
      assert.ok(stripped.ok, kind);
      assert.deepEqual(kinds(stripped.value.left), left, kind);
      const after = folder.write(`清除后-${kind}.${kind}`, stripped.value.bytes);
      assert.equal(await kindOf(after), kind);
      pairs.push([made, after]);
    }
    officeToPdf(folder.path, pairs.flat());
    for (const pair of pairs) {
      const [before, after] = [pair[0], pair[1]].map((path) => path.replace(/\.\w+$/, '.pdf'));
      assert.ok(before !== undefined && after !== undefined);
      assert.match(pagesOfText(after).join(''), /公开/);
      assert.deepEqual(pagesOfText(after), pagesOfText(before));
      const [was, is] = [before, after].map((pdf) => pictures(folder.path, pdf, 60).map(({ data }) => data));
      assert.deepEqual(is, was, 'looks the same');
    }
    const pdf = `${folder.path}/指南.pdf`;
    assert.equal(await kindOf(pdf), 'pdf');
    assert.match((await findHiddenData(pdf, 'pdf')).map(({ message }) => message).join(''), /作者“张三”/);
  } finally {
    folder.remove();
  }
});

async function kindOf(path: string): Promise<string> {
  const result = await examineFile(path, path.split('/').at(-1) ?? '', null);
  return result.ok ? result.value.kind : result.error.code;
}
