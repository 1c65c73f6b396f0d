import type { Openness, RelationKind } from './content.ts';

export const OPENNESS_TITLES: Readonly<Record<Openness, string>> = { proactive: '主动公开', onRequest: '依申请公开', withheld: '不予公开' };

export const RELATION_TITLES: Readonly<Record<RelationKind, { readonly title: string; readonly back: string }>> = {
  interprets: { title: '解读', back: '解读本文件' },
  amends: { title: '修改', back: '修改本文件' },
  repeals: { title: '废止', back: '废止本文件' },
  forwards: { title: '转发', back: '转发本文件' },
  replaces: { title: '代替', back: '代替本文件' },
};
