import type { Auditable, HistoryWords } from '../../platform/audit/index.ts';
import { agencyNames } from '../agencies/index.ts';

/** Rows as the audit keeps them. */
export const LETTER_TEMPLATE: Auditable = { noun: 'letterTemplate', table: 'letter_template', key: 'template_id' };
export const DISCLOSURE_OFFICE: Auditable = { noun: 'disclosureOffice', table: 'disclosure_office', key: 'agency_id' };

export const LETTER_TEMPLATE_WORDS: HistoryWords = {
  deeds: { create: '新增文本', edit: '修改文本', discard: '取消启用' },
  fields: {
    agencyId: '机关',
    templateId: '编号',
    code: '文书',
    effectiveFrom: '启用日期',
    title: '标题',
    lines: '正文',
    note: '说明',
    byName: '办理人',
    createdAt: '新增时间',
    discardedAt: '取消时间',
    version: '版本',
  },
  names: { agencyId: agencyNames },
};

export const DISCLOSURE_OFFICE_WORDS: HistoryWords = {
  deeds: { edit: '修改' },
  fields: {
    agencyId: '机关',
    header: '发文机关标志',
    numberPrefix: '文号代字',
    numberPattern: '编号格式',
    seriesWords: '各类文书的编号用字',
    government: '本级人民政府',
    upperDepartment: '上一级主管部门',
    court: '人民法院',
    ledByUpper: '由上一级主管部门管辖行政复议',
    address: '办公地址',
    postcode: '邮政编码',
    phone: '联系电话',
    fax: '传真',
    email: '电子邮箱',
    officeHours: '办公时间',
    contactPerson: '联系人',
    payWay: '信息处理费的缴纳方式',
    changedAt: '更改时间',
    version: '版本',
  },
  names: { agencyId: agencyNames },
};
