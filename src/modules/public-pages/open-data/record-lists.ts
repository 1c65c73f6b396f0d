import { consultationNoun } from '../../consultations/index.ts';
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
  shortList(
    {
      code: 'consultations',
      title: '意见征集',
      description: '公开征求意见的草案：期限、状态，公布了结果的带公布日期。撤回的不在其中。',
      keywords: ['意见征集', '征求意见'],
      fields: [
        field('id', '编号', 'number', '意见征集的编号，不变。'),
        field('agencyId', '机构编号', 'number', '征集机关的编号，见机构列表。'),
        field('title', '标题', 'text', '意见征集的标题。'),
        field('kind', '类别', 'text', '征集的类别，如重大行政决策、规章。'),
        field('state', '状态', 'text', 'open 征集中、closed 已截止、resultPublished 已公布结果。'),
        field('opensOn', '开始日期', 'date', '开始征集的日期。'),
        field('closesOn', '截止日期', 'date', '最后一天，到当天24时。'),
        field('resultOn', '结果公布日期', 'date', '公布结果的日期；还没有公布的为空。', { nullable: true }),
        field('address', '网址', 'address', '征集的网页。'),
      ],
    },
    ({ edition, site, root }) =>
      edition
        .records(consultationNoun)
        .cards.filter((card) => card.state !== 'withdrawn' && edition.covers(site, card))
        .map(({ id, agencyId, title, kindTitle, state, opensOn, closesOn, resultOn }) => ({
          key: String(id).padStart(10, '0'),
          row: { id, agencyId, title, kind: kindTitle, state, opensOn, closesOn, resultOn, address: `${root}/consultations/${id}` },
        }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  ),
];
