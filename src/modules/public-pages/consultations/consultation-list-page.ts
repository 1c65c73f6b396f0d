import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { emptyState, html, notFoundPage, pager, type Html } from '../../../portal/index.ts';
import { consultationNoun, daysLeft, type ConsultationCard } from '../../consultations/index.ts';
import type { Edition } from '../../edition/index.ts';
import type { Site } from '../../sites/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { dayText } from '../words.ts';

const PAGE_SIZE = 20;

/** Those that a site shows: open ones first, by their last day; then the newest. What was withdrawn has a page and stands in no list. */
function consultationsOf(edition: Edition, site: Site): readonly ConsultationCard[] {
  const cards = edition.records(consultationNoun).cards.filter((card) => card.state !== 'withdrawn' && edition.covers(site, card));
  const open = cards.filter(({ state }) => state === 'open').toSorted((a, b) => compare(a.closesOn, b.closesOn) || b.id - a.id);
  const others = cards.filter(({ state }) => state !== 'open').toSorted((a, b) => compare(b.closesOn, a.closesOn) || b.id - a.id);
  return [...open, ...others];
}

/** /consultations */
export function consultationListPage({ edition, site, params }: Asked): Answered {
  // It says how many days are left.
  const tags = ['day', `site:${site.id}`];
  const number = params['page'] === undefined ? 1 : Number(params['page']);
  const missing = { page: notFoundPage('没有这一页征集。'), status: 404, tags } as const;
  if (!Number.isSafeInteger(number) || number < 1) return missing;
  if (params['page'] === '1') return { redirect: '/consultations', tags };
  const cards = consultationsOf(edition, site);
  const pages = Math.max(1, Math.ceil(cards.length / PAGE_SIZE));
  if (number > pages) return missing;
  const shown = cards.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE);
  const address = (page: number): string => (page === 1 ? '/consultations' : `/consultations/page/${page}`);
  return {
    tags,
    page: {
      title: number === 1 ? '意见征集' : `意见征集（第${number}页）`,
      column: 'consultations',
      columnMarks: { name: '意见征集', description: '正在征求意见的草案和征集结果', keywords: ['意见征集'], type: '互动交流' },
      breadcrumb: [{ text: '意见征集', href: null }],
      description: '正在征求意见的草案、征集的结果。',
      canonical: address(number),
      main: html`<h1>意见征集</h1>
        <p class="lead">草案在定下来之前请您提意见；收到多少、采纳多少，截止以后在这里公布。</p>
        ${shown.length === 0 ? emptyState('现在没有征集', html`可以看看<a href="/policies">政策库</a>。`) : consultationList(shown)}
        ${pager(number, pages, address)}`,
    },
  };
}

function consultationList(cards: readonly ConsultationCard[]): Html {
  return html`<ul class="card-list">
    ${cards.map(
      (card) =>
        html`<li>
          <span class="card-line">
            <a href="/consultations/${card.id}">${card.title}</a>
            <span class="badge badge-${card.state === 'open' ? 'note' : 'over'}">${stateText(card)}</span>
          </span>
          <time class="card-day" datetime="${card.closesOn}">截止 ${card.closesOn}</time>
        </li>`,
    )}
  </ul>`;
}

/** 征集中，还剩 5 天 */
export function stateText({ state, closesOn, resultOn }: ConsultationCard): string {
  switch (state) {
    case 'open': {
      const left = daysLeft(closesOn, shanghaiDay(new Date()));
      return left < 0 ? '已截止' : left === 0 ? '征集中，今天截止' : `征集中，还剩 ${left} 天`;
    }
    case 'closed':
      return '已截止，结果待公布';
    case 'resultPublished':
      return resultOn === null ? '已公布结果' : `结果已于${dayText(resultOn)}公布`;
    case 'withdrawn':
      return '已撤回';
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
