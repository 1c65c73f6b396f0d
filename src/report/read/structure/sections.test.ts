import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../read-report.ts';
import { textSource } from '../text-source.ts';

const sections = (text: string): ReturnType<typeof readReport>['report']['sections'] => readReport(textSource(text)).report.sections;
const itemsOf = (text: string): string[] =>
  sections(`一、总体情况\n${text}`)[0]?.items.map(({ style, number, heading }) => `${style} ${number} ${heading.value}`) ?? [];

test('paragraphs cut by a page break are whole again, page numbers and site footers are gone', () => {
  const [section] = sections(
    '一、总体情况\n全年通过门户网站、政务新媒体等渠道主动公开信息，设立值班电话，24\n\n- 3 -\n\n小时有人值守，认真解答群众问题。\n第二段。\n扫一扫在手机打开当前页',
  );
  assert.equal(
    section?.body.value,
    '全年通过门户网站、政务新媒体等渠道主动公开信息，设立值班电话，24小时有人值守，认真解答群众问题。\n第二段。',
  );
});

test('the signature under the last section is not its text', () => {
  const { report } = readReport(textSource('一、总体情况\n正文。\n六、其他需要报告的事项\n无。\n\n某某县审计局\n2023年1月12日\n'));
  assert.equal(report.sections.at(-1)?.body.value, '无。');
  assert.equal(report.publishedOn?.value, '2023-01-12');
});

test('items of every style, at the start of a line and after a stop', () => {
  assert.deepEqual(itemsOf('（一）主动公开情况\n全年公开12条。\n(二)依申请公开。无。\n**（三）监督保障**'), [
    'parenthesised 1 主动公开情况',
    'parenthesised 2 依申请公开',
    'parenthesised 3 监督保障',
  ]);
  assert.deepEqual(itemsOf('1.人员方面。配备不足。2、培训方面。不够。3．平台方面。'), [
    'arabic 1 人员方面',
    'arabic 2 培训方面',
    'arabic 3 平台方面',
  ]);
  assert.deepEqual(itemsOf('一是更新目录，及时公开；二是加强培训。三是做好解读'), [
    'ordinal 1 更新目录',
    'ordinal 2 加强培训',
    'ordinal 3 做好解读',
  ]);
  assert.deepEqual(itemsOf('①学习；②公开'), ['circled 1 学习', 'circled 2 公开']);
});

test('articles, decimals, dates and versions are no items', () => {
  assert.deepEqual(itemsOf('依据第二十条第（一）项，公开12.5万条，2021.1.5发布，支持IPv6，增长3.2%。'), []);
});

test('text behind table four that speaks of problems is a section without heading', () => {
  const read = sections(
    '一、总体情况\n正文。\n四、政府信息公开行政复议、行政诉讼情况\n本年度无行政复议、行政诉讼。\n我局政府信息公开工作虽有进步，但还存在一些问题：一是内容不够全面；二是更新不够及时。下一步将加强培训。\n六、其他需要报告的事项\n无。',
  );
  assert.deepEqual(
    read.map(({ number, kind, heading }) => [number, kind, heading?.value ?? null]),
    [
      [1, 'overview', '总体情况'],
      [4, 'remedies', '政府信息公开行政复议、行政诉讼情况'],
      [null, 'problems', null],
      [6, 'other', '其他需要报告的事项'],
    ],
  );
  assert.match(read[2]?.body.value ?? '', /^我局.*加强培训。$/);
});

test('places of headings and bodies are exact in a damaged source', () => {
  const source = '一、總體情況(kuàng)\n縣財(cái)政局認真開展政務(wù)公開工作，設立專欄，發布信息。\n二、主動公開政府信息情況';
  const [section] = sections(source);
  assert.equal(section?.heading?.value, '总体情况');
  assert.equal(source.slice(section?.heading?.at?.start, section?.heading?.at?.end), '總體情況(kuàng)');
  assert.equal(source.slice(section?.body.at?.start, section?.body.at?.end), '縣財(cái)政局認真開展政務(wù)公開工作，設立專欄，發布信息。');
});
