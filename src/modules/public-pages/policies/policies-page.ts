import { emptyState, html, inputField, pager, selectField, type Choice, type Html } from '../../../portal/index.ts';
import { VALIDITY_TITLES } from '../../documents/rules/index.ts';
import type { Card, Edition, Filtered } from '../../edition/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { validityBadge } from '../lists/card-list.ts';
import { genreTitle, subjectTitle } from '../words.ts';
import { policyAddress, policyFilter, readPolicyQuery, type PolicyQuery } from './policy-query.ts';

const PAGE_SIZE = 20;

/** 政策文件库: every policy of the site, by agency, subject, genre, year, validity and number; its interpretation beside it. */
export function policiesPage({ edition, site, query: asked }: Asked): Answered {
  const query = readPolicyQuery(asked);
  const number = query.page === '' ? 1 : Number(query.page);
  const found = edition.filter(site, policyFilter(query), { offset: (number - 1) * PAGE_SIZE, limit: PAGE_SIZE });
  const isNarrowed = Object.entries(query).some(([key, value]) => key !== 'page' && value !== '');
  return {
    tags: [`site:${site.id}`],
    page: {
      title: '政策文件库',
      column: 'policies',
      columnMarks: {
        name: '政策文件库',
        description: '规范性文件和其他政策文件及其解读',
        keywords: ['政策文件', '政策解读'],
        type: '政策文件',
      },
      breadcrumb: [{ text: '政策文件库', href: null }],
      wide: true,
      description: '按机关、主题、体裁、年份、效力和文号查找政策文件，解读与文件对照阅读。',
      canonical: policyAddress(query),
      unlisted: isNarrowed,
      main: html`<h1>政策文件库</h1>
        ${form(edition, query, found)} ${results(edition, found, isNarrowed)}
        ${pager(number, Math.ceil(found.total / PAGE_SIZE), (page) => policyAddress({ ...query, page: String(page) }))}`,
    },
  };
}

function form(edition: Edition, query: PolicyQuery, { facets }: Filtered): Html {
  const agencies = facets.agencies.map(({ value, count }) => choice(String(value), edition.agencies.get(value)?.name ?? '', count));
  const subjects = facets.subjects.map(({ value, count }) => choice(value, subjectTitle(value) ?? value, count));
  const genres = facets.genres.map(({ value, count }) => choice(value, genreTitle(value) ?? value, count));
  const years = facets.years.map(({ value, count }) => choice(String(value), `${value}年`, count));
  const validities = facets.validities.map(({ value, count }) => choice(value, VALIDITY_TITLES[value], count));
  return html`<form class="filter-bar" action="/policies" method="get" role="search" aria-label="查找政策文件">
    ${inputField({ name: 'q', label: '标题中的词', type: 'search', value: query.q })}
    ${inputField({ name: 'number', label: '文号', value: query.number })}
    ${agencies.length > 1 || query.agency !== '' ? selectField('agency', '发布机构', all('全部机构', agencies, query.agency), query.agency) : null}
    ${selectField('subject', '主题分类', all('全部主题', subjects, query.subject), query.subject)}
    ${selectField('genre', '体裁', all('全部体裁', genres, query.genre), query.genre)}
    ${selectField('year', '年份', all('全部年份', years, query.year), query.year)}
    ${selectField('validity', '效力', all('全部', validities, query.validity), query.validity)}
    <div class="filter-submit">
      <button class="button" type="submit">查找</button>
      ${policyAddress({ ...query, page: '' }) !== '/policies' && html`<a href="/policies">清除条件</a>`}
    </div>
  </form>`;
}

function choice(value: string, title: string, count: number): Choice {
  return { value, text: `${title}（${count}）` };
}

/** What is chosen stays to be seen, even when nothing is left of it. */
function all(text: string, choices: readonly Choice[], chosen: string): readonly Choice[] {
  const missing = chosen === '' || choices.some(({ value }) => value === chosen) ? [] : [{ value: chosen, text: `${chosen}（0）` }];
  return [{ value: '', text }, ...choices, ...missing];
}

function results(edition: Edition, { total, cards }: Filtered, isNarrowed: boolean): Html {
  if (total === 0 && !isNarrowed) return emptyState('还没有公开政策文件', html`可以先看看<a href="/disclosure">政府信息公开</a>。`);
  if (total === 0) return emptyState('没有找到符合条件的政策文件', html`请少选几项条件，或者<a href="/policies">查看全部政策文件</a>。`);
  return html`<p role="status">共 ${total} 份政策文件</p>
    <ol class="policy-list">
      ${cards.map((card) => policyEntry(edition, card))}
    </ol>`;
}

function policyEntry(edition: Edition, card: Card): Html {
  const interpretations = edition.interpretationsOf(card.id);
  const agency = edition.agencies.get(card.agencyId)?.name;
  return html`<li>
    <h2><a href="/documents/${card.id}">${card.title}</a> ${validityBadge(card)}</h2>
    <p class="muted">
      ${[card.documentNumber, agency, card.signedOn === null ? null : `成文 ${card.signedOn}`, `发布 ${card.releasedOn}`]
        .filter((part) => part !== null && part !== undefined)
        .join('　')}
    </p>
    ${
      interpretations.length > 0 &&
      html`<p class="pair-interpretation">
        解读：${interpretations.map(({ id, title }) => html`<a href="/documents/${id}">${title}</a>　`)}<a href="/policies/${card.id}">对照阅读</a>
      </p>`
    }
  </li>`;
}
