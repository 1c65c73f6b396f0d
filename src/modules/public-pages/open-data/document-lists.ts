import { VALIDITY_TITLES } from '../../documents/rules/index.ts';
import { isWithdrawn, type Card } from '../../edition/index.ts';
import { POLICY_TYPES } from '../home/home-blocks.ts';
import { SERIES_TYPES } from '../lists/typed-list.ts';
import { genreTitle, subjectTitle, typeTitle } from '../words.ts';
import { BATCH, breathe, field, type OpenField, type OpenList, type OpenRow, type OpenSource } from './open-list.ts';

const FIELDS: readonly OpenField[] = [
  field('id', '编号', 'number', '信息在本平台的编号，不变，不重复使用。'),
  field('title', '标题', 'text', '信息的标题。'),
  field('address', '网址', 'address', '信息的网页，永久有效；撤回后返回 410。'),
  field('indexNumber', '索引号', 'text', '政府信息公开目录的索引号。'),
  field('documentNumber', '文号', 'text', '发文字号。', { nullable: true }),
  field('agency', '发布机构', 'text', '发布机构的名称。'),
  field('agencyCode', '机构代码', 'text', '发布机构在网址中的代码，见机构列表。'),
  field('type', '信息类型', 'text', '信息类型的名称。'),
  field('typeCode', '类型代码', 'text', '信息类型的代码，例如 normativeDocument。'),
  field('subject', '主题分类', 'text', '主题分类的名称。', { nullable: true }),
  field('genre', '体裁分类', 'text', '体裁分类的名称。', { nullable: true }),
  field('signedOn', '成文日期', 'date', '文件成文的日期。', { nullable: true }),
  field('releasedOn', '发布日期', 'date', '首次公开的日期（北京时间）。'),
  field('modified', '更新时间', 'dateTime', '最近一次公开或更正的时间（UTC）。'),
  field('corrected', '是否更正过', 'boolean', '公开后更正过内容。'),
  field('validity', '效力状态', 'text', '政策文件现在的效力：有效、已修改、废止、失效等。', { nullable: true }),
  field('effectiveFrom', '施行日期', 'date', '开始施行的日期。', { nullable: true }),
  field('effectiveUntil', '有效期至', 'date', '有效期的最后一天。', { nullable: true }),
  field('day', '所述日期', 'date', '日报、活动、会议所说的那一天。', { nullable: true }),
  field('interprets', '解读的文件', 'numbers', '本条信息所解读文件的编号；不是解读的为空。'),
  field('keywords', '关键词', 'texts', '关键词。'),
  field('summary', '内容概述', 'text', '内容概述，最多 120 个字。'),
];

function rowOf({ edition, root }: OpenSource, card: Card): OpenRow {
  const agency = edition.agencies.get(card.agencyId);
  return {
    id: card.id,
    title: card.title,
    address: `${root}/documents/${card.id}`,
    indexNumber: card.indexNumber,
    documentNumber: card.documentNumber,
    agency: agency?.name ?? '',
    agencyCode: agency?.code ?? '',
    type: typeTitle(card.type),
    typeCode: card.type,
    subject: subjectTitle(card.subject),
    genre: genreTitle(card.genre),
    signedOn: card.signedOn,
    releasedOn: card.releasedOn,
    modified: new Date(card.releasedAt).toISOString(),
    corrected: card.corrected,
    validity: card.validity === null ? null : VALIDITY_TITLES[card.validity],
    effectiveFrom: card.effectiveFrom,
    effectiveUntil: card.effectiveUntil,
    day: card.day,
    interprets: card.interprets,
    keywords: card.keywords,
    summary: card.summary,
  };
}

const CURSOR = /^(\d{4}-\d{2}-\d{2})\.([1-9]\d{0,9})$/;

/** Documents of some types, of all when none are named; the newest first, by the day of their first release, then by their number. */
function documentList(words: Pick<OpenList, 'code' | 'title' | 'description' | 'keywords'>, types: readonly string[] | null): OpenList {
  const narrowed = types === null ? {} : { types };
  return {
    ...words,
    fields: FIELDS,
    tags: types === null ? ['lists'] : ['agencies', ...types.map((type) => `words:${type}`)],
    total: ({ edition, site }) =>
      types === null ? edition.ids(site).length : edition.filter(site, narrowed, { offset: 0, limit: 0 }).total,
    page(source, { after, limit }) {
      const { edition, site } = source;
      const cursor = after === null ? null : CURSOR.exec(after);
      if (after !== null && cursor === null) return null;
      const [, day = '', number = ''] = cursor ?? [];
      const filter = cursor === null ? narrowed : { ...narrowed, to: day };
      const isLeft = (card: Card): boolean => cursor === null || card.releasedOn < day || card.id < Number(number);
      const cards: Card[] = [];
      for (let offset = 0; cards.length <= limit; offset += limit + 1) {
        const found = edition.filter(site, filter, { offset, limit: limit + 1 }).cards;
        cards.push(...found.filter(isLeft));
        if (found.length <= limit) break;
      }
      const shown = cards.slice(0, limit);
      const last = shown.at(-1);
      return {
        rows: shown.map((card) => rowOf(source, card)),
        next: cards.length > limit && last !== undefined ? `${last.releasedOn}.${last.id}` : null,
      };
    },
    async *all(source) {
      const { edition, site } = source;
      const ids = edition.ids(site);
      for (let at = 0; at < ids.length; at += BATCH) {
        const rows: OpenRow[] = [];
        for (const id of ids.subarray(at, at + BATCH)) {
          const card = edition.card(id);
          if (card !== null && !isWithdrawn(card) && (types === null || types.includes(card.type))) rows.push(rowOf(source, card));
        }
        if (rows.length > 0) yield rows;
        await breathe();
      }
    },
  };
}

export const DOCUMENT_LISTS: readonly OpenList[] = [
  documentList(
    {
      code: 'documents',
      title: '公开的全部信息',
      description: '本网站公开的全部政府信息的目录：标题、索引号、文号、机构、分类、日期、效力和网址。',
      keywords: ['政府信息', '目录', '索引号'],
    },
    null,
  ),
  documentList(
    {
      code: 'policies',
      title: '政策文件',
      description: '规范性文件和其他政策文件的目录，带现在的效力状态。',
      keywords: ['政策文件', '规范性文件', '效力'],
    },
    POLICY_TYPES,
  ),
  documentList(
    {
      code: 'interpretations',
      title: '政策解读',
      description: '政策解读的目录，带所解读文件的编号。',
      keywords: ['政策解读'],
    },
    ['interpretation'],
  ),
  documentList({ code: 'guides', title: '办事指南', description: '办事指南的目录。', keywords: ['办事指南', '政务服务'] }, [
    'serviceGuide',
  ]),
  documentList({ code: 'events', title: '公开活动', description: '政府开放日、新闻发布会、在线访谈等活动的目录。', keywords: ['活动'] }, [
    'event',
  ]),
  documentList(
    { code: 'series', title: '逐日发布的信息', description: '疫情日报等逐日发布的信息的目录。', keywords: ['日报', '疫情'] },
    SERIES_TYPES,
  ),
];
