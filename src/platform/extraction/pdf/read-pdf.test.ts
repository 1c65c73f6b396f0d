import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPdf, type PdfPage } from '../testing/build-pdf.ts';
import { opened } from '../testing/opened.ts';
import { tableRows } from '../testing/table-of.ts';

type Line = readonly [number, number, number, number];

/** Rules a grid: `columns` and `rows` are edges; walls named in `without` (`row,column` → right or lower side) are left out. */
function grid(
  columns: readonly number[],
  rows: readonly number[],
  without: { right?: readonly string[]; below?: readonly string[] } = {},
): Line[] {
  const lines: Line[] = [];
  for (const [c, x] of columns.entries()) {
    for (let r = 0; r + 1 < rows.length; r++)
      if (without.right?.includes(`${r},${c - 1}`) !== true) lines.push([x, rows[r] ?? 0, x, rows[r + 1] ?? 0]);
  }
  for (const [r, y] of rows.entries()) {
    for (let c = 0; c + 1 < columns.length; c++)
      if (without.below?.includes(`${r - 1},${c}`) !== true) lines.push([columns[c] ?? 0, y, columns[c + 1] ?? 0, y]);
  }
  return lines;
}

const at = (x: number, y: number, text: string): { x: number; y: number; text: string } => ({ x, y, text });

test('reads lines from top to bottom, whatever their order in the file, with the place of each word', async () => {
  const document = await opened(buildPdf([{ texts: [at(72, 650, '第二行'), at(72, 700, '标题'), at(180, 650, '1480件')] }]));
  assert.equal(document.text, '标题\n第二行\t1480件\n');
  const [first] = document.words;
  assert.equal(document.text.slice(first?.at.start, first?.at.end), '标题');
  assert.deepEqual([first?.page, Math.round(first?.x ?? 0), Math.round(first?.width ?? 0)], [1, 72, 24]);
  assert.ok(Math.abs((first?.y ?? 0) - (842 - 700 - 12)) < 4);
});

test('rebuilds a ruled table with merged and blank cells', async () => {
  const lines = grid([72, 172, 272, 372], [700, 670, 640, 610], { right: ['0,1'], below: ['0,0'] });
  const texts = [
    at(80, 660, '办理结果'),
    at(180, 680, '申请人情况'),
    at(180, 650, '自然人'),
    at(280, 650, '总计'),
    at(80, 620, '予以公开'),
    at(280, 620, '0'),
  ];
  const document = await opened(buildPdf([{ lines, texts: [at(72, 740, '三、表'), ...texts, at(72, 560, '四、完')] }]));
  assert.deepEqual(tableRows(document), [
    ['办理结果', '申请人情况', null],
    [null, '自然人', '总计'],
    ['予以公开', '', '0'],
  ]);
  assert.equal(document.text, '三、表\n办理结果\t申请人情况\t\n\t自然人\t总计\n予以公开\t\t0\n四、完\n');
});

test('a label wrapped within its cell is one label', async () => {
  const document = await opened(
    buildPdf([
      {
        lines: grid([72, 172, 272], [700, 660, 620]),
        texts: [at(80, 685, '不掌握相关政'), at(80, 668, '府信息'), at(180, 680, '3'), at(80, 640, '总计'), at(180, 640, '3')],
      },
    ]),
  );
  assert.deepEqual(tableRows(document)[0], ['不掌握相关政府信息', '3']);
});

test('a table that goes on over the page is one table: repeated header once, cut row and cut merged cell mended', async () => {
  const columns = [72, 132, 252, 332, 412];
  const header = [at(80, 690, '类'), at(140, 690, '事项'), at(260, 690, '本年'), at(340, 690, '上年')];
  const first: PdfPage = {
    lines: grid(columns, [710, 680, 650, 620], { below: ['1,0'] }),
    texts: [
      ...header,
      at(80, 640, '（四）无'),
      at(140, 660, '1.不掌握'),
      at(260, 660, '5'),
      at(340, 660, '6'),
      at(140, 630, '2.没有现成信'),
    ],
  };
  const second: PdfPage = {
    lines: grid(columns, [710, 680, 650, 620], { below: ['1,0'] }),
    texts: [
      ...header,
      at(80, 660, '法提供'),
      at(140, 660, '息需要制作'),
      at(260, 660, '7'),
      at(340, 660, '8'),
      at(140, 630, '3.不明确'),
      at(260, 630, '9'),
    ],
  };
  const document = await opened(buildPdf([first, second]));
  assert.equal(document.tables.length, 1);
  assert.deepEqual(tableRows(document), [
    ['类', '事项', '本年', '上年'],
    ['（四）无法提供', '1.不掌握', '5', '6'],
    [null, '2.没有现成信息需要制作', '7', '8'],
    [null, '3.不明确', '9', ''],
  ]);
});

