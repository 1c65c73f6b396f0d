import { definePolicy } from '../../access/rules/index.ts';

/** 内设机构、科室 of an agency. */
export const unitPolicy = definePolicy({
  noun: 'unit',
  title: '科室',
  deeds: {
    read: {
      title: '查看',
      allow: [{ roles: 'everyone', reach: 'ownAgency' }, { roles: ['systemAdmin', 'securityAdmin', 'auditor', 'supervisor'] }],
    },
    create: { title: '设立', allow: [{ roles: ['systemAdmin'] }] },
    edit: { title: '修改', allow: [{ roles: ['systemAdmin'] }] },
    close: { title: '撤销', allow: [{ roles: ['systemAdmin'] }] },
  },
});
