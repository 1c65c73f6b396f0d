import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyReport } from '../../model/empty-report.ts';
import type { AnnualReport, FormId } from '../../model/report.ts';
import { checkReport } from '../check-report.ts';
import { constructedReading, constructedTable } from '../constructed-reading.ts';

const NAMED: Partial<AnnualReport> = {
  year: { value: 2023, at: null },
  agency: { value: '清河县水务局', at: null },
  agencyAliases: ['县水务局'],
};

/** `code severity` of what the narrative checks find, in order. */
function found(text: string, report: Partial<AnnualReport> = {}, form: FormId = 'narrative'): readonly string[] {
  return checkReport({ reading: constructedReading(text, { ...NAMED, ...report }, form) })
    .filter((finding) => finding.code.startsWith('narrative.'))
    .map((finding) => `${finding.code} ${finding.severity}`);
}

const BROKEN: readonly (readonly [why: string, text: string, expected: readonly string[]])[] = [
  ['公开属性: parts over the total', '全年制发文件52件，其中主动公开30件，依申请公开4件，不予公开19件。', ['narrative.sum error']],
  ['公开属性: parts under the total', '全年制发文件54件，其中主动公开30件，依申请公开4件，不予公开19件。', ['narrative.sum error']],
  ['a part without its unit still counts', '2023年印发公文40件，其中主动公开20件，不公开15，依申请公开6件。', ['narrative.sum error']],
  ['申请方式', '收到申请30件，其中网络申请20件、信函申请7件、当面申请2件。', ['narrative.sum error']],
  ['one part larger than its total', '举办培训3次，其中业务培训5次。', ['narrative.sum error']],
  ['brackets', '收到政府信息公开申请44件（其中：网上申请42件，现场申请1件，邮寄2件），均已办结。', ['narrative.sum error']],
  ['semicolons between parts', '共发布信息100条。其中，通知公告60条；工作动态30条；政策文件20条。', ['narrative.sum error']],
  [
    'nearly whole, names not exclusive',
    '全年发布信息200条，其中政策文件60条、工作动态80条、人事信息45条、财政信息10条。',
    ['narrative.sum warning'],
  ],
  [
    'a figure elsewhere repairs the list',
    '全年发布信息500条，其中网站发布300条，政务微博等150条。二是平台建设。微博推送各类信息200条。',
    ['narrative.sum error', 'narrative.conflict error'],
  ],
  ['the same total twice', '本年度共制发公文53件。六是公文管理。2023年共制发68件，均按要求标注。', ['narrative.conflict error']],
  ['主动公开 twice', '2023年，共主动公开政府信息310条。本年度累计主动公开政府信息330条。', ['narrative.conflict error']],
  ['a share', '收到申请200件，其中网上申请150件，占80%，信函申请50件，占25%。', ['narrative.share error']],
  ['an average', '全年发布信息620条，平均每月发布71条。', ['narrative.average warning']],
  ['办结率', '收到工单80件，办结76件，办结率100%。', ['narrative.rate warning']],
  ['growth', '收到申请120件，比上年增加20件，增长30%。', ['narrative.rate error']],
  ['表三勾稽关系 in words', '收到政府信息公开申请9件，上年结转1件，办结8件，结转下年度1件。', ['narrative.balance error']],
  [
    '表三勾稽关系, outcomes listed',
    '共收到政府信息公开申请8件，上年度结转2件；予以公开5件，无法提供3件，结转下年继续办理1件。',
    ['narrative.balance warning'],
  ],
  [
    'carried in within received',
    '共处理政府信息公开申请62件（含上年度结转申请4件），答复50件，结转下年度继续办理13件。',
    ['narrative.balance warning'],
  ],
  [
    'the rest carried over',
    '全年收政府信息公开申请46件，结转上年度政府信息公开申请3件，本年度办结41件，剩余9件结转下年度办理。',
    ['narrative.balance error'],
  ],
  ['a list that 包括 opens', '主动公开信息18条，包括规划计划4条、领导信息3条、机构职能9条、财政信息5条。', ['narrative.sum warning']],
  [
    'a share between total and list',
    '公开信息90条，全文电子化率100%。其中，公开指南20条，机构信息30条，其他信息45条。',
    ['narrative.sum warning'],
  ],
  [
    'a number that the total holds',
    '完成政府信息公开答复145件，包括上年结转3件。其中，予以公开答复97件，占65.9%；部分公开33件，占22.8%；不予公开17件，占11.7%。',
    ['narrative.share warning', 'narrative.sum error'],
  ],
  ['合计 behind its parts', '当面申请13件，网络申请25件，合计39件。', ['narrative.total warning']],
  ['days between dates', '2023年1月26日至12月31日，连续发布信息300天。', ['narrative.days warning']],
];

