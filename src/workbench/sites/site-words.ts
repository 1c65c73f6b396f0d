import type { HomeBlock, SectionKind, SectionState } from '../../modules/sites/rules/index.ts';
import type { Shape } from '../api/shapes.ts';

export type SiteShape = Shape<'Site'>;
export type SectionShape = Shape<'SiteSection'>;
export type BlockKind = HomeBlock['kind'];

export const COVER_TITLES: Readonly<Record<SiteShape['covers'], string>> = {
  agency: '只收本机关的信息',
  subtree: '连同下属机关的信息',
};

export const KIND_TITLES: Readonly<Record<SectionKind, string>> = {
  list: '信息列表',
  page: '单页',
  topic: '专题',
  series: '连续发布（如疫情日报）',
  links: '链接',
};

export const KIND_HINTS: Readonly<Record<SectionKind, string>> = {
  list: '按规则或者手工收进信息，一条一行。',
  page: '一页说明，用布局里的文字和链接拼成；下面可以有下级栏目。',
  topic: '一件事的专页，有自己的布局，首页的“专题专栏”里会列出来。',
  series: '每天一期的信息，附日历，看得出哪天断了。',
  links: '只有一组链接。',
};

export const STATE_TITLES: Readonly<Record<SectionState, string>> = { open: '开放', archived: '已归档', closed: '已关闭' };

export const BLOCK_TITLES: Readonly<Record<BlockKind, string>> = {
  search: '搜索框',
  latest: '栏目的最新信息',
  policies: '政策与解读',
  disclosure: '政府信息公开五部分',
  services: '办事指南',
  topics: '专题专栏',
  links: '链接',
  consultations: '意见征集',
  reports: '年度报告',
  text: '一段文字',
};

export const BLOCK_HINTS: Readonly<Record<BlockKind, string>> = {
  search: '网站名称和搜索框，一般放在最上面。',
  latest: '一个栏目里最新的几条，栏目空着时不显示。',
  policies: '最新的政策文件，旁边是它的解读。',
  disclosure: '指南、制度、法定主动公开内容、依申请公开、年报五个入口。',
  services: '最新的办事指南。',
  topics: '开放的专题，一个一格。',
  links: '相关网站等链接。',
  consultations: '正在征集意见的事项。',
  reports: '各年度的政府信息公开工作年度报告。',
  text: '自己写的一段话，例如办公时间和地址。',
};

export const BLOCK_KINDS: readonly BlockKind[] = [
  'search',
  'latest',
  'policies',
  'disclosure',
  'services',
  'topics',
  'links',
  'consultations',
  'reports',
  'text',
];

/** `news` and the like: what an address may hold. Null when it may. */
export function slugFault(slug: string, taken: readonly string[]): string | null {
  if (slug === '') return '请填写网址代码。';
  if (!/^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/.test(slug)) return '只能用小写字母、数字和连字符，不能以连字符开头或结尾，最多 60 个字符。';
  return taken.includes(slug) ? '这个网址代码已经用了，请换一个。' : null;
}

/** The day that it is in China. */
export function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
