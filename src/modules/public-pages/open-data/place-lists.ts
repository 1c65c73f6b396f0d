import { field, shortList, type OpenList } from './open-list.ts';

function padded(id: number): string {
  return String(id).padStart(10, '0');
}

/** Agencies, sections, and what has been withdrawn. */
export const PLACE_LISTS: readonly OpenList[] = [
  shortList(
    {
      code: 'agencies',
      title: '公开主体',
      description: '本网站所含信息的发布机构及其上下级关系。',
      keywords: ['行政机关', '机构'],
      fields: [
        field('id', '编号', 'number', '机构的编号，不变。'),
        field('code', '代码', 'text', '机构在网址中的代码。'),
        field('name', '名称', 'text', '机构现在的名称。'),
        field('parentId', '上级机构编号', 'number', '上级机构的编号；没有上级或者上级不在本平台的为空。', { nullable: true }),
        field('closedAt', '撤销时间', 'dateTime', '机构撤销的时间（UTC）；没有撤销的为空。', { nullable: true }),
      ],
    },
    ({ edition, site }) =>
      [...edition.agencies.values()]
        .filter(({ id }) => edition.covers(site, { agencyId: id }))
        .toSorted((a, b) => a.id - b.id)
        .map(({ id, code, name, parentId, closedAt }) => ({
          key: padded(id),
          row: { id, code, name, parentId, closedAt: closedAt === null ? null : closedAt.toISOString() },
        })),
  ),
  shortList(
    {
      code: 'sections',
      title: '网站栏目',
      description: '本网站的栏目树，带每个栏目的网址和订阅地址。',
      keywords: ['栏目', '网站地图'],
      fields: [
        field('id', '编号', 'number', '栏目的编号，不变。'),
        field('code', '代码', 'text', '栏目在网址中的代码。'),
        field('title', '名称', 'text', '栏目的名称。'),
        field('description', '说明', 'text', '栏目的说明。'),
        field('parentId', '上级栏目编号', 'number', '上级栏目的编号；顶层栏目为空。', { nullable: true }),
        field('kind', '种类', 'text', 'list 列表、page 单页、topic 专题、series 日报、links 链接。'),
        field('state', '状态', 'text', 'open 更新中、archived 已归档。'),
        field('total', '信息条数', 'number', '栏目中信息的条数。'),
        field('address', '网址', 'address', '栏目的网页。'),
        field('feed', '订阅地址', 'address', '栏目的 RSS 订阅地址。'),
      ],
    },
    ({ edition, site, root }) =>
      edition
        .sections(site.id)
        .toSorted((a, b) => a.id - b.id)
        .map((section) => ({
          key: padded(section.id),
          row: {
            id: section.id,
            code: section.slug,
            title: section.title,
            description: section.description,
            parentId: section.parentId,
            kind: section.kind,
            state: section.state,
            total: edition.list(section, { offset: 0, limit: 0 }).total,
            address: `${root}/${section.kind === 'topic' ? 'topics' : 'sections'}/${section.slug}`,
            feed: `${root}/feeds/${section.slug}.rss`,
          },
        })),
  ),
  shortList(
    {
      code: 'withdrawn',
      title: '撤回的信息',
      description: '曾经公开、后来撤回的信息，带撤回的时间和原因。',
      keywords: ['撤回'],
      fields: [
        field('id', '编号', 'number', '信息的编号。'),
        field('title', '标题', 'text', '撤回时的标题。'),
        field('indexNumber', '索引号', 'text', '索引号。'),
        field('withdrawnAt', '撤回时间', 'dateTime', '撤回的时间（UTC）。'),
        field('reason', '原因', 'text', '撤回的原因。'),
        field('address', '网址', 'address', '说明撤回情况的网页。'),
      ],
    },
    ({ edition, site, root }) =>
      [...edition.withdrawn.values()]
        .filter((one) => edition.covers(site, one))
        .toSorted((a, b) => a.id - b.id)
        .map(({ id, title, indexNumber, withdrawnAt, reason }) => ({
          key: padded(id),
          row: { id, title, indexNumber, withdrawnAt: withdrawnAt.toISOString(), reason, address: `${root}/documents/${id}` },
        })),
  ),
];
