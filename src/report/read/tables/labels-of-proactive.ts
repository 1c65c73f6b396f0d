import { labelOf, type Label } from './label.ts';

const header = (id: string, ...texts: string[]): Label => labelOf('header', 'proactive', id, texts);
const row = (id: string, ...texts: string[]): Label => labelOf('row', 'proactive', id, texts, { alone: true });
const item = (number: string): Label =>
  labelOf('group', 'proactive', `item${number}`, [
    `第二十条第(${number})项`,
    `第二十条(${number})项`,
    `第二十条第${number}项`,
    `第20条第(${number})项`,
  ]);

/** Labels of 表二 in both generations; header cells tell them apart. */
export const PROACTIVE_LABELS: readonly Label[] = [
  item('一'),
  header('content', '信息内容'),
  header('issued', '本年制发件数', '本年度制发件数'),
  header('repealed', '本年废止件数', '本年度废止件数'),
  header('inForce', '现行有效件数'),
  header('made', '本年新制作数量', '本年度新制作数量', '本年新制作数', '本年制作数量'),
  header('newlyPublic', '本年新公开数量', '本年度新公开数量', '本年新公开数'),
  header('publicTotal', '对外公开总数量', '对外公开总数'),
  row('rules', '规章'),
  row('normativeDocuments', '行政规范性文件', '规范性文件'),
  // No row of the form: some bodies add it, and its numbers are not those of the row above.
  row('added', '其他主动公开文件'),
  item('五'),
  header('itemsLastYear', '上一年项目数量', '上一年度项目数量', '上年项目数量'),
  header('change', '本年增/减', '本年增减', '本年度增/减'),
  header('decisions', '本年处理决定数量', '本年度处理决定数量', '处理决定数量'),
  row('permits', '行政许可'),
  row('otherServices', '其他对外管理服务事项'),
  item('六'),
  row('penalties', '行政处罚'),
  row('compulsoryMeasures', '行政强制'),
  item('八'),
  header('amount', '本年收费金额(单位:万元)', '本年收费金额(万元)', '本年收费金额单位:万元', '本年收费金额', '本年度收费金额(单位:万元)'),
  row('fees', '行政事业性收费'),
  item('九'),
  header('projects', '采购项目数量'),
  header('procurementAmount', '采购总金额(单位:万元)', '采购总金额(万元)', '采购总金额'),
  row('procurement', '政府集中采购'),
];
