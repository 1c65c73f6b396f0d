import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeFields } from './describe-fields.ts';
import { operationsSettings } from './operations-settings.ts';
import { securitySettings } from './security-settings.ts';
import { siteSettings } from './site-settings.ts';

const field = (group: Parameters<typeof describeFields>[0], name: string) => describeFields(group).find((one) => one.name === name);

test('every field of every group can be drawn, and an empty group is its defaults', () => {
  for (const group of [siteSettings, operationsSettings, securitySettings]) {
    const fields = describeFields(group);
    assert.deepEqual(
      fields.map(({ name }) => name),
      Object.keys(group.schema.parse({})),
    );
    assert.ok(fields.every(({ label }) => /\p{Script=Han}/u.test(label)));
  }
});

test('bounds come from the schema', () => {
  const days = field(operationsSettings, 'jobsKeptDays');
  assert.deepEqual(
    { kind: days?.kind, minimum: days?.minimum, maximum: days?.maximum, optional: days?.optional, default: days?.default },
    { kind: 'number', minimum: 1, maximum: 365, optional: false, default: 30 },
  );
  assert.equal(field(siteSettings, 'siteName')?.maximumLength, 100);
});

test('what may be left open says so; choices have words', () => {
  assert.equal(field(securitySettings, 'maximumAgeDays')?.optional, true);
  assert.equal(field(securitySettings, 'maximumAgeDays')?.kind, 'number');
  const roles = field(securitySettings, 'secondFactorRequiredFor');
  assert.equal(roles?.kind, 'choices');
  assert.deepEqual(roles?.choices[0], { value: 'systemAdmin', label: '系统管理员' });
});
