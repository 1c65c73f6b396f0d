import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceCell, SourceDocument } from '../../../kernel/source-document.ts';
import type { TableReading } from '../../model/report.ts';
import { unrepaired } from '../restored-text.ts';
import { textSource } from '../text-source.ts';
import { PROACTIVE, REMEDIES } from './printed-samples.ts';
import { readTables, type TablesRead } from './read-tables.ts';

const read = (text: string): TablesRead => readTables(textSource(text), unrepaired(text));

/** A row as one word a cell: the number, `_` for blank, `.` for missing, `?` for unknown. */
function cells(table: TableReading, row: string): string {
  const letters = { blank: '_', missing: '.', unknown: '?' } as const;
  return Object.values(table.rows[row]?.cells ?? {})
    .map((cell) => (cell.state === 'value' ? `${cell.value}${cell.unit ?? ''}` : letters[cell.state]))
    .join(' ');
}

function assertProactive(result: TablesRead): void {
  const { proactive } = result.tables;
  assert.equal(result.form, '2021');
  assert.equal(cells(proactive, 'rules'), '0 _ 0');
  assert.equal(cells(proactive, 'normativeDocuments'), '4 1 9');
  assert.equal(cells(proactive, 'permits'), '1730');
  assert.equal(cells(proactive, 'penalties'), '26');
  assert.equal(cells(proactive, 'compulsoryMeasures'), '_');
  assert.equal(cells(proactive, 'fees'), '3.5万元');
  assert.equal(proactive.confidence, 1);
}

const padTo = (row: readonly string[], width: number): string[] => [...row, ...Array.from({ length: width - row.length }, () => '')];

