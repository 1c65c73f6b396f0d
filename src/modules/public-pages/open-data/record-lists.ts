import { reportNoun } from '../../reporting/index.ts';
import { field, shortList, type OpenList } from './open-list.ts';

/** What other modules have made public. */
export const RECORD_LISTS: readonly OpenList[] = [
  shortList(
    {
      code: 'reports',
      title: '政府信息公开工作年度报告',
      description: '各机关历年的政府信息公开工作年度报告，带可以下载的结构化数据的地址。',
      keywords: ['年度报告', '政府信息公开'],
      fields: [
        field('agencyId', '机构编号', 'number', '机构的编号，见机构列表。'),
        field('agency', '机构名称', 'text', '报告中写明的机构名称。'),
        field('year', '年度', 'number', '报告的年度。'),
        field('title', '标题', 'text', '报告的标题。'),
        field('form', '格式', 'text', '报告所用的格式：2014、2019、2021。'),
        field('publishedOn', '发布日期', 'date', '报告写明的发布日期。', { nullable: true }),
        field('address', '网址', 'address', '报告的网页。'),
        field('data', '数据地址', 'address', '报告各表的结构化数据（JSON）。'),
      ],
    },
    ({ edition, site, root }) =>
      edition
        .records(reportNoun)
        .cards.filter(({ agencyId }) => edition.covers(site, { agencyId }))
        .map(({ agencyId, agencyName, year, title, form, publishedOn }) => {
          const address = `${root}/reports/${edition.agencies.get(agencyId)?.code ?? agencyId}/${year}`;
          return {
            key: `${String(agencyId).padStart(10, '0')}-${year}`,
            row: { agencyId, agency: agencyName, year, title, form, publishedOn, address, data: `${address}/report.json` },
          };
        })
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  ),
];
