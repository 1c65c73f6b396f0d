import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReport } from '../check-report.ts';
import { readReport } from '../../read/read-report.ts';
import { textSource } from '../../read/text-source.ts';

function found(text: string, prefix: RegExp): readonly string[] {
  return checkReport({ reading: readReport(textSource(text)) })
    .filter((finding) => prefix.test(finding.code))
    .map((finding) => `${finding.code} ${finding.severity}`);
}

const TITLE = '清河县水务局2023年政府信息公开工作年度报告';
const OPENING = '根据《中华人民共和国政府信息公开条例》编制本报告，统计期限自2023年1月1日至2023年12月31日。';
const OVERVIEW = [
  '一、总体情况',
  '（一）主动公开。全年主动公开政府信息120条。',
  '（二）依申请公开。收到申请2件，均已办结。',
  '（三）政府信息管理。落实审核制度。',
  '（四）平台建设。做好网站专栏维护。',
  '（五）监督保障。开展培训和考核。',
];
const REST = [
  '二、主动公开政府信息情况',
  '本年度没有变化。',
  '三、收到和处理政府信息公开申请情况',
  '本年度收到申请2件。',
  '四、政府信息公开行政复议、行政诉讼情况',
  '本年度没有发生。',
  '五、存在的主要问题及改进情况',
  '公开的深度还不够，下一步将加强学习。',
  '六、其他需要报告的事项',
  '本年度未收取信息处理费。',
];
const report = (lines: readonly string[], opening = OPENING): string => [TITLE, opening, ...lines].join('\n');
const without = (lines: readonly string[], heading: string): readonly string[] => lines.filter((line) => !line.startsWith(heading));

test('a report with all its parts has nothing wrong in its structure', () => {
  assert.deepEqual(found(report([...OVERVIEW, ...REST]), /^(?:structure|report)\./), []);
});

test('国办公开办函〔2021〕30号 报告格式五: a section with its heading gone is an error', () => {
  assert.deepEqual(found(report([...OVERVIEW, ...REST.slice(0, 6), ...REST.slice(8)]), /^structure\.sections/), [
    'structure.sections error',
  ]);
});

test('all six sections there and one numbered wrong is a warning', () => {
  const lines = [...OVERVIEW, ...REST].map((line) => line.replace(/^五、存/, '六、存').replace(/^六、其/, '七、其'));
  assert.deepEqual(found(report(lines), /^structure\.sections/), ['structure.sections warning']);
});

test('the introduction announces six parts and five are there', () => {
  const text = report([...OVERVIEW, ...REST.slice(0, 8)], `${OPENING}本报告由六个部分组成。`);
  assert.deepEqual(found(text, /^structure\.announced/), ['structure.announced warning']);
  assert.deepEqual(found(report([...OVERVIEW, ...REST], `${OPENING}本报告由六个部分组成。`), /^structure\.announced/), []);
});

test('item numbers: a jump with the five contents whole is a warning, without them an error', () => {
  const misnumbered = OVERVIEW.map((line) => line.replace('（五）', '（六）'));
  assert.deepEqual(found(report([...misnumbered, ...REST]), /^structure\.items/), ['structure.items warning']);
  const gone = without(OVERVIEW, '（二）');
  assert.deepEqual(found(report([...gone, ...REST]), /^structure\.items/), ['structure.items error']);
});

test('国办公开办函〔2021〕30号（一）: the overview must speak of five things', () => {
  assert.deepEqual(found(report([...without(OVERVIEW, '（二）'), ...REST]), /^structure\.overview/), ['structure.overview warning']);
  const prose = ['一、总体情况', '全年主动公开信息120条，办理信息公开申请2件，落实三审制度，维护网站专栏，组织业务培训。'];
  assert.deepEqual(found(report([...prose, ...REST]), /^structure\.overview/), [], 'in other words, in one paragraph');
});

test('国办函〔2020〕109号: section six says what processing fees were taken', () => {
  assert.deepEqual(found(report([...OVERVIEW, ...REST.slice(0, 9), '无。']), /^structure\.fees/), ['structure.fees info']);
});

test('报告格式二、三: a heading with nothing under it is an error, text in place of the table a warning', () => {
  const bare = [...REST.slice(0, 1), ...REST.slice(2)];
  const expected = ['table.missing error', 'table.missing warning', 'table.missing warning'];
  assert.deepEqual(found(report([...OVERVIEW, ...bare]), /^table\.missing/), expected);
  const attached = ['table.missing warning', 'table.missing warning', 'table.missing warning'];
  assert.deepEqual(
    found(report([...OVERVIEW, ...bare, '相关附件：']), /^table\.missing/),
    attached,
    'the table may stand in a file attached',
  );
});

test('a publisher that is the agency in short is no other body', () => {
  const head = (publisher: string): string =>
    `发布机构：${publisher}\n发布日期：2024-01-09\n清河市市场监督管理局2023年政府信息公开工作年度报告\n一、总体情况\n正文。`;
  assert.deepEqual(found(head('市市场监管局'), /^report\.publisher/), []);
  assert.deepEqual(found(head('市市场监督管理局办公室'), /^report\.publisher/), []);
  assert.deepEqual(found(head('清河市人民政府办公室'), /^report\.publisher/), ['report.publisher info']);
});

test('统计期限: missing, or of another year', () => {
  assert.deepEqual(found(report([...OVERVIEW, ...REST], '根据条例编制本报告。'), /^report\.period/), ['report.period info']);
  const other = OPENING.replaceAll('2023', '2022');
  assert.deepEqual(found(report([...OVERVIEW, ...REST], other), /^report\.period/), ['report.period warning']);
});

test('条例（2007年）第三十二条: a work summary is no annual report', () => {
  const text = [
    '2017年，县水务局认真开展政务公开，现将一年工作总结如下。',
    '一、组织领导',
    ...Array.from({ length: 12 }, (_, index) => `成立领导小组，明确职责分工，落实第${index + 1}项任务。`),
    '二、下一步打算',
    '继续做好政务公开。',
  ].join('\n');
  assert.deepEqual(found(text, /^structure\.contents/), ['structure.contents warning']);
});
