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
        { roles: ['systemAdmin'], reach: 'installation' },
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
      '上级主管人员可以查看（所辖机关）；分管领导、公开工作人员可以查看（本机关）；科室负责人可以查看（本科室）；全体工作人员可以查看（与本人有关的）；有这项授权的接口令牌可以查看（令牌所属机关）。',
      '科室人员可以办结（本机关）；全体工作人员可以办结（本机关）；管理全部机关的系统管理员可以办结。',
      '谁都不可以销毁。',
    ],
  );
  assert.equal(paragraph, `任务：${deeds.map(({ sentence }) => sentence).join('')}`);
  assert.deepEqual(
    deeds.map(({ deed, machine }) => [deed, machine]),
    [
      ['read', true],
      ['close', false],
      ['burn', false],
    ],
  );
});
