import type { HistoryWords } from '../../platform/audit/index.ts';
import { agencyNames } from './names.ts';

export const AGENCY_WORDS: HistoryWords = {
  fields: {
    code: '网址代码',
    name: '名称',
    shortName: '简称',
    creditCode: '统一社会信用代码',
    parentId: '上级机关',
    position: '排序',
    closedAt: '撤销时间',
    codeFixedAt: '网址代码启用时间',
    agencyId: '编号',
    createdAt: '登记时间',
  },
  deeds: { create: '设立', edit: '修改', move: '调整隶属关系', close: '撤销', fixCode: '固定网址代码' },
  names: { parentId: agencyNames },
};

export const UNIT_WORDS: HistoryWords = {
  fields: {
    name: '名称',
    isDisclosureOffice: '公开工作机构',
    position: '排序',
    closedAt: '撤销时间',
    agencyId: '机关',
    unitId: '编号',
    createdAt: '登记时间',
  },
  deeds: { create: '设立', edit: '修改', close: '撤销' },
  names: { agencyId: agencyNames },
};
