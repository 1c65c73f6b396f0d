import type { HistoryWords } from '../../platform/audit/index.ts';
import { GRAVITY_TITLES, WORD_CODE_TITLES, WORD_GATE_TITLES } from '../../screening/index.ts';
import { agencyNames } from '../agencies/index.ts';

const COMMON = { agencyId: '机关', word: '要查的词', code: '类别', changedAt: '更改时间', version: '版本' } as const;

/** What the history of an agency's own word is told in. */
export const LISTED_WORD_WORDS: HistoryWords = {
  deeds: { create: '增加', edit: '修改', retire: '停用', import: '导入' },
  fields: {
    ...COMMON,
    wordId: '编号',
    instead: '正确写法',
    severity: '级别',
    gate: '关口',
    note: '说明',
    source: '依据',
    startsOn: '启用日期',
    endsOn: '停用日期',
    exceptions: '例外',
    retiredAt: '停用时间',
  },
  values: { code: WORD_CODE_TITLES, severity: GRAVITY_TITLES, gate: WORD_GATE_TITLES },
  names: { agencyId: agencyNames },
};

export const WORD_SWITCH_WORDS: HistoryWords = {
  deeds: { switchOff: '关闭内置词', switchOn: '恢复内置词' },
  fields: { ...COMMON, switchId: '编号', isOff: '已关闭', reason: '理由', byName: '办理人' },
  values: { code: WORD_CODE_TITLES },
  names: { agencyId: agencyNames },
};
