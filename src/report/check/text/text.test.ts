import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnnualReport } from '../../model/report.ts';
import { checkReport } from '../check-report.ts';
import { constructedReading } from '../constructed-reading.ts';

const NAMED: Partial<AnnualReport> = { year: { value: 2023, at: null }, agency: { value: '清河县卫生健康局', at: null } };

function found(text: string, report: Partial<AnnualReport> = {}): readonly string[] {
  return checkReport({ reading: constructedReading(text, { ...NAMED, ...report }, 'narrative') })
    .filter((finding) => finding.code.startsWith('text.') || finding.code === 'style.punctuation')
    .map((finding) => `${finding.code} ${finding.severity} ${finding.quotes.join('|')}`);
}

const CASES: readonly (readonly [source: string, text: string, expected: readonly string[]])[] = [
  ['三校：字词', '其中其中网上申请3件。', ['text.doubled warning 其中其中网上申请']],
  ['三校：字词', '在县局网站公开网站上公开各类信息。', ['text.doubled warning 网站公开网站上公开']],
  ['三校：字词', '进一步进一步完善制度。', ['text.doubled warning 进一步进一步完善制度']],
  ['三校：字词', '做好信息公开工作的的落实。', ['text.doubled info 信息公开工作的的']],
  [
    'sound doubles',
    '层层落实，人人参与，区政府政府信息公开工作、政务公开公开栏、规范规范性文件管理、公开工作工作人员、一个一个解决、研究研究。',
    [],
  ],
  ['a heading and its text', '（一）依申请公开\n依申请公开渠道畅通。', []],
  ['《现代汉语词典》更新', '及时跟新公开目录。', ['text.typo warning 及时跟新公开目录']],
  ['sound 跟新', '紧跟新时代步伐，紧跟新形势。', []],
  ['《现代汉语词典》截至', '截止目前，公开信息3条。', ['text.typo info 截止目前']],
  ['sound 截止', '申报截止日期为5月，截止时间另行通知。', []],
  ['fixed terms', '将政信息务公开工作纳入考核。', ['text.term warning 将政信息务公开工作纳入考核']],
  ['fixed terms', '做好政府公信息开工作。', ['text.term warning 做好政府公信息开工作']],
  [
    'sound neighbours of fixed terms',
    '公开政府信息，信息公开政务，主动公开主要内容，办公主动开展，行政公务开支，政策性规范文件，规范文件性质，创新政务媒体，信息公开作为重点。',
    [],
  ],
  ['GB/T 15835', '截至2023年2月30日。', ['text.date warning 2023年2月30日']],
  ['GB/T 15835', '自20231月1日起。', ['text.date warning 20231月1日']],
  ['sound dates', '2024年2月29日，12月31日，11日，2023年，〔2021〕30号，12345热线。', []],
  [
    '统计期限',
    '截至11月20日，审批事项全部上网，全年共办理320件。',
    ['text.cutOff warning 截至11月20日，审批事项全部上网，全年共办理320件'],
  ],
  ['统计期限', '截至12月31日，全年共办理320件。', []],
  ['旧稿', '2022年，我局共收到政府信息公开申请6件。', ['text.otherYear warning 2022年，我局共收到']],
  ['last year for comparison', '2022年，我局共收到政府信息公开申请6件，较上年减少2件。', []],
  ['旧稿 in the introduction', '现公布2022年度政府信息公开工作年度报告。', ['text.otherYear warning 公布2022年度政府信息公开工作年度报告']],
  ['a notice of another year', '根据县政府办关于做好2022年政府信息公开工作年度报告的通知要求编制。', []],
  ['机构改革方案: 公积金', '对照公积金政务服务事项，优化流程。', ['text.otherAgency warning 对照公积金政务服务事项']],
  ['机构改革方案: a neighbour', '围绕医疗保障工作，聚焦数据。', ['text.otherAgency info 围绕医疗保障工作']],
  ['a budget line', '部门预算公开了住房公积金支出。与住房公积金中心共享数据。', []],
  ['漏填数字', '全年主动公开信息  条，收到申请3件。', ['text.numberMissing warning 信息  条']],
  ['漏填数字', '微信公众号编辑发布信息条。', ['text.numberMissing warning 编辑发布信息条']],
  ['sound 条', '信息条目清晰，公开条例，发布信息条数较多。', []],
  ['GB/T 15835 量词', '主动公开20件，不公开14，依申请公开2件。', ['text.unitMissing info 不公开14，']],
  ['GB/T 15835 约数', '发布信息647多条。', ['text.approximate info 647多条']],
  ['round about numbers', '发布信息640余条，3万余次，20多期，1个多月。', []],
  ['GB/T 15834', '认真学习,深入贯彻，抓好落实，提高认识，完善制度，强化培训，健全机制。', ['style.punctuation info 认真学习,深入贯彻']],
  ['one habit throughout', '认真学习,深入贯彻。提高认识,完善制度。', []],
];

for (const [source, text, expected] of CASES) {
  test(`${source}: ${text.replaceAll('\n', '⏎')} → ${expected.join('; ') || 'nothing'}`, () => assert.deepEqual(found(text), expected));
}

test('行政复议法（2023年修订）第二十三条: since 2024 a refusal goes to reconsideration first', () => {
  const text = '对不予公开决定不服的，可以申请行政复议或者提起行政诉讼。';
  assert.equal(found(text, { year: { value: 2024, at: null } }).length, 1);
  assert.deepEqual(found(text, { year: { value: 2023, at: null } }), []);
  assert.deepEqual(
    found('对不予公开决定不服的，应当先申请行政复议，对复议决定不服的可以提起行政诉讼。', { year: { value: 2024, at: null } }),
    [],
  );
});

test('an agency of several businesses, or of an unknown one, is left alone', () => {
  for (const value of ['清河县人民政府', '清河县柳林镇人民政府', '清河县行政审批服务局', '清河县史志研究室']) {
    assert.deepEqual(found('对照公积金政务服务事项，优化流程。', { agency: { value, at: null } }), []);
  }
});
