import type { SectionRule } from '../rules/index.ts';

/** 专题 of the sample site; the one that is over is archived. */
export const SAMPLE_TOPICS: readonly {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly rule: Partial<SectionRule>;
  readonly archivedOn: string | null;
}[] = [
  {
    slug: 'flu',
    title: '秋冬季流感防控',
    description: '疫苗接种安排、疫情通报和健康提示。',
    rule: { types: ['officialPaper', 'interpretation', 'notice'], keywords: ['流感', '接种'] },
    archivedOn: null,
  },
  {
    slug: 'first-aid',
    title: '院前急救能力提升',
    description: '2026年上半年的专题，已经结束。',
    rule: { keywords: ['院前急救'] },
    archivedOn: '2026-07-01',
  },
];

/** A platform of the county, and a site of the health bureau below it. */
export const SAMPLE_SITES = [
  { agency: 'county', slug: '', name: '青禾县政府信息公开平台', covers: 'subtree' },
  { agency: 'health', slug: 'health', name: '青禾县卫生健康局', covers: 'agency' },
] as const;
