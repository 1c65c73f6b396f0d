import { buildPdf } from './build-pdf.ts';
import { buildWord, cell, paragraph, table } from './build-word.ts';
import { buildZip, type ZipPart } from './build-zip.ts';
import { encodeText } from './encode-text.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { Random } from './random.ts';
import { SAMPLE_PAGE, SAMPLE_ROWS, SAMPLE_TEXT } from './sample-text.ts';

export interface FuzzInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Seed {
  readonly name: string;
  /** How many of a thousand inputs come from it. */
  readonly share: number;
  readonly make: (random: Random, mutated: (bytes: Uint8Array) => Buffer) => Uint8Array;
}

const PIPES = `# 报告\n\n${SAMPLE_TEXT}\n${SAMPLE_ROWS.map((row) => `|${row.join('|')}|`).join('\n')}\n`;
const TABS = `${SAMPLE_TEXT}${SAMPLE_ROWS.map((row) => row.join('\t')).join('\n')}\n一是公开制度12项，其中新增3项，占25%。二是培训2次。\n`;
const PAGE = Buffer.from(SAMPLE_PAGE);
const GB_PAGE = encodeText(SAMPLE_PAGE.replace('utf-8', 'gb2312'), 'gb18030');
const JSON_TEXT = Buffer.from(JSON.stringify({ agency: '清水县林业局', year: 2023, rows: SAMPLE_ROWS }));

const WORD_BODY = `${SAMPLE_TEXT.trim()
  .split('\n')
  .map((line) => paragraph(line))
  .join('')}${paragraph('存在问题', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}${table(
  [cell('办理结果', '<w:vMerge w:val="restart"/>'), cell('申请人', '<w:gridSpan w:val="3"/>')],
  ...SAMPLE_ROWS.map((row) => [cell('', '<w:vMerge/>'), ...row.slice(1).map((text) => cell(text))]),
)}`;
const NUMBERING =
  '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
const WORD = buildWord(WORD_BODY, [{ name: 'word/numbering.xml', data: NUMBERING }]);

const SHEET_PARTS: readonly ZipPart[] = sheetParts();
const SHEET = buildZip(SHEET_PARTS);
const PDF = buildPdf([
  {
    texts: [
      ...SAMPLE_TEXT.trim()
        .split('\n')
        .map((text, index) => ({ x: 72, y: 760 - index * 20, text })),
      ...SAMPLE_ROWS.flatMap((row, index) => row.map((text, column) => ({ x: 76 + column * 100, y: 605 - index * 25, text }))),
    ],
    lines: [
      ...[0, 1, 2, 3].map((row): readonly [number, number, number, number] => [72, 620 - row * 25, 472, 620 - row * 25]),
      ...[0, 1, 2, 3, 4].map((column): readonly [number, number, number, number] => [72 + column * 100, 545, 72 + column * 100, 620]),
    ],
  },
]);

const SEEDS: readonly Seed[] = [
  { name: 'tabs.txt', share: 250, make: (_, mutated) => mutated(Buffer.from(TABS)) },
  { name: 'pipes.md', share: 200, make: (_, mutated) => mutated(Buffer.from(PIPES)) },
  { name: 'page.html', share: 200, make: (_, mutated) => mutated(PAGE) },
  { name: 'gb-page.html', share: 80, make: (_, mutated) => mutated(GB_PAGE) },
  { name: 'utf16.txt', share: 40, make: (_, mutated) => mutated(Buffer.from(TABS, 'utf16le')) },
  { name: 'gb.txt', share: 40, make: (_, mutated) => mutated(encodeText(TABS, 'gb18030')) },
  { name: 'data.json', share: 20, make: (_, mutated) => mutated(JSON_TEXT) },
  { name: 'container.docx', share: 20, make: (_, mutated) => mutated(WORD) },
  {
    name: 'body.docx',
    share: 60,
    make: (_, mutated) =>
      buildWord(mutated(Buffer.from(WORD_BODY)).toString('utf8'), [{ name: 'word/numbering.xml', data: mutated(Buffer.from(NUMBERING)) }]),
  },
  { name: 'container.xlsx', share: 10, make: (_, mutated) => mutated(SHEET) },
  {
    name: 'parts.xlsx',
    share: 30,
    make: (random, mutated) =>
      buildZip(SHEET_PARTS.map((part) => (random.below(3) === 0 ? { ...part, data: mutated(Buffer.from(part.data)) } : part))),
  },
  { name: 'paper.pdf', share: 40, make: (_, mutated) => mutated(PDF) },
  { name: 'noise.bin', share: 10, make: (random) => Buffer.from(Array.from({ length: random.below(3_000) }, () => random.below(256))) },
];
const SHARES = SEEDS.reduce((sum, { share }) => sum + share, 0);

/** The damaged file of a number: always the same for the same number. */
export function fuzzInput(number: number): FuzzInput {
  const random = new Random(number);
  let ticket = random.below(SHARES);
  const seed = SEEDS.find(({ share }) => (ticket -= share) < 0);
  if (seed === undefined) throw new Error('Shares add up');
  const other = random.pick([PAGE, WORD, PDF, SHEET, JSON_TEXT, GB_PAGE]);
  return { name: seed.name, bytes: seed.make(random, (bytes) => mutateBytes(bytes, other, random)) };
}

function sheetParts(): ZipPart[] {
  const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const rows = SAMPLE_ROWS.map(
    (row, index) =>
      `<row r="${index + 1}">${row.map((text, column) => `<c r="${'ABCD'.charAt(column)}${index + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
  ).join('');
  return [
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${relationship}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook ${main} xmlns:r="${relationship}"><sheets><sheet name="表二" sheetId="1" r:id="s1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${relationship}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      data: `<worksheet ${main}><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>`,
    },
  ];
}
