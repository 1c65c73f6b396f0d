import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, checkSettings, pathOf, REASON, valuesOf, type SettingField } from './setting-values.ts';

const field = (name: string, kind: SettingField['kind'], rest: Partial<SettingField> = {}): SettingField => ({
  name,
  label: name,
  kind,
  unit: null,
  optional: false,
  minimum: null,
  maximum: null,
  choices: [],
  ...rest,
});

const ROLES = [
  { value: 'clerk', label: '工作人员' },
  { value: 'auditor', label: '安全审计员' },
];
const FIELDS = [
  field('name', 'text'),
  field('length', 'number', { minimum: 8, maximum: 64 }),
  field('age', 'number', { optional: true, minimum: 30 }),
  field('strict', 'flag'),
  field('first', 'choice', { choices: ROLES }),
  field('roles', 'choices', { choices: ROLES }),
];
const STORED = { name: '青禾县', length: 12, age: null, strict: true, first: 'auditor', roles: ['auditor'] };

test('what was read and not touched is what is sent', () => {
  const values = valuesOf(FIELDS, STORED);
  assert.deepEqual(values['value/roles'], ['安全审计员']);
  assert.equal(values['value/age'], '');
  assert.deepEqual(checkSettings(FIELDS, values), {});
  assert.deepEqual(bodyOf(FIELDS, values), { value: STORED });
});

test('what is typed is sent as its kind, choices in their order, the reason apart', () => {
  const values = {
    ...valuesOf(FIELDS, STORED),
    'value/name': ' 青禾 ',
    'value/age': '90',
    'value/strict': false,
    'value/roles': ['安全审计员', '工作人员'],
    [REASON]: ' 等保测评 ',
  };
  assert.deepEqual(bodyOf(FIELDS, values), {
    value: { ...STORED, name: '青禾', age: 90, strict: false, roles: ['clerk', 'auditor'] },
    reason: '等保测评',
  });
});

test('what is missing, no number or out of bounds is told in place', () => {
  const wrong = (name: string, text: string) =>
    checkSettings(FIELDS, { ...valuesOf(FIELDS, STORED), [pathOf({ name })]: text })[pathOf({ name })] ?? null;
  assert.equal(wrong('name', ' '), '请填写“name”。');
  assert.equal(wrong('length', ''), '请填写“length”。');
  for (const odd of ['十二', '1.5', '-3', '1e3', '99999999999']) assert.equal(wrong('length', odd), '请只用数字填写一个整数。');
  assert.equal(wrong('length', '7'), '不能小于 8。');
  assert.equal(wrong('length', '8'), null);
  assert.equal(wrong('length', '64'), null);
  assert.equal(wrong('length', '65'), '不能大于 64。');
  assert.equal(wrong('age', ''), null);
  assert.equal(wrong('age', '29'), '不能小于 30。');
});
