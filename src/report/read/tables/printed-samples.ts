/** Printed tables of form 2021 that the tests of this folder lay out in many ways. */
export const PROACTIVE: readonly (readonly string[])[] = [
  ['第二十条第（一）项'],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '', '0'],
  ['行政规范性文件', '4', '1', '9'],
  ['第二十条第（五）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政许可', '1730'],
  ['第二十条第（六）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政处罚', '26'],
  ['行政强制', ''],
  ['第二十条第（八）项'],
  ['信息内容', '本年收费金额（单位：万元）'],
  ['行政事业性收费', '3.5'],
];

export const REMEDIES = [
  ['行政复议', '行政诉讼'],
  ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '未经复议直接起诉', '复议后起诉'],
  ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
] as const;

function assertProactive(result: TablesRead): void {
  const { proactive } = result.tables;
  assert.equal(result.form, '2021');
  assert.equal(cells(proactive, 'rules'), '0 _ 0');
  assert.equal(cells(proactive, 'normativeDocuments'), '4 1 9');
  assert.equal(cells(proactive, 'permits'), '1730');
  assert.equal(cells(proactive, 'penalties'), '26');
  assert.equal(cells(proactive, 'compulsoryMeasures'), '_');
  assert.equal(cells(proactive, 'fees'), '3.5万元');
  assert.equal(proactive.confidence, 1);
}

const padTo = (row: readonly string[], width: number): string[] => [...row, ...Array.from({ length: width - row.length }, () => '')];
