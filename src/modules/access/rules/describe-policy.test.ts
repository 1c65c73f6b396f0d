import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describePolicy } from './describe-policy.ts';
import { definePolicy } from './policy.ts';

const policy = definePolicy({
  noun: 'task',
  title: '任务',
  deeds: {
    read: {
      title: '查看',
      allow: [{ roles: ['leader', 'clerk', 'supervisor', 'unitHead'] }, { roles: 'everyone', reach: 'self' }],
      machine: true,
    },
    close: {
      title: '办结',
      allow: [
        { roles: ['unitStaff'], reach: 'ownAgency' },
        { roles: 'everyone', reach: 'ownAgency' },
      ],
    },
    burn: { title: '销毁', allow: [] },
  },
});

test('a policy reads as one sentence a deed: who, how far, programs too, and what nobody may', () => {
  const { paragraph, deeds } = describePolicy(policy);
  assert.deepEqual(
    deeds.map(({ sentence }) => sentence),
    [
      '查看任务：上级主管人员，限所辖机关的；分管领导、公开工作人员，限本机关的；科室负责人，限本科室的；所有工作人员，限与本人有关的；持有这项授权的程序（令牌），限令牌所属机关的。',
      '办结任务：科室人员，限本机关的；所有工作人员，限本机关的。',
      '销毁任务：任何人都不可以。',
    ],
  );
  assert.equal(paragraph, deeds.map(({ sentence }) => sentence).join(''));
  assert.deepEqual(
    deeds.map(({ deed, machine }) => [deed, machine]),
    [
      ['read', true],
      ['close', false],
      ['burn', false],
    ],
  );
});
