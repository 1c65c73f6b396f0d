import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../fold.ts';
import { findHeadings } from './headings.ts';
import { piecesOf } from './pieces.ts';

/** `number kind wording` of each heading; a `║` in the text opens and closes a table. */
function headings(marked: string): string[] {
  const covered: { start: number; end: number }[] = [];
  const parts = marked.split('║');
  const text = parts.join('');
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) covered.push({ start: at, end: at + part.length });
    at += part.length;
  }
  const folded = fold(text);
  return findHeadings(piecesOf(folded, covered), true).map(
    ({ number, kind, start, end }) => `${number ?? '-'} ${kind ?? '-'} ${text.slice(start, end)}`,
  );
}

const OFFICIAL = [
  '1 overview 总体情况',
  '2 proactive 主动公开政府信息情况',
  '3 requests 收到和处理政府信息公开申请情况',
  '4 remedies 政府信息公开行政复议、行政诉讼情况',
  '5 problems 存在的主要问题及改进情况',
  '6 other 其他需要报告的事项',
];

test('the six headings, in plain text and in every dress of Markdown', () => {
  assert.deepEqual(
    headings(
      '### 一、总体情况\n**二、主动公开政府信息情况**\n三 、收到和处理政府信息公开申请情况\n#### 四、政府信息公开行政复议、行政诉讼情况\n**五、**存在的主要问题及改进情况\n六．其他需要报告的事项：',
    ),
    OFFICIAL,
  );
});

test('the six headings glued into one line, but not in a list of parts', () => {
  assert.deepEqual(
    headings(
      '全文包括一、总体情况，二、主动公开政府信息情况，共六部分。一、总体情况 全年公开信息3条。二、主动公开政府信息情况 规章0三、收到和处理政府信息公开申请情况 无。四、政府信息公开行政复议、行政诉讼情况 无。五、存在的主要问题及改进情况 一是人手不足。六、其他需要报告的事项 无。',
    ),
    OFFICIAL,
  );
});

test('a heading that stands as a table row is one; numbered rows of table three are not', () => {
  assert.deepEqual(
    headings(
      '║二、主动公开政府信息情况 | ||\n规章 |0|\n三、收到和处理政府信息公开申请情况 | |||\n一、本年新收政府信息公开申请数量|3\n三、本年度办理结果|1\n四、结转下年度继续办理|0\n║四、政府信息公开行政复议、行政诉讼情况',
    ),
    ['2 proactive 主动公开政府信息情况', '3 requests 收到和处理政府信息公开申请情况', '4 remedies 政府信息公开行政复议、行政诉讼情况'],
  );
});

test('numbered rows of table three are no headings where no table was recognised either', () => {
  assert.deepEqual(
    headings('一、本年新收政府信息公开申请数量\n3\n二、上年结转政府信息公开申请数量\n0\n三、本年度办理结果\n四、结转下年度继续办理\t0\t0'),
    [],
  );
});

test('wordings vary', () => {
  assert.deepEqual(
    headings(
      '一 概述\n二、主动公开政府信息的情况\n三、政府信息依申请公开办理情况\n四、政府信息公开收费及减免情况\n五、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n六、存在不足和下一年工作打算\n七、其它需要说明的事项',
    ),
    [
      '1 overview 概述',
      '2 proactive 主动公开政府信息的情况',
      '3 requests 政府信息依申请公开办理情况',
      '4 - 政府信息公开收费及减免情况',
      '5 remedies 因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '6 problems 存在不足和下一年工作打算',
      '7 other 其它需要说明的事项',
    ],
  );
});

test('text on the heading line stays out of the heading', () => {
  assert.deepEqual(
    headings(
      '一、加强领导。成立了领导小组，局长任组长，定期研究政府信息公开工作，及时解决问题，保障公开工作顺利开展，取得了较好的成效。\n二、总体情况：本年度工作平稳',
    ),
    ['1 - 加强领导', '2 overview 总体情况'],
  );
});

test('a table of contents in front is not the report', () => {
  const contents = '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n';
  assert.equal(headings(`${contents}\n某局年度报告\n${contents}`).length, 3);
});

test('points numbered 一、二、 inside a section of the form are no sections', () => {
  assert.deepEqual(
    headings(
      '一、总体情况\n正文。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n一、人员不足\n二、培训不够\n六、其他需要报告的事项',
    ),
    OFFICIAL,
  );
});

test('headings without numbers, or numbered 1. and （一）, are told by the wording of the form', () => {
  assert.deepEqual(headings('总体情况\n正文。\n主动公开政府信息情况\n其他需要报告的事项'), [
    '- overview 总体情况',
    '- proactive 主动公开政府信息情况',
    '- other 其他需要报告的事项',
  ]);
  assert.deepEqual(headings('1、总体情况\n（二）主动公开政府信息情况'), ['1 overview 总体情况', '2 proactive 主动公开政府信息情况']);
  assert.deepEqual(headings('一、总体情况\n（一）主动公开政府信息情况\n正文。'), ['1 overview 总体情况']);
});

test('a gap in the numbering is kept for the check to see', () => {
  assert.deepEqual(
    headings('一、组织推动\n二、公开内容\n三、网站建设\n六、存在不足').map((heading) => heading.charAt(0)),
    ['1', '2', '3', '6'],
  );
});

test('sentences and dates that begin with a numeral are no headings', () => {
  assert.deepEqual(headings('一是加强领导\n二十条措施落实到位\n三、四季度各开展一次检查\n一二三等奖'), []);
});
