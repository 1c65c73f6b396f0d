import { z } from 'zod';
import type { Auditable, HistoryWords } from '../../platform/audit/index.ts';
import { agencyNames } from '../agencies/index.ts';
import { CORRECTION_KINDS, CORRECTION_STATES, DEED_TITLES, KIND_TITLES, OUTCOME_TITLES, OUTCOMES, STATE_TITLES } from './rules/index.ts';

/** Rows as the audit keeps them: how to reach who wrote is not the auditor's business, nor what else they said. */
export const CORRECTION: Auditable = { noun: 'correction', table: 'correction_report', key: 'report_id', omit: ['contact', 'text'] };

/** 网站找错 as the API sends it. */
export const Correction = z
  .object({
    id: z.number().int(),
    agency: z.object({ id: z.number().int(), name: z.string() }),
    receipt: z.string(),
    /** A path of the site; '' when nobody said which. */
    pagePath: z.string(),
    document: z.object({ id: z.number().int(), title: z.string() }).nullable(),
    kind: z.enum(CORRECTION_KINDS),
    text: z.string(),
    /** There is one; it is asked for by itself. */
    hasContact: z.boolean(),
    receivedAt: z.iso.datetime(),
    /** A day in Asia/Shanghai. */
    dueOn: z.iso.date(),
    late: z.boolean(),
    taskId: z.number().int().nullable(),
    state: z.enum(CORRECTION_STATES),
    outcome: z.enum(OUTCOMES).nullable(),
    handling: z.string(),
    handledAt: z.iso.datetime().nullable(),
    answer: z.string(),
    answeredAt: z.iso.datetime().nullable(),
    version: z.number().int(),
    /** What the asker may do to it now. */
    deeds: z.array(z.enum(['handle', 'answer'])),
  })
  .meta({ id: 'Correction' });
export type Correction = z.infer<typeof Correction>;

export const CORRECTION_WORDS: HistoryWords = {
  deeds: {
    handIn: '收到',
    ...DEED_TITLES,
    readContact: '查看联系方式',
    forgetContact: '清除联系方式',
    recount: '按节假日通知重新计算期限',
  },
  fields: {
    agencyId: '机关',
    reportId: '编号',
    receipt: '回执号',
    pagePath: '网页',
    documentId: '信息',
    kind: '类别',
    receivedAt: '收到时间',
    dueOn: '办理期限',
    dueWorkdays: '办理的工作日数',
    taskId: '任务',
    state: '状态',
    outcome: '处理结果',
    handling: '处理情况',
    handledAt: '处理时间',
    answer: '答复',
    answeredAt: '答复时间',
    version: '版本',
  },
  values: { kind: KIND_TITLES, state: STATE_TITLES, outcome: OUTCOME_TITLES },
  names: { agencyId: agencyNames },
};
