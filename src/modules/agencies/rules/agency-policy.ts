import { definePolicy } from '../../access/rules/index.ts';

/** Every name of the register is known to those who work below it; what it looks like is the systemAdmin's to say. */
export const agencyPolicy = definePolicy({
  noun: 'agency',
  title: '机关',
  deeds: {
    read: {
      title: '查看',
      allow: [{ roles: 'everyone', reach: 'ownAgency' }, { roles: ['systemAdmin', 'securityAdmin', 'auditor', 'supervisor'] }],
      machine: true,
    },
    create: { title: '设立', allow: [{ roles: ['systemAdmin'] }] },
    edit: { title: '修改', allow: [{ roles: ['systemAdmin'] }] },
    move: { title: '调整隶属关系', allow: [{ roles: ['systemAdmin'] }] },
    close: { title: '撤销', allow: [{ roles: ['systemAdmin'] }] },
  },
});