const LAYOUTS: readonly (readonly [name: string, text: string])[] = [
  ['a tab row a line', PROACTIVE.map((row) => row.join('\t')).join('\n')],
  ['tab rows filled to one width', PROACTIVE.map((row) => padTo(row, 4).join('\t')).join('\n')],
  ['tab rows cut by blank lines', PROACTIVE.map((row) => row.join('\t')).join('\n\n')],
  [
    'a pipe row a line with outer pipes and a rule',
    PROACTIVE.map((row) => `| ${padTo(row, 4).join(' | ')} |`)
      .join('\n')
      .replace('\n', '\n|---|---|---|---|\n'),
  ],
  ['a pipe row a line without outer pipes', PROACTIVE.map((row) => row.join(' | ')).join('\n')],
  [
    'a cell a line ended by a pipe, rows padded',
    PROACTIVE.map((row) =>
      padTo(row, 7)
        .map((cell) => (cell === '' ? '|' : `${cell} |\n`))
        .join(''),
    ).join('\n'),
  ],
  ['a pipe on a line of its own, no row end', PROACTIVE.map((row) => row.map((cell) => `${cell}\n|`).join('\n')).join('\n')],
  ['a tab and one cell a line', PROACTIVE.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n\n')],
  ['comma-separated', PROACTIVE.map((row) => row.join(',')).join('\n')],
  ['all on one line between pipes', `|${PROACTIVE.map((row) => row.join('|')).join('|')}|`],
  [
    'labels broken by line ends in tab rows',
    PROACTIVE.map((row) => row.join('\t'))
      .join('\n')
      .replace('行政规范性文件', '行政规\n范性文件'),
  ],
];

for (const [name, text] of LAYOUTS) {
  test(`${name}: 0, blank and numbers each in their cell`, () => assertProactive(read(text)));
}

for (const [name, separator] of [
  ['a cell a line', '\n'],
  ['blank lines between cells', '\n\n'],
  ['one line', ' '],
] as const) {
  test(`${name}, blank cells leave no trace: a row that is not full stays open`, () => {
    const text = PROACTIVE.flatMap((row) => row.filter((cell) => cell !== '')).join(separator);
    const { tables } = read(text);
    assert.equal(cells(tables.proactive, 'rules'), '? ? ?');
    assert.deepEqual(
      tables.proactive.rows['rules']?.unassigned.map((number) => number.value),
      [0, 0],
    );
    assert.equal(cells(tables.proactive, 'normativeDocuments'), '4 1 9');
    assert.equal(cells(tables.proactive, 'compulsoryMeasures'), '.');
    assert.equal(cells(tables.proactive, 'permits'), '1730');
  });
}

/** The rows of 表二 with one number printed in groups, in a column of many, of one, and in the last row of all. */
const grouped = (printed: string): string[][] =>
  PROACTIVE.map((row) => row.map((cell) => (cell === '4' || cell === '1730' || cell === '3.5' ? printed : cell)));

for (const [name, lay] of [
  ['tab rows', (rows: string[][]) => rows.map((row) => row.join('\t')).join('\n')],
  ['pipe rows', (rows: string[][]) => rows.map((row) => `| ${padTo(row, 4).join(' | ')} |`).join('\n')],
  [
    'a cell a line ended by a pipe',
    (rows: string[][]) =>
      rows
        .map((row) =>
          padTo(row, 7)
            .map((cell) => (cell === '' ? '|' : `${cell} |\n`))
            .join(''),
        )
        .join('\n'),
  ],
  ['comma-separated', (rows: string[][]) => rows.map((row) => row.join(',')).join('\n')],
  ['all on one line between pipes', (rows: string[][]) => `|${rows.map((row) => row.join('|')).join('|')}|`],
] as const) {
  test(`${name}: a number printed with blanks inside is the whole number`, () => {
    for (const [printed, value] of [
      ['2 002', 2002],
      ['1 010', 1010],
      ['2\u00a0002', 2002],
      ['２ ００２', 2002],
      ['1 480.8758', 1480.8758],
    ] as const) {
      const { proactive } = read(lay(grouped(printed))).tables;
      assert.equal(cells(proactive, 'normativeDocuments'), `${value} 1 9`, printed);
      assert.equal(cells(proactive, 'permits'), `${value}`, printed);
      assert.equal(cells(proactive, 'fees'), `${value}万元`, printed);
    }
  });
}

for (const [name, between] of [
  ['a line a row', ' '],
  ['wide gaps', '    '],
  ['ideographic spaces', '\u3000'],
] as const) {
  test(`${name}, blanks between cells: a number printed with blanks inside leaves its row open`, () => {
    for (const printed of ['2 002', '1 010', '2\u00a0002', '２ ００２', '1 480.8758万元']) {
      const { proactive } = read(
        grouped(printed)
          .map((row) => row.filter((cell) => cell !== '').join(between))
          .join('\n'),
      ).tables;
      assert.equal(cells(proactive, 'normativeDocuments'), '? ? ?', printed);
      assert.equal(cells(proactive, 'permits'), '?', printed);
      assert.equal(cells(proactive, 'fees'), '?', printed);
    }
  });
}

test('repeated lines removed: what is left of a row is unknown, not 0 and not missing', () => {
  const lines = [...new Set(PROACTIVE.flatMap((row) => row.map((cell) => cell || '0')))];
  const { tables, notes } = read(lines.join('\n'));
  assert.equal(cells(tables.proactive, 'rules'), '? ? ?');
  assert.equal(cells(tables.proactive, 'compulsoryMeasures'), '?');
  assert.ok(notes.length > 0);
});

test('numbers above their labels are not given to the row before', () => {
  const text = PROACTIVE.map((row) => (/^\d/u.test(row[1] ?? '') ? `${row.slice(1).join(' ')}\n${row[0] ?? ''}` : row.join(' '))).join(
    '\n',
  );
  for (const row of Object.values(read(text).tables.proactive.rows)) {
    for (const cell of Object.values(row.cells)) assert.notEqual(cell.state, 'value');
  }
});

test('a filled-up row whose last cell is blank stays open: a number may be gone', () => {
  const rows = PROACTIVE.map((row) => (row[0] === '规章' ? ['规章', '5', '7', ''] : row));
  const { tables } = read(rows.map((row) => padTo(row, 6).join('\t')).join('\n'));
  assert.equal(cells(tables.proactive, 'rules'), '? ? ?');
});

test('labels that lost characters are told by what is left and by their neighbours', () => {
  const text = LAYOUTS[0]?.[1].replace('行政事业性收费', '行政业性收费').replace('现行有效件数', '现行有效件') ?? '';
  assertProactive(read(text));
});

test('form of 2019 by its header cells', () => {
  const rows = [
    ['第二十条第（一）项'],
    ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
    ['规章', '0', '0', '0'],
    ['规范性文件', '3', '3', '8'],
    ['第二十条第（六）项'],
    ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
    ['行政处罚', '40', '-2', '17'],
    ['第二十条第（九）项'],
    ['信息内容', '采购项目数量', '采购总金额'],
    ['政府集中采购', '6', '251000元'],
  ];
  const result = read(rows.map((row) => row.join('\t')).join('\n'));
  assert.equal(result.form, '2019');
  assert.equal(cells(result.tables.proactive, 'penalties'), '40 -2 17');
  assert.equal(cells(result.tables.proactive, 'procurement'), '6 251000元');
  assert.equal(result.tables.proactive.rows['permits']?.label, null);
});

test('rows under the header cells of the other generation stay open', () => {
  const rows = PROACTIVE.map((row) =>
    row[1] === '本年制发件数' ? ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'] : row,
  );
  const extended = [...rows, ['第二十条第（九）项'], ['信息内容', '采购项目数量', '采购总金额'], ['政府集中采购', '6', '7']];
  const { form, tables } = read(extended.map((row) => padTo(row, 4).join('\t')).join('\n'));
  assert.equal(form, '2019');
  assert.equal(cells(tables.proactive, 'fees'), '? ?');
  assert.equal(cells(tables.proactive, 'normativeDocuments'), '4 1 9');
});

const FIFTEEN = ['1', '0', '2', '', '3', '0', '0', '0', '0', '0', '4', '0', '0', '1', '5'];

test('表四 in tab rows with merged cells as empty cells', () => {
  const merged = (row: readonly string[], at: readonly number[]): string => {
    const line = padTo([], 15);
    for (const [index, column] of at.entries()) line[column] = row[index] ?? '';
    return line.join('\t');
  };
  const text = [
    merged(REMEDIES[0], [0, 5]),
    merged(REMEDIES[1], [0, 1, 2, 3, 4, 5, 10]),
    merged(REMEDIES[2], [5, 6, 7, 8, 9, 10, 11, 12, 13, 14]),
    FIFTEEN.join('\t'),
  ].join('\n');
  const { remedies } = read(text).tables;
  assert.equal(cells(remedies, 'reconsideration'), '1 0 2 _ 3');
  assert.equal(cells(remedies, 'litigationAfterReconsideration'), '4 0 0 1 5');
});

test('表四 on plain lines: fifteen numbers are read, fourteen stay open', () => {
  const header = REMEDIES.flat().join('\n');
  const full = FIFTEEN.map((cell) => cell || '0');
  assert.equal(cells(read(`${header}\n${full.join('\n')}\n五、存在的主要问题`).tables.remedies, 'reconsideration'), '1 0 2 0 3');
  const short = read(`${header}\n${full.slice(1).join('\n')}\n五、存在的主要问题`).tables.remedies;
  assert.equal(cells(short, 'reconsideration'), '? ? ? ? ?');
  assert.equal(short.rows['reconsideration']?.unassigned.length, 14);
});

const REQUEST_HEADER = '申请人情况\n自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n';

test('表三 as PDF text: wrapped labels, page numbers, six of seven', () => {
  const { requests } = read(
    `${REQUEST_HEADER}一、本年新收政府信息公开申请数量 5 1 0 0 0 0 6\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n- 7 -\n三、本年度办理结果 （一）予以公开 4 1 0 0 0 0\n` +
      '（三）不予公开 1.属于国家秘密 0 0 0 0 0 0 0\n2.其他法律行政法规 0 0 0 0 0 0 0\n禁止公开\n8\n（六）其他处理 1.申请人无正当理由逾期不补正、行\n政机关不再处理其政府信息公开申请\n1 0 0 0 0 0 1\n（七）总计 5 1 0 0 0 0 6\n四、结转下年度继续办理 0 0 0 0 0 0 0\n四、政府信息公开行政复议、行政诉讼情况',
  ).tables;
  assert.equal(cells(requests, 'new'), '5 1 0 0 0 0 6');
  assert.equal(cells(requests, 'carriedIn'), '0 0 0 0 0 0 0');
  assert.equal(cells(requests, 'granted'), '? ? ? ? ? ? ?');
  assert.equal(cells(requests, 'denied.stateSecret'), '0 0 0 0 0 0 0');
  assert.equal(cells(requests, 'other.overdueCorrection'), '1 0 0 0 0 0 1');
  assert.equal(cells(requests, 'carriedOver'), '0 0 0 0 0 0 0');
  assert.equal(cells(requests, 'partial'), '. . . . . . .');
});

/** A document whose format states its cells; `columns` are their columns and spans. */
function documentOf(rows: readonly (readonly (readonly [text: string, columnSpan: number, rowSpan?: number])[])[]): SourceDocument {
  let text = '';
  const taken: boolean[][] = rows.map(() => []);
  const cells: SourceCell[] = [];
  for (const [row, line] of rows.entries()) {
    let column = 0;
    for (const [words, columnSpan, rowSpan = 1] of line) {
      while (taken[row]?.[column]) column += 1;
      for (let down = 0; down < rowSpan; down += 1)
        for (let right = 0; right < columnSpan; right += 1) (taken[row + down] ?? [])[column + right] = true;
      cells.push({ row, column, rowSpan, columnSpan, at: { start: text.length, end: text.length + words.length } });
      text += `${words}\t`;
      column += columnSpan;
    }
    text += '\n';
  }
  const table = {
    at: { start: 0, end: text.length },
    cells,
    rowCount: rows.length,
    columnCount: Math.max(...taken.map((row) => row.length)),
  };
  return { format: 'html', text, tables: [table], words: [], pictures: [], encoding: null, warnings: [] };
}

test('a stated grid: merged cells, blanks and a row one cell short', () => {
  const source = documentOf([
    [
      ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3],
      ['申请人情况', 7],
    ],
    [
      ['自然人', 1, 2],
      ['法人或其他组织', 5],
      ['总计', 1, 2],
    ],
    [
      ['商业企业', 1],
      ['科研机构', 1],
      ['社会公益组织', 1],
      ['法律服务机构', 1],
      ['其他', 1],
    ],
    [
      ['一、本年新收政府信息公开申请数量', 3],
      ['', 1],
      ['2', 1],
      ['', 1],
      ['', 1],
      ['', 1],
      ['', 1],
      ['', 1],
    ],
    [
      ['二、上年结转政府信息公开申请数量', 3],
      ['1', 1],
      ['2', 1],
      ['3', 1],
      ['4', 1],
      ['5', 1],
      ['6', 1],
    ],
    [
      ['三、本年度办理结果', 1, 2],
      ['（一）予以公开', 2],
      ['1', 1],
      ['2', 1],
      ['3', 1],
      ['4', 1],
      ['5', 1],
      ['6', 1],
      ['21', 1],
    ],
    [
      ['（二）部分公开', 2],
      ['0', 7],
    ],
    [
      ['四、结转下年度继续办理', 3],
      ['', 1],
      ['', 1],
      ['', 1],
      ['', 1],
      ['', 1],
      ['', 1],
      ['', 1],
    ],
  ]);
  const { requests } = readTables(source, unrepaired(source.text)).tables;
  assert.equal(cells(requests, 'new'), '_ 2 _ _ _ _ _');
  assert.equal(cells(requests, 'carriedIn'), '? ? ? ? ? ? ?');
  assert.equal(cells(requests, 'granted'), '1 2 3 4 5 6 21');
  assert.doesNotMatch(cells(requests, 'partial'), /_/u);
  assert.equal(cells(requests, 'carriedOver'), '_ _ _ _ _ _ _');
});

