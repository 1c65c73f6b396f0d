import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opened, refused } from './testing/opened.ts';
import { SAMPLE_PAGE, SAMPLE_ROWS, SAMPLE_TEXT } from './testing/sample-text.ts';
import { tableRows } from './testing/table-of.ts';

const page = (body: string, head = ''): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const prose =
  '<p>本机关依照规定编制本年度报告，内容包括总体情况等六个部分，所列数据的统计期限自2023年1月1日起至2023年12月31日止，现予公布，欢迎监督。</p>';

test('reads the main text of a site’s page without menu and footer', async () => {
  const document = await opened(SAMPLE_PAGE);
  assert.equal(document.text, `${SAMPLE_TEXT}${SAMPLE_ROWS.map((row) => row.join('\t')).join('\n')}\n`);
  assert.deepEqual(tableRows(document), SAMPLE_ROWS);
});

test('keeps merged cells, blank cells and cells broken over lines', async () => {
  const document = await opened(
    page(
      `<table><tr><td rowspan="2">申请人<br>情况</td><td colspan="2">法人</td></tr><tr><td>&nbsp;</td><td>0</td></tr><tr><td>总计<td><td> 3 </table>`,
    ),
  );
  assert.deepEqual(tableRows(document), [
    ['申请人 情况', '法人', null],
    [null, '', '0'],
    ['总计', '', '3'],
  ]);
  assert.deepEqual(
    document.tables[0]?.cells.slice(0, 2).map(({ rowSpan, columnSpan }) => [rowSpan, columnSpan]),
    [
      [2, 1],
      [1, 2],
    ],
  );
});

test('spans that overlap or reach outside are cut, never overlapping', async () => {
  const document = await opened(page('<table><tr><td>甲<td rowspan=9>乙<td>丙</tr><tr><td colspan=5000>丁<td>戊</tr></table>'));
  assert.deepEqual(
    tableRows(document),
    [
      ['甲', '乙', '丙', null],
      ['丁', null, '戊', null],
    ].map((row) => row.slice(0, 3)),
  );
});

test('layout tables are flattened, data tables within them kept', async () => {
  const document = await opened(
    page(
      `<table><tr><td>左栏</td><td>${prose}<table><tr><td>规章</td><td>0</td></tr><tr><td>规范性文件</td><td>2</td></tr></table>${prose}</td></tr></table>`,
    ),
  );
  assert.equal(document.tables.length, 1);
  assert.deepEqual(tableRows(document), [
    ['规章', '0'],
    ['规范性文件', '2'],
  ]);
  assert.ok(document.text.startsWith('左栏\n本机关'));
});

test('a table outside the part that holds the text is not lost', async () => {
  const rows = '<tr><td>规章</td><td>0</td></tr><tr><td>许可</td><td>5</td></tr><tr><td>处罚</td><td>7</td></tr>';
  const document = await opened(
    page(`<div><div class="article">${prose}${prose}</div><div class="attachment"><table>${rows}</table></div></div>`),
  );
  assert.deepEqual(tableRows(document).length, 3);
});

test('scripts, styles, hidden parts, comments and annotations are not text', async () => {
  const document = await opened(
    page(
      `<script>var a = "<p>脚本</p>"</script><style>p{}</style><!-- 注释 --><p style="display: none">隐藏</p><p hidden>隐藏</p><p>公<ruby>开<rt>kai</rt></ruby></p><select><option>选项</option></select>`,
    ),
  );
  assert.equal(document.text, '公开\n');
});

test('white space is what a browser shows, and line breaks between Chinese characters are nothing', async () => {
  const document = await opened(
    page('<p>　　主动公开\n   信息 12\n条，&nbsp;共\u200b计 <b>3</b>\n件。<br>第二行</p><pre>一\t二\n三</pre>'),
  );
  assert.equal(document.text, '主动公开信息 12 条， 共计 3 件。\n第二行\n一 二\n三\n');
});

test('the page’s title comes first when the text lacks it', async () => {
  const stated = await opened(page(prose, '<title>网页</title><meta name="ArticleTitle" content="林业局2023年年度报告">'));
  assert.ok(stated.text.startsWith('林业局2023年年度报告\n本机关'));
  const titled = await opened(page(prose, '<title>林业局2023年年度报告_某县政府门户网站</title>'));
  assert.ok(titled.text.startsWith('林业局2023年年度报告\n本机关'));
  const site = await opened(page(prose, '<title>清水县人民政府</title>'));
  assert.ok(site.text.startsWith('本机关'));
  const held = await opened(page(`<h1>林业局2023年\n年度报告</h1>${prose}`, '<title>林业局2023年年度报告</title>'));
  assert.ok(held.text.startsWith('林业局2023年年度报告\n本机关'));
});

test('pictures are noted where they stand, icons are not', async () => {
  const document = await opened(page(`<p>统计表：</p><p><img src="table.png"></p><img src="dot.gif" width="5" height="5"><p>完</p>`));
  assert.equal(document.pictures.length, 1);
  assert.equal(document.text.slice(0, document.pictures[0]?.start), '统计表：\n');
  assert.deepEqual(
    document.warnings.map(({ code }) => code),
    ['source.pictures'],
  );
});

test('a fragment copied with its tags is a page; damaged markup still reads', async () => {
  assert.equal((await opened('<td>规章</td><td>0</td>')).format, 'html');
  const document = await opened('<div><p>甲<p>乙</span></td></div><b>丙');
  assert.equal(document.text, '甲\n乙\n丙\n');
});

test('a page that nests without end is refused, one that forgets end tags is read', async () => {
  assert.equal(await refused(`<html>${'<div>'.repeat(400_000)}`), 'source.tooComplex');
  assert.equal(await refused(`<html>${'<b>'.repeat(200_000)}${'</i>'.repeat(200_000)}`), 'source.tooComplex');
  const forgetful = await opened(page('<font size=2>第一<br>'.repeat(2_000)));
  assert.equal(forgetful.text.split('\n').length, 2_001);
});
