import type { Edition } from '../../src/modules/edition/index.ts';

/** An address of every kind of page of the sample site; documents by their titles, since their numbers are given out. */
export function pageKinds(edition: Edition): readonly string[] {
  const numbered = (title: string): string => {
    const id = [...edition.ids(edition.main)].find((one) => edition.card(one)?.title.startsWith(title) === true);
    if (id === undefined) throw new Error(`The sample site has no ${title}`);
    return `/documents/${id}`;
  };
  const policy = numbered('青禾县院前医疗急救管理办法');
  return [
    '/',
    '/disclosure',
    '/disclosure/guide',
    '/disclosure/guide/qinghe-health',
    '/disclosure/system',
    '/disclosure/content',
    '/disclosure/content/livelihood',
    '/disclosure/content/projects',
    '/disclosure/request',
    '/institution/qinghe-health',
    '/policies',
    '/policies?q=%E6%80%A5%E6%95%91&validity=inForce',
    policy.replace('/documents/', '/policies/'),
    policy,
    `${policy}/print`,
    numbered('一图读懂'),
    numbered('医疗机构执业登记办事指南'),
    numbered('走进县急救指挥中心'),
    numbered('青禾县急救站点管理暂行规定'),
    numbered('青禾县卫生健康局政府信息公开指南（2021版）'),
    numbered('青禾县卫生健康系统2026年公开招聘'),
    '/services',
    '/events',
    '/series/epidemicDaily',
    '/sections/news',
    '/sections/policies',
    '/sections/content',
    '/sections/epidemic',
    '/sections/links',
    '/sections/guide',
    '/topics/flu',
    '/topics/first-aid',
    '/search',
    '/search?q=%E6%80%A5%E6%95%91',
    '/sitemap',
    '/consultations',
    '/correction?page=/documents/1',
    '/open-data',
    '/reports',
    '/reports/qinghe-health/2021',
    '/check',
    '/checks',
    '/problems',
    '/sites/health',
    '/nowhere',
    '/documents/999999',
  ];
}