test('a picture in the section is the table', () => {
  const text = '二、主动公开政府信息情况\n\n三、收到和处理政府信息公开申请情况\n详见附件。\n';
  const source: SourceDocument = { ...textSource(text), format: 'html', pictures: [{ start: 13, end: 13 }] };
  const { tables, notes } = readTables(source, unrepaired(text));
  assert.equal(tables.proactive.state, 'picture');
  assert.equal(tables.requests.state, 'missing');
  assert.deepEqual(
    notes.map((note) => note.code),
    ['table.picture'],
  );
});

test('a table that stands twice is read once', () => {
  const one = PROACTIVE.map((row) => row.join('\t')).join('\n');
  const result = read(`${one}\n\n说明\n\n${one.replaceAll('1730', '9')}`);
  assert.equal(cells(result.tables.proactive, 'permits'), '1730');
  assert.ok(result.notes.some((note) => note.code === 'table.secondCopy'));
});

test('running text that names the rows is no table', () => {
  const text =
    '一、总体情况\n本年制发件数0件，规章、行政规范性文件均未印发。行政许可1730件，行政处罚26件，行政强制0件，行政事业性收费3.5万元。\n予以公开4件，部分公开1件，不予公开2件。';
  const result = read(text);
  assert.equal(result.form, null);
  assert.ok(Object.values(result.tables).every((table) => table.state === 'missing'));
});
