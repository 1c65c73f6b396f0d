import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leftOut, proposedParts } from './split-text.ts';

const LISTED = '申请公开2025年的以下信息：\n1. 抽检结果；\n2、食堂检查情况\n（含整改）\n三、征地补偿方案。';

test('an application falls into its numbered wishes, each with the words before the list', () => {
  assert.deepEqual(proposedParts(LISTED), [
    '申请公开2025年的以下信息：抽检结果。',
    '申请公开2025年的以下信息：食堂检查情况\n（含整改）',
    '申请公开2025年的以下信息：征地补偿方案。',
  ]);
  assert.deepEqual(proposedParts('甲项\n\n乙项'), ['甲项', '乙项']);
  assert.deepEqual(proposedParts('2025.6的抽检结果'), ['2025.6的抽检结果']);
  // As it is written on paper: in one line.
  assert.deepEqual(proposedParts('一、2024年的采购合同；二、2025年的投诉统计。'), ['2024年的采购合同。', '2025年的投诉统计。']);
  assert.deepEqual(proposedParts('申请公开：（1）合同；（2）发票'), ['申请公开：合同。', '申请公开：发票']);
  assert.deepEqual(proposedParts('申请公开：一、二季度的数据'), ['申请公开：一、二季度的数据']);
  assert.deepEqual(proposedParts('请提供：2、3月份的数据；4.5版的说明'), ['请提供：2、3月份的数据；4.5版的说明']);
});

test('what stands in no part is named', () => {
  assert.deepEqual(leftOut(LISTED, proposedParts(LISTED)), []);
  assert.deepEqual(leftOut(LISTED, ['申请公开2025年的以下信息：抽检结果']), ['食堂检查情况', '（含整改）', '征地补偿方案']);
});