test('rows of numbers on both sides of a page break stay two rows', async () => {
  const page = (a: string, b: string): PdfPage => ({
    lines: grid([72, 172, 272], [700, 670, 640]),
    texts: [at(80, 680, `1.${a}`), at(180, 680, '1'), at(80, 650, `2.${b}`), at(180, 650, '2')],
  });
  const document = await opened(buildPdf([page('甲', '乙'), page('丙', '丁')]));
  assert.deepEqual(
    tableRows(document).map(([label]) => label),
    ['1.甲', '2.乙', '1.丙', '2.丁'],
  );
});

test('wrapped lines are one paragraph; headings and short lines end one', async () => {
  const full = '本机关依照规定编制本年度报告内容包括总体情况等六个部分所列数据统计期限';
  const texts = [
    at(72, 700, full),
    at(72, 680, '自一月一日起至十二月三十一日止'),
    at(72, 660, full),
    at(72, 640, '一、总体情况'),
    at(72, 620, full),
    at(72, 600, '2023年共计公开一百二十八条'),
  ];
  const document = await opened(buildPdf([{ texts }]));
  assert.equal(document.text, `${full}自一月一日起至十二月三十一日止\n${full}\n一、总体情况\n${full}2023年共计公开一百二十八条\n`);
});

test('page numbers and running titles are left out, numbers in the text are not', async () => {
  const page = (number: number, text: string): PdfPage => ({
    texts: [at(200, 810, '年度报告'), at(72, 700, text), at(72, 680, '12'), at(290, 30, `- ${number} -`)],
  });
  const document = await opened(buildPdf([page(1, '第一页'), page(2, '第二页')]));
  assert.equal(document.text, '第一页\n12\n第二页\n12\n');
});

test('a scanned page among others and a picture are noted', async () => {
  const document = await opened(
    buildPdf([{ texts: [at(72, 700, '统计表')], picture: [72, 400, 200, 200] }, { picture: [0, 0, 595, 842] }]),
  );
  assert.equal(document.text, '统计表\n');
  assert.equal(document.pictures.length, 2);
  assert.deepEqual(
    document.warnings.map(({ code }) => code),
    ['source.pagesWithoutText', 'source.pictures'],
  );
});

test('a file cut behind its pages is read, and called truncated', async () => {
  const whole = buildPdf([{ texts: [at(72, 700, '文字还在')] }]);
  const document = await opened(whole.subarray(0, whole.lastIndexOf('startxref')));
  assert.equal(document.text, '文字还在\n');
  assert.ok(document.warnings.some(({ code }) => code === 'source.truncated'));
});

test('a word printed twice to look bold is read once; equal words side by side stay', async () => {
  const document = await opened(buildPdf([{ texts: [at(72, 700, '标题'), at(72.4, 700, '标题'), at(72, 650, '0'), at(78, 650, '0')] }]));
  assert.equal(document.text, '标题\n00\n');
});

test('a number broken in its narrow cell is one number; two numbers in a wide cell stay two', async () => {
  const lines = grid([72, 172, 200, 300], [700, 660, 620]);
  const texts = [
    at(80, 685, '合计'),
    at(176, 685, '285'),
    at(176, 670, '5'),
    at(210, 685, '28'),
    at(210, 670, '5'),
    at(80, 640, '总计'),
    at(176, 640, '1'),
    at(210, 640, '1'),
  ];
  const document = await opened(buildPdf([{ lines, texts }]));
  assert.deepEqual(tableRows(document)[0], ['合计', '2855', '28 5']);
});

test('a blank row alone on the next page belongs to its table; an empty grid elsewhere is no table', async () => {
  const header: PdfPage = {
    lines: grid([72, 172, 272], [200, 170]),
    texts: [at(72, 700, '表四'), at(80, 180, '结果维持'), at(180, 180, '总计')],
  };
  const below: PdfPage = { lines: grid([72, 172, 272], [770, 740]), texts: [at(72, 700, '五、问题')] };
  const document = await opened(buildPdf([header, below, { lines: grid([72, 172, 272], [770, 740]), texts: [at(72, 700, '完')] }]));
  assert.equal(document.tables.length, 1);
  assert.deepEqual(tableRows(document), [
    ['结果维持', '总计'],
    ['', ''],
  ]);
});
