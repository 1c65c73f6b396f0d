import type { Auditable, HistoryWords } from '../../platform/audit/index.ts';
import { agencyNames } from '../agencies/index.ts';

/** Rows as the audit keeps them. */
export const SITE: Auditable = { noun: 'site', table: 'site', key: 'site_id' };
export const SECTION: Auditable = { noun: 'section', table: 'section', key: 'section_id' };

export const SITE_WORDS: HistoryWords = {
  deeds: { create: '建立', edit: '修改', layOut: '修改首页和主题色', place: '修改网址', close: '关闭', reopen: '重新开放' },
  fields: {
    agencyId: '机关',
    siteId: '编号',
    slug: '网址代码',
    host: '域名',
    name: '名称',
    covers: '收录范围',
    theme: '主题色',
    marks: '页头页脚标识',
    home: '首页版式',
    closedAt: '关闭时间',
    createdAt: '建立时间',
    version: '版本',
  },
  names: { agencyId: agencyNames },
};

export const SECTION_WORDS: HistoryWords = {
  deeds: { create: '建立', edit: '修改', order: '调整顺序', fill: '选入信息', archive: '归档', close: '关闭', open: '开放' },
  fields: {
    agencyId: '机关',
    sectionId: '编号',
    siteId: '站点',
    parentId: '上级栏目',
    slug: '网址代码',
    title: '名称',
    description: '说明',
    keywords: '关键词',
    kind: '类型',
    rule: '收录规则',
    layout: '版式',
    item: '法定公开事项',
    position: '顺序',
    state: '状态',
    archivedOn: '归档日期',
    createdAt: '建立时间',
    version: '版本',
  },
  names: { agencyId: agencyNames },
};
