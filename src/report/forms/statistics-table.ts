import type { FormColumn, FormRow, FormTable } from './form.ts';
import { label, slot } from './grid.ts';

const COUNT: readonly FormColumn[] = [{ id: 'count', label: '统计数', unit: null }];

/** id, label as printed, unit, depth of indentation; a heading has no unit and no number. */
type Line = readonly [id: string, label: string, unit: string | null, depth: number];

/**
 * 政府信息公开情况统计表, 国办发〔2014〕32号, for the reports on 2014 to 2018.
 * The first lines and the units were read in published tables; the rest is held by practice and differs a little from place to place.
 */
const LINES: readonly Line[] = [
  ['h1', '一、主动公开情况', null, 0],
  ['proactive.total', '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条', 1],
  ['proactive.normativePublic', '其中：主动公开规范性文件数', '条', 2],
  ['proactive.normativeIssued', '制发规范性文件总数', '件', 2],
  ['h1.2', '（二）通过不同渠道和方式公开政府信息的情况', null, 1],
  ['channels.gazette', '1.政府公报公开政府信息数', '条', 2],
  ['channels.website', '2.政府网站公开政府信息数', '条', 2],
  ['channels.weibo', '3.政务微博公开政府信息数', '条', 2],
  ['channels.wechat', '4.政务微信公开政府信息数', '条', 2],
  ['channels.other', '5.其他方式公开政府信息数', '条', 2],
  ['h2', '二、回应解读情况', null, 0],
  ['responses.total', '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）', '次', 1],
  ['h2.2', '（二）通过不同渠道和方式回应解读的情况', null, 1],
  ['responses.pressConferences', '1.参加或举办新闻发布会总次数', '次', 2],
  ['responses.pressConferencesByLeader', '其中：主要负责同志参加新闻发布会次数', '次', 3],
  ['responses.interviews', '2.政府网站在线访谈次数', '次', 2],
  ['responses.interviewsByLeader', '其中：主要负责同志参加政府网站在线访谈次数', '次', 3],
  ['responses.interpretations', '3.政策解读稿件发布数', '篇', 2],
  ['responses.newMedia', '4.微博微信回应事件数', '次', 2],
  ['responses.other', '5.其他方式回应事件数', '次', 2],
  ['h3', '三、依申请公开情况', null, 0],
  ['received.total', '（一）收到申请数', '件', 1],
  ['received.inPerson', '1.当面申请数', '件', 2],
  ['received.fax', '2.传真申请数', '件', 2],
  ['received.online', '3.网络申请数', '件', 2],
  ['received.letter', '4.信函申请数', '件', 2],
  ['closed.total', '（二）申请办结数', '件', 1],
  ['closed.onTime', '1.按时办结数', '件', 2],
  ['closed.extended', '2.延期办结数', '件', 2],
  ['replies.total', '（三）申请答复数', '件', 1],
  ['replies.alreadyPublic', '1.属于已主动公开范围数', '件', 2],
  ['replies.granted', '2.同意公开答复数', '件', 2],
  ['replies.partial', '3.同意部分公开答复数', '件', 2],
  ['replies.denied', '4.不同意公开答复数', '件', 2],
  ['denied.stateSecret', '其中：涉及国家秘密', '件', 3],
  ['denied.tradeSecret', '涉及商业秘密', '件', 3],
  ['denied.privacy', '涉及个人隐私', '件', 3],
  ['denied.safetyStability', '危及国家安全、公共安全、经济安全和社会稳定', '件', 3],
  ['denied.notGovernmentInformation', '不是《条例》所指政府信息', '件', 3],
  ['denied.otherLaw', '法律法规规定的其他情形', '件', 3],
  ['replies.notThisAgency', '5.不属于本行政机关公开数', '件', 2],
  ['replies.notExisting', '6.申请信息不存在数', '件', 2],
  ['replies.askedToCorrect', '7.告知作出更改补充数', '件', 2],
  ['replies.otherWay', '8.告知通过其他途径办理数', '件', 2],
  ['reconsideration.total', '四、行政复议数量', '件', 0],
  ['reconsideration.upheld', '（一）维持具体行政行为数', '件', 1],
  ['reconsideration.corrected', '（二）被依法纠错数', '件', 1],
  ['reconsideration.other', '（三）其他情形数', '件', 1],
  ['litigation.total', '五、行政诉讼数量', '件', 0],
  ['litigation.upheld', '（一）维持具体行政行为或者驳回原告诉讼请求数', '件', 1],
  ['litigation.corrected', '（二）被依法纠错数', '件', 1],
  ['litigation.other', '（三）其他情形数', '件', 1],
  ['complaints', '六、举报投诉数量', '件', 0],
  ['fees', '七、依申请公开信息收取的费用', '万元', 0],
  ['h8', '八、机构建设和保障经费情况', null, 0],
  ['office.bodies', '（一）政府信息公开工作专门机构数', '个', 1],
  ['office.readingPoints', '（二）设置政府信息公开查阅点数', '个', 1],
  ['office.staff', '（三）从事政府信息公开工作人员数', '人', 1],
  ['office.fullTime', '1.专职人员数（不包括政府公报及政府网站工作人员数）', '人', 2],
  ['office.partTime', '2.兼职人员数', '人', 2],
  ['office.budget', '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）', '万元', 1],
  ['h9', '九、政府信息公开会议和培训情况', null, 0],
  ['meetings', '（一）召开政府信息公开工作会议或专题会议数', '次', 1],
  ['trainings', '（二）举办各类培训班数', '次', 1],
  ['trained', '（三）接受培训人员数', '人次', 1],
];

const rows: readonly FormRow[] = LINES.flatMap(([id, text, unit]) =>
  unit === null ? [] : [{ id, labels: [text], columns: COUNT.map((column) => ({ ...column, unit })) }],
);

export const STATISTICS: FormTable = {
  id: 'statistics',
  caption: '政府信息公开情况统计表',
  rows,
  grid: {
    columnCount: 3,
    widths: [70, 12, 18],
    headerRowCount: 1,
    rows: [
      [label('统计指标', { header: 'column' }), label('单位', { header: 'column' }), label('统计数', { header: 'column' })],
      ...LINES.map(([id, text, unit, depth]) => [
        label(`${'　'.repeat(depth)}${text}`, { header: 'row' }),
        label(unit ?? '——', { header: 'column' }),
        unit === null ? label('——', { header: 'column' }) : slot(id, 'count'),
      ]),
    ],
  },
};