for (const [why, text, expected] of BROKEN) {
  test(`found — ${why}: ${text}`, () => assert.deepEqual([...found(text)].sort(), [...expected].sort()));
}

/** Real reports are full of these; a checker that flags them is switched off. */
const SOUND: readonly (readonly [why: string, text: string])[] = [
  ['其中 behind a full stop means all applications', '自然人申请312件，法人或其他组织申请4件。其中予以公开305件、部分公开11件。'],
  ['parts that add up', '全年制发文件53件，其中主动公开30件，依申请公开4件，不予公开19件。'],
  ['a list that names only some', '主动公开信息971条，其中工作动态68条、通知公告20条、机构概况9条。'],
  ['a list ending in 等', '发布信息40条，其中政策文件12条、工作动态20条、通知公告6条等。'],
  ['约、余', '发布信息380余条，其中疫情信息325余条，通知公告55条。'],
  ['the same information in several channels', '发布信息100条，其中网站发布100条，微信公众号发布60条，微博发布40条。'],
  ['a part and its change', '收到申请30件，其中网络申请20件，较上年增加12件，信函申请10件。'],
  ['a list inside a list', '收到建议提案30件，其中人大建议10件，政协提案20件，其中重点提案2件。'],
  ['an amount of another kind ends the list', '举办培训4次，其中专题培训2次，培训人员300人次，印发资料5000份。'],
  ['shares rounded or cut off', '收到申请1046件。其中，网站提交862件，占比82.4%；信函提交171件，占比16.3%；当面提交13件，占比1.3%。'],
  ['an average cut off', '公开信息813多条，平均每月公开信息67余条。'],
  ['two totals before the parts', '收到人大建议10件、政协提案20件，其中主办18件、协办12件。'],
  ['parts of the sum of two', '开通网站1个、公众号2个，其中已备案3个。'],
  ['the list ends before the numbers do', '收到申请20件，其中网上15件、信函5件，予以公开12件，部分公开3件。'],
  ['outcomes, only some of them', '办结申请50件，其中予以公开20件，部分公开10件，不予公开5件。'],
  ['carried over within received', '收到政府信息公开申请9件（含上年结转1件），办结8件，结转下年度1件。'],
  ['two channels, no total', '通过门户网站主动公开信息580条，通过政务新媒体公开信息27条。'],
  ['channel after the whole', '2023年共主动公开政府信息330条。在县政府网站上，全年主动公开政府信息120条。'],
  ['the whole county beside the bureau', '全年共收到政府信息公开申请12件。全县各单位共收到政府信息公开申请95件。'],
  ['last year beside this year', '2023年共主动公开政府信息330条。2022年共主动公开政府信息310条。'],
  ['the first half beside the year', '上半年主动公开政府信息110条。全年共主动公开政府信息330条。'],
  ['all years beside this year', '截至2023年12月31日，我局累计主动公开政府信息9310条。本年度主动公开政府信息330条。'],
  ['all years to the end of this one', '到2023年底，累计主动公开政府信息9310条。2023年共主动公开政府信息330条。'],
  ['stated twice, the same', '全年共制发公文53件。2023年共制发公文53件。'],
  ['documents of a class', '全年共制发公文53件，其中依申请公开文件4件。'],
  ['收办 in words', '收到政府信息公开申请9件，上年结转1件，办结9件，结转下年度1件。'],
  ['outcomes listed in words', '共收到政府信息公开申请7件，上年度结转2件；予以公开5件，无法提供3件，结转下年继续办理1件。'],
  ['other outcomes besides', '共收到政府信息公开申请9件，上年度结转2件；予以公开5件，无法提供3件，申请人撤回2件，结转下年1件。'],
  ['包括 without numbers of its own', '公开信息27条，主要包括工作动态、办事指南等信息；通过平台公示行政许可数据665条。'],
  ['办结率 holds', '收到工单80件，办结76件，办结率95%。'],
  ['growth holds', '收到申请120件，比上年增加20件，增长20%。'],
  ['合计 holds', '召开会议2次，当面申请13件，网络申请25件，合计38件。'],
  ['合计 of more than is named', '网站公开100条，微信公开60条，共计公开420条。'],
  ['days hold', '自2020年1月26日至2020年12月31日，连续发布疫情信息341天。'],
  ['ratings without a total', '代表满意27件，不满意0件，暂未评价2件。'],
  ['withdrawn', '收到申请19件，其中办结11件，申请人撤回8件。'],
];

