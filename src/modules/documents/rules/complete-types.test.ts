import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VOCABULARY } from '../vocabulary.ts';
import { checkComplete } from './check-complete.ts';
import { emptyContent, type FieldValue } from './content.ts';

const NO_OPINION = { priorOpinion: null };

/** What the law or the official list wants of a type, in its words and order. */
const WANTED: Readonly<Record<string, { readonly basis: string; readonly elements: readonly string[] }>> = {
  // 条例第十二条: 信息的分类、编排体系、获取方式和政府信息公开工作机构的名称、办公地址、办公时间、联系电话、传真号码、互联网联系方式
  guide: {
    basis: '条例第十二条',
    elements: ['信息的分类', '编排体系', '获取方式', '工作机构的名称', '办公地址', '办公时间', '联系电话', '传真号码', '互联网联系方式'],
  },
  // 条例第二十条第二项: 机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名
  functions: { basis: '条例第二十条第二项', elements: ['机关职能', '机构设置', '办公地址', '办公时间', '联系方式', '负责人姓名'] },
  // 办事指南 of the standard catalogue
  serviceGuide: {
    basis: '卫生健康领域基层政务公开标准目录',
    elements: [
      '适用范围',
      '事项审查类型',
      '项目名称',
      '审批类别',
      '项目编码',
      '办理依据',
      '受理机构',
      '决定机构',
      '审批数量',
      '办理条件',
      '申请材料',
      '申请接收',
      '办理基本流程',
      '办理方式',
      '审批时限',
      '审批收费依据及标准',
      '审批结果',
      '结果送达',
      '申请人权利和义务',
      '咨询途径',
      '监督和投诉渠道',
      '办公地址和时间',
      '公开查询方式',
    ],
  },
};

for (const [code, { basis, elements }] of Object.entries(WANTED)) {
  const type = VOCABULARY.types.get(code);
  assert.ok(type !== undefined, code);
  const filled: Record<string, FieldValue> = {};
  for (const field of type.fields)
    filled[field.code] =
      field.kind === 'rows'
        ? [Object.fromEntries((field.columns ?? []).map((column) => [column.code, '有']))]
        : field.kind === 'choice'
          ? (field.choices?.[0]?.code ?? '')
          : '有';
  const whole = { ...emptyContent(type.title), openness: { status: 'proactive', ground: null, reason: '' } as const, fields: filled };

  test(`${type.title}: all elements are asked for, with the list that asks, and nothing is missing when all are there`, () => {
    const missing = checkComplete({ ...whole, fields: {} }, type, NO_OPINION);
    assert.deepEqual(
      missing.map(({ message }) => /“(.+?)”/.exec(message)?.[1]),
      elements,
    );
    assert.deepEqual(
      missing.filter(({ message }) => !message.includes(basis)).map(({ message }) => message),
      [],
    );
    assert.deepEqual(checkComplete(whole, type, NO_OPINION), []);
  });

  test(`${type.title}: each element that is left out or blank is one finding at its place`, () => {
    for (const { code: field, required, kind } of type.fields.filter((one) => one.required)) {
      assert.ok(required);
      const { [field]: _, ...rest } = filled;
      for (const fields of [rest, { ...rest, [field]: kind === 'rows' ? [] : '  ' }])
        assert.deepEqual(
          checkComplete({ ...whole, fields }, type, NO_OPINION).map(({ path }) => path),
          [`fields/${field}`],
        );
    }
  });
}

test('a material without a name is told with its row', () => {
  const type = VOCABULARY.types.get('serviceGuide');
  assert.ok(type !== undefined);
  const findings = checkComplete({ ...emptyContent('x'), fields: { materials: [{ name: '申请表' }, { copies: '1' }] } }, type, NO_OPINION);
  const finding = findings.find(({ path }) => path.startsWith('fields/materials'));
  assert.deepEqual([finding?.path, finding?.message], ['fields/materials/1/name', '“申请材料”第 2 行没有填写“材料名称”。']);
});
