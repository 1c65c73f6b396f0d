import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quantity } from '../../model/quantity.ts';
import { readReport } from '../read-report.ts';
import { textSource } from '../text-source.ts';

const HEAD = '青阳县审计局2022年政府信息公开工作年度报告\n一、总体情况\n';
const quantities = (text: string): readonly Quantity[] => readReport(textSource(HEAD + text)).report.quantities;
/** `value unit precision` of every quantity. */
const numbers = (text: string): string[] => quantities(text).map(({ value, unit, precision }) => `${value} ${unit ?? '-'} ${precision}`);
const subjects = (text: string): string[] => quantities(text).map(({ subject }) => subject);

test('a number, its unit and how exact it claims to be', () => {
  for (const [text, expected] of [
    ['主动公开信息580条。', '580 条 exact'],
    ['主动公开信息 580 条。', '580 条 exact'],
    ['主动公开信息５８０条。', '580 条 exact'],
    ['主动公开信息1,580条。', '1580 条 exact'],
    ['召开专题会议4场次。', '4 场次 exact'],
    ['办理留言3件次。', '3 件次 exact'],
    ['公开信息813多条。', '813 条 moreThan'],
    ['公开信息380余条。', '380 条 moreThan'],
    ['公开信息超过380条。', '380 条 moreThan'],
    ['培训60多批次。', '60 批次 moreThan'],
    ['约100人参加。', '100 人 about'],
    ['公开信息500条左右。', '500 条 about'],
    ['全年培训不少于3次。', '3 次 atLeast'],
    ['回复率达到95%以上。', '95 % atLeast'],
    ['办理时间不超过5天。', '5 天 atMost'],
    ['访问量达18万余。', '180000 - moreThan'],
    ['阅读3200万余次。', '32000000 次 moreThan'],
    ['服务5.1万人。', '51000 人 exact'],
    ['关注100余万次。', '1000000 次 moreThan'],
    ['收费1480.8758万元。', '1480.8758 万元 exact'],
    ['收费251000元。', '251000 元 exact'],
    ['收入1.2亿元。', '1.2 亿元 exact'],
    ['满意度98％。', '98 % exact'],
    ['满意率百分之九十八点五。', '98.5 % exact'],
    ['全文包括总体情况等六个部分。', '6 个部分 exact'],
    ['由六部分组成。', '6 部分 exact'],
    ['组织培训两次。', '2 次 exact'],
    ['开通四条途径。', '4 条 exact'],
    ['收到申请一件。', '1 件 exact'],
    ['制定二十条措施。', '20 条 exact'],
    ['收到三十余条建议。', '30 条 moreThan'],
    ['共制发2017条。', '2017 条 exact'],
    ['受理12345热线咨询56件。', '56 件 exact'],
    ['市民热线 153 件。', '153 件 exact'],
    ['全年公开信息13\n50条。', '1350 条 exact'],
    ['增长12.5个百分点。', '12.5 个百分点 exact'],
  ] as const) {
    assert.deepEqual(numbers(text), [expected], text);
  }
});

test('what counts nothing', () => {
  for (const text of [
    '2022年9月22日，截至12月31日，2022-2023年，2022.1.5，上午8:30，9时30分。',
    '《青阳县2022年公开30条》《2021版5项》（青办发〔2021〕30号）〔2018〕14号。',
    '依据第31条、第二十条第（一）项、第3次会议、第2版。',
    '自收到之日起20个工作日内，24小时值班，7×24小时，5×8小时。',
    '电话：0563-6012345，邮编242800，手机13800000000，热线12345，网址www.qy2022.gov.cn，邮箱a12@qy.gov.cn。',
    '索引号11341824003/202201-00012。',
    '支持IPv6，5G网络，COVID-19，A4纸，2.0版，H7N9。',
    '1.加强领导。2、完善制度。3．强化培训。',
    '（1）学习；（2）公开。附件1、表2。',
    '坚持“最多跑1次”，落实“三审三校”，增强四个意识，做到两个维护，提升一个台阶，一件件落实，一次性告知。',
    '十三届三次会议，市十七届人大三次会议，五届二次全会。',
    '65岁以上老年人，0-3岁婴幼儿，10至15件，50～100人。',
    '数百条，几十件，上百件，十分重视，百姓满意，千家万户。',
    '比例1:3，3/5，1+3+N，5+2。',
    '2021年度，2022 年，20221月1日，202111日，近3年，两个月。',
    '行政处罚1，234件。',
    '办理建议提案1 2件。',
    '全县30部门、12人大代表团。',
    '主动公开信息  条。',
  ]) {
    assert.deepEqual(numbers(text), [], text);
  }
});

test('a part without its unit counts among parts that have one, and nowhere else', () => {
  assert.deepEqual(numbers('共制发268件，其中主动公开120件，不公开147，依申请公开2件。'), [
    '268 件 exact',
    '120 件 exact',
    '147 - exact',
    '2 件 exact',
  ]);
  assert.deepEqual(numbers('公开信息5条，咨询电话12345，地址人民路100。'), ['5 条 exact']);
});

