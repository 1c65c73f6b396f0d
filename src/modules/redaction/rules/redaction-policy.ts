import { definePolicy } from '../../access/rules/index.ts';

const OFFICE = { roles: ['clerk', 'leader'] } as const;
const UNIT = { roles: ['unitHead', 'unitStaff'] } as const;
/** Whoever works on the request: the office, the unit it was assigned to, and the person. */
const WORKERS = [OFFICE, UNIT, { ...UNIT, reach: 'self' }] as const;

/** 涂黑 (art 37): what of a file is withheld. */
export const redactionPolicy = definePolicy({
  noun: 'redaction',
  title: '涂黑',
  deeds: {
    read: { title: '查看', allow: WORKERS },
    mark: { title: '标记', allow: WORKERS },
    burn: { title: '生成公开文本', allow: WORKERS },
  },
});
