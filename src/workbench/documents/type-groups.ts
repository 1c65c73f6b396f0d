import type { Vocabulary } from './vocabulary-types.ts';

type Type = Vocabulary['types'][number];

export interface TypeGroup {
  readonly title: string;
  readonly types: readonly Type[];
}

/** What the types are for, in the words of whoever looks for one; a type that stands nowhere is among the last. */
const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['发文件、解读文件', ['normativeDocument', 'officialPaper', 'interpretation', 'plan']],
  ['告诉公众消息', ['news', 'notice', 'meeting', 'event', 'emergency', 'epidemicDaily']],
  ['介绍本机关和怎么办事', ['functions', 'leader', 'guide', 'serviceGuide']],
  ['公开钱、人、数据', ['budget', 'fees', 'procurement', 'personnel', 'recruitment', 'statistics', 'publicHealth']],
];
const OTHER = '其他';

export function typeGroups(types: readonly Type[]): readonly TypeGroup[] {
  const named = new Set(GROUPS.flatMap(([, codes]) => codes));
  const groups = GROUPS.map(([title, codes]) => ({ title, types: codes.flatMap((code) => types.filter((type) => type.code === code)) }));
  return [...groups, { title: OTHER, types: types.filter(({ code }) => !named.has(code)) }].filter((group) => group.types.length > 0);
}