test('nothing said in words: a zero that keeps its words', () => {
  for (const [text, subject, unit] of [
    ['无上年结转件。', '上年结转件', '件'],
    ['无结转下年件。', '结转下年件', '件'],
    ['2022年，未接到政府信息公开的申请。', '接到政府信息公开的申请', '件'],
    ['本年度未收到政府信息公开申请。', '收到政府信息公开申请', '件'],
    ['未印发规章、规范性文件。', '印发规章、规范性文件', '件'],
    ['没有发生行政复议、行政诉讼案件。', '发生行政复议、行政诉讼案件', '件'],
    ['无因政府信息公开申请提起的行政诉讼。', '因政府信息公开申请提起的行政诉讼', '件'],
    ['未收取信息处理费。', '收取信息处理费', null],
  ] as const) {
    const found = quantities(text);
    assert.deepEqual(
      found.map((quantity) => [quantity.value, quantity.negated, quantity.subject, quantity.unit]),
      [[0, true, subject, unit]],
      text,
    );
  }
});

test('conditions, labels and plain negations are no zeros', () => {
  for (const text of [
    '申请人无正当理由大量反复申请。',
    '无需申请即可查询。',
    '无法提供。',
    '无其他需要报告的事项。',
    '无。',
    '未按时答复。',
    '毫无疑问。',
    '没有现成信息需要另行制作。',
  ]) {
    assert.deepEqual(numbers(text), [], text);
  }
});

test('the subject holds the words that tell one count from another', () => {
  assert.deepEqual(subjects('通过县政府门户网站主动公开信息580条；通过政务新媒体“青阳审计”公开信息27条。'), [
    '通过县政府门户网站主动公开信息',
    '通过政务新媒体“青阳审计”公开信息',
  ]);
  assert.deepEqual(subjects('2022年发布信息1350条，其中，微信公众号动态信息829条，政务微博等296条。'), [
    '发布信息',
    '微信公众号动态信息',
    '政务微博等',
  ]);
  assert.deepEqual(subjects('代表建议29件，其中主办16件、分办5件、协办8件。'), ['代表建议', '主办', '分办', '协办']);
  assert.deepEqual(subjects('指定2名政府信息公开工作联络员，开展1次为民热线访谈，收到1件申请公开请求。'), [
    '指定政府信息公开工作联络员',
    '开展为民热线访谈',
    '收到申请公开请求',
  ]);
  assert.deepEqual(subjects('建成1个县级专区、12个乡镇专区。'), ['建成县级专区', '乡镇专区']);
  assert.deepEqual(subjects('八是公文制发数量。2022年共制发268件。'), ['公文制发']);
  assert.deepEqual(subjects('按时办结率、满意率均达100%。'), ['按时办结率、满意率']);
  assert.deepEqual(subjects('予以公开8件，占66.7%。'), ['予以公开', '予以公开占比']);
  assert.deepEqual(subjects('我局2022年共发布微信358篇。'), ['我局发布微信']);
});

test('another year, and a month, are part of what is counted', () => {
  assert.deepEqual(subjects('2021年公开信息100条，2022年公开信息120条，3月培训2次。'), ['2021年公开信息', '公开信息', '3月培训']);
});

test('places, clause and sentence are exact in the source', () => {
  const text = `${HEAD}全年工作平稳。主动公开信息12条，办结《甲，乙》等事项３项。`;
  const [first, second] = readReport(textSource(text)).report.quantities;
  const slice = (place: { start: number; end: number } | undefined): string => text.slice(place?.start, place?.end);
  assert.equal(slice(first?.at), '12条');
  assert.equal(slice(first?.clause), '主动公开信息12条');
  assert.equal(slice(first?.sentence), '主动公开信息12条，办结《甲，乙》等事项３项');
  assert.equal(slice(second?.clause), '办结《甲，乙》等事项３项');
  assert.equal(second?.raw, '３项');
  assert.equal(first?.section, 0);
});

test('a place in a text with pinyin covers the damaged characters', () => {
  const source = '一、總體情況\n縣財政局公開各類信息達(dá)67余條(tiáo)，設(shè)立專欄。';
  const [quantity] = readReport(textSource(source)).report.quantities;
  assert.equal(quantity?.value, 67);
  assert.equal(quantity?.raw, '67余條(tiáo)');
  assert.equal(source.slice(quantity?.clause.start, quantity?.clause.end), '縣財政局公開各類信息達(dá)67余條(tiáo)');
});

test('a unit whose number is lost is reported', () => {
  const { notes } = readReport(textSource(`${HEAD}主动公开信息  条，其中公文　件。`));
  assert.equal(notes.find((note) => note.code === 'quantity.numberMissing')?.places.length, 2);
});
