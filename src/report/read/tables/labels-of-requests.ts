import { labelOf, type Label } from './label.ts';

const header = (id: string, ...texts: string[]): Label => labelOf('header', 'requests', id, texts);
const group = (ordinal: string, id: string, ...texts: string[]): Label => labelOf('group', 'requests', id, texts, { ordinal });
const item = (ordinal: string, id: string, ...texts: string[]): Label => labelOf('row', 'requests', id, texts, { ordinal });
const wide = (ordinal: string, id: string, ...texts: string[]): Label =>
  labelOf('row', 'requests', id, texts, { ordinal, mergedColumns: 2 });

/** Labels of 表三 in the order of the form, with the wordings that published reports use. */
export const REQUESTS_LABELS: readonly Label[] = [
  header(
    'identity',
    '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)',
    '本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和',
    '(本列数据的勾稽关系为:第一项加第二项之和等于第三项加第四项之和)',
  ),
  header('applicants', '申请人情况'),
  header('naturalPerson', '自然人'),
  header('organizations', '法人或其他组织', '法人或者其他组织'),
  header('enterprise', '商业企业'),
  header('research', '科研机构'),
  header('publicWelfare', '社会公益组织'),
  header('legalService', '法律服务机构'),
  wide('一', 'new', '本年新收政府信息公开申请数量', '本年度新收政府信息公开申请数量', '本年新收政府信息公开申请数', '本年新收申请数量'),
  wide(
    '二',
    'carriedIn',
    '上年结转政府信息公开申请数量',
    '上年度结转政府信息公开申请数量',
    '上年结转政府信息公开申请数',
    '上年结转申请数量',
  ),
  group('三', 'outcomes', '本年度办理结果', '本年办理结果'),
  labelOf('row', 'requests', 'granted', ['予以公开'], { ordinal: '(一)', mergedColumns: 1 }),
  labelOf('row', 'requests', 'partial', ['部分公开'], {
    ordinal: '(二)',
    tail: '(区分处理的,只计这一情形,不计其他情形)',
    mergedColumns: 1,
  }),
  group('(三)', 'denied', '不予公开'),
  item('1', 'denied.stateSecret', '属于国家秘密'),
  item('2', 'denied.lawForbids', '其他法律行政法规禁止公开', '其他法律,行政法规禁止公开'),
  item('3', 'denied.safetyStability', '危及三安全一稳定'),
  item('4', 'denied.thirdParty', '保护第三方合法权益'),
  item('5', 'denied.internalAffairs', '属于三类内部事务信息'),
  item('6', 'denied.processInfo', '属于四类过程性信息'),
  item('7', 'denied.enforcementFile', '属于行政执法案卷'),
  item('8', 'denied.adminQuery', '属于行政查询事项'),
  group('(四)', 'unavailable', '无法提供'),
  item('1', 'unavailable.notHeld', '本机关不掌握相关政府信息', '本行政机关不掌握相关政府信息'),
  item('2', 'unavailable.needsCreation', '没有现成信息需要另行制作', '没有现成信息,需要另行制作'),
  item('3', 'unavailable.stillUnclear', '补正后申请内容仍不明确'),
  group('(五)', 'notProcessed', '不予处理'),
  item('1', 'notProcessed.petition', '信访举报投诉类申请', '信访,举报,投诉类申请'),
  item('2', 'notProcessed.repeat', '重复申请'),
  item('3', 'notProcessed.publication', '要求提供公开出版物'),
  item('4', 'notProcessed.massive', '无正当理由大量反复申请'),
  item('5', 'notProcessed.reconfirm', '要求行政机关确认或重新出具已获取信息', '要求行政机关确认或者重新出具已获取信息'),
  labelOf('groupOrRow', 'requests', 'other', ['其他处理'], { ordinal: '(六)', mergedColumns: 1 }),
  item('1', 'other.overdueCorrection', '申请人无正当理由逾期不补正,行政机关不再处理其政府信息公开申请'),
  item(
    '2',
    'other.unpaidFee',
    '申请人逾期未按收费通知要求缴纳费用,行政机关不再处理其政府信息公开申请',
    '申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请',
  ),
  labelOf('row', 'requests', 'other.other', ['其他'], { ordinal: '3', alone: true }),
  labelOf('row', 'requests', 'total', ['总计', '合计'], { ordinal: '(七)', alone: true, mergedColumns: 1 }),
  wide('四', 'carriedOver', '结转下年度继续办理', '结转下年继续办理', '结转下年度办理'),
];