for (const [why, text] of SOUND) {
  test(`not flagged — ${why}: ${text}`, () => assert.deepEqual(found(text), []));
}

const requests = (values: Record<string, Record<string, number>>): AnnualReport['tables'] => ({
  ...emptyReport('2021').tables,
  requests: constructedTable('2021', 'requests', values),
});
const ELEVEN = requests({
  new: { total: 11 },
  carriedIn: { total: 1 },
  granted: { total: 8 },
  partial: { total: 1 },
  'denied.internalAffairs': { total: 1 },
  total: { total: 10 },
  carriedOver: { total: 2 },
});

const AGAINST_TABLE: readonly (readonly [why: string, text: string, expected: readonly string[]])[] = [
  ['K7 received', '2023年共收到政府信息公开申请15件。', ['narrative.table.requests error']],
  ['K7 received, equal', '2023年共收到政府信息公开申请11件。', []],
  ['收办 = 新收 + 结转', '全年共受理政府信息公开申请12件。', []],
  ['by one way only', '通过网络收到政府信息公开申请7件，通过信函收到政府信息公开申请4件。', []],
  ['closed cases only', '全年共收到依申请公开10件，均按时答复。', []],
  ['processed = received, one carried over', '办理依申请公开申请11件。', ['narrative.table.requests info']],
  ['none received', '2023年未收到政府信息公开申请。', ['narrative.table.requests error']],
  ['none of another kind', '2023年未收到依申请公开收费事项，未发生因依申请公开引起的行政复议。', []],
  ['carried over', '收到政府信息公开申请11件，结转下年度3件。', ['narrative.table.requests error']],
  ['the whole district', '全区各单位共收到政府信息公开申请96件。', []],
  ['last year', '2022年共收到政府信息公开申请8件。', []],
  ['outcomes', '全年办结申请10件，予以公开及部分公开7件。', ['narrative.table.outcomes error']],
  ['outcomes, equal', '全年办结申请10件，予以公开及部分公开9件。', []],
  ['documents, not applications', '制发公文40件，不予公开5件。', []],
];

for (const [why, text, expected] of AGAINST_TABLE) {
  test(`against table three — ${why}: ${text}`, () => assert.deepEqual(found(text, { tables: ELEVEN }, '2021'), expected));
}

test('a government may give its office beside its district: only a warning', () => {
  assert.deepEqual(found('2023年共收到政府信息公开申请15件。', { tables: ELEVEN, agency: { value: '清河县人民政府', at: null } }, '2021'), [
    'narrative.table.requests warning',
  ]);
});

const proactive = constructedTable('2021', 'proactive', {
  permits: { decisions: 101 },
  penalties: { decisions: 41 },
  normativeDocuments: { issued: 2, inForce: 9 },
  fees: { amount: 12.5 },
});
const remedies = constructedTable('2021', 'remedies', {
  litigationDirect: { upheld: 1, total: 1 },
  litigationAfterReconsideration: { upheld: 1, total: 1 },
});
const TABLES: AnnualReport['tables'] = { ...emptyReport('2021').tables, proactive, remedies };

const AGAINST_OTHERS: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['全年作出行政处罚决定35件。', ['narrative.table.proactive warning']],
  ['全年作出行政处罚决定41件。', []],
  ['公示行政处罚数据35条，公示行政许可数据88条。', []],
  ['行政审批事项全部网上办理，全年共办件98件。', ['narrative.table.proactive warning']],
  ['全年制发行政规范性文件3件。', ['narrative.table.proactive warning']],
  ['全年出台政策性文件3件。', []],
  ['收取行政事业性收费12.5万元。', []],
  ['收取行政事业性收费125000元。', []],
  ['收取行政事业性收费20万元。', ['narrative.table.proactive warning']],
  ['未发生因政府信息公开引发的行政诉讼。', ['narrative.table.remedies error']],
  ['未发生因政府信息公开引发的行政复议。', []],
  ['因政府信息公开被提起行政诉讼2件。', []],
  ['因政府信息公开被提起行政诉讼5件。', ['narrative.table.remedies warning']],
  ['办理行政复议案件50件。', []],
  ['未发生因政府信息公开引发的行政诉讼败诉情况。', []],
];

for (const [text, expected] of AGAINST_OTHERS) {
  test(`against tables two and four: ${text} → ${expected.join(' ') || 'nothing'}`, () =>
    assert.deepEqual(found(text, { tables: TABLES }, '2021'), expected));
}
