import { DOCUMENT_STATES, OPENNESS_TITLES, RELATION_TITLES, type DocumentState } from '../../modules/documents/rules/index.ts';
import { textOr } from '../api/is-record.ts';
import type { Shape } from '../api/shapes.ts';
import type { MarkTone } from '../record/mark.tsx';

export type DocumentShape = Shape<'Document'>;

export const STATE_TONES: Readonly<Record<DocumentState, MarkTone>> = {
  draft: 'going',
  inReview: 'warning',
  returned: 'error',
  approved: 'warning',
  released: 'done',
  filed: 'quiet',
  withdrawn: 'quiet',
  discarded: 'quiet',
};

/** A state as a list sends it; null for one that this version does not know. */
export function stateOfDocument(value: unknown): DocumentState | null {
  return DOCUMENT_STATES.find((state) => state === value) ?? null;
}

/** Parts of a content by their names in it. */
export const MEMBER_TITLES: Readonly<Record<string, string>> = {
  title: '名称',
  subtitle: '副标题',
  summary: '内容概述',
  keywords: '关键词',
  body: '正文',
  documentNumber: '文号',
  signedOn: '成文日期',
  subject: '主题分类',
  genre: '体裁',
  effectiveFrom: '施行日期',
  effectiveUntil: '失效日期',
  openness: '公开属性',
  relations: '相关文件',
  attachments: '附件',
  source: '转载来源',
};

/** How a part's value reads where two versions are compared. */
export function valueText(path: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '（空）';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value))
    return value.length === 0
      ? '（空）'
      : value.map((item: unknown) => valueText(path, item)).join(path.startsWith('fields/') ? '；' : '、');
  const parts = new Map<string, unknown>(Object.entries(value));
  if (path === 'openness') {
    const title = new Map<string, string>(Object.entries(OPENNESS_TITLES)).get(textOr(parts.get('status'), '')) ?? '';
    return [title, textOr(parts.get('reason'), '')].filter((part) => part !== '').join('：');
  }
  if (path === 'relations') {
    const kind = new Map(Object.entries(RELATION_TITLES)).get(textOr(parts.get('kind'), ''));
    return `${kind?.title ?? ''} ${String(parts.get('documentId'))}`;
  }
  return [...parts.values()].filter((part) => typeof part === 'string' && part !== '').join('，');
}
