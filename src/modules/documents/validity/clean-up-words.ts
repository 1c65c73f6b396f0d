import type { HistoryWords } from '../../../platform/audit/index.ts';
import { agencyNames } from '../../agencies/index.ts';

/** What a clean-up's history is told in. */
export const CLEAN_UP_WORDS: HistoryWords = {
  deeds: { cleanUp: '清理' },
  fields: {
    agencyId: '机关',
    cleanUpId: '编号',
    title: '清理',
    decidedByDocumentId: '依据文件编号',
    basis: '依据文件',
    decidedOn: '生效日期',
    byKind: '办理者类别',
    byId: '办理者编号',
    byName: '办理人',
    at: '办理时间',
  },
  values: { byKind: { person: '人员', machine: '程序', system: '系统' } },
  names: { agencyId: agencyNames },
};
