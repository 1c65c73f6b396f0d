import { assertNever } from '../../../kernel/assert-never.ts';
import { bodyToHtml } from '../../../richtext/index.ts';
import { html, trusted, type Html } from '../../../portal/index.ts';
import { VOCABULARY } from '../../documents/index.ts';
import { consultationNoun } from '../../consultations/index.ts';
import type { Card, Edition } from '../../edition/index.ts';
import { reportNoun } from '../../reporting/index.ts';
import type { HomeBlock, Site } from '../../sites/index.ts';
import { DISCLOSURE_PARTS } from '../disclosure/parts.ts';
import { cardList } from '../lists/card-list.ts';

/** Types whose documents are policies. */
export const POLICY_TYPES: readonly string[] = [...VOCABULARY.types.values()].filter(({ policy }) => policy).map(({ code }) => code);

/** The parts of a home page or a topic, in their order; what has nothing to show is left out. */
export function homeBlocks(edition: Edition, site: Site, blocks: readonly HomeBlock[]): Html {
  return html`<div class="home-grid">
    ${blocks.map((block, index) => homeBlock(edition, site, block, `block-${index + 1}`))}
  </div>`;
}

function homeBlock(edition: Edition, site: Site, block: HomeBlock, id: string): Html | null {
  switch (block.kind) {
    case 'search':
      return searchBlock(site);
    case 'latest': {
      const section = edition.section(site.id, block.section);
      if (section === null) return null;
      const { cards } = edition.list(section, { offset: 0, limit: block.count });
      const more = `/${section.kind === 'topic' ? 'topics' : 'sections'}/${section.slug}`;
      return cards.length === 0 ? null : framed(id, 'latest', section.title, more, cardList(cards));
    }
    case 'policies':
      return policyBlock(edition, site, block.count, id);
    case 'disclosure':
      return framed(id, 'disclosure', '政府信息公开', '/disclosure', partTiles());
    case 'services': {
      const cards = edition.newest(site, block.count, ['serviceGuide']);
      return cards.length === 0 ? null : framed(id, 'services', '办事指南', '/services', tiles(cards));
    }
    case 'topics': {
      const topics = edition.sections(site.id).filter(({ kind, state }) => kind === 'topic' && state === 'open');
      if (topics.length === 0) return null;
      return framed(
        id,
        'topics',
        '专题专栏',
        null,
        html`<ul class="tiles">
          ${topics.map(({ slug, title, description }) => html`<li><a href="/topics/${slug}">${title}</a>${description !== '' && html`<p>${description}</p>`}</li>`)}
        </ul>`,
      );
    }
    case 'links':
      return framed(
        id,
        'links',
        block.title,
        null,
        html`<ul class="link-row">
          ${block.links.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}
        </ul>`,
      );
    case 'consultations':
      return consultationBlock(edition, site, block.count, id);
    case 'reports':
      return reportBlock(edition, site, id);
    case 'text':
      return framed(
        id,
        'text',
        block.title,
        null,
        html`<div class="rich-text">${trusted(bodyToHtml(block.body, { imageAddress: () => '#', idPrefix: id }))}</div>`,
      );
    default:
      return assertNever(block);
  }
}

/** A part with its heading and the way to all of it. */
function framed(id: string, kind: string, title: string, more: string | null, content: Html): Html {
  return html`<section class="home-block home-${kind}" aria-labelledby="${id}">
    <div class="home-head">
      <h2 id="${id}">${title}</h2>
      ${more !== null && html`<a class="more" href="${more}" aria-label="${title}：查看全部">查看全部</a>`}
    </div>
    ${content}
  </section>`;
}

function consultationBlock(edition: Edition, site: Site, count: number, id: string): Html | null {
  const cards = edition
    .records(consultationNoun)
    .cards.filter((card) => card.state !== 'withdrawn' && edition.covers(site, card))
    .toSorted((a, b) => b.opensOn.localeCompare(a.opensOn) || b.id - a.id)
    .slice(0, count);
  if (cards.length === 0) return null;
  return framed(
    id,
    'consultations',
    '意见征集',
    '/consultations',
    html`<ul class="card-list">
      ${cards.map(
        ({ id: number, title, closesOn, state }) =>
          html`<li>
            <span class="card-line"><a href="/consultations/${number}">${title}</a></span>
            <span class="card-day">${state === 'open' ? `截止 ${closesOn}` : state === 'closed' ? '已经截止' : '结果已公布'}</span>
          </li>`,
      )}
    </ul>`,
  );
}

const REPORTS = 6;

/** The newest annual reports: the main site's of everybody, another's of those it covers. */
function reportBlock(edition: Edition, site: Site, id: string): Html | null {
  const cards = edition
    .records(reportNoun)
    .cards.filter((card) => site.slug === '' || edition.covers(site, card))
    .toSorted((a, b) => b.year - a.year || Number(edition.covers(site, b)) - Number(edition.covers(site, a)))
    .slice(0, REPORTS);
  if (cards.length === 0) return null;
  return framed(
    id,
    'reports',
    '政府信息公开年报',
    '/reports',
    html`<ul class="card-list">
      ${cards.map(
        ({ agencyId, year, title }) =>
          html`<li>
            <span class="card-line"><a href="/reports/${edition.agencies.get(agencyId)?.code ?? String(agencyId)}/${year}">${title}</a></span>
            <span class="card-day">${year}年度</span>
          </li>`,
      )}
    </ul>`,
  );
}

function searchBlock({ name }: Site): Html {
  return html`<section class="home-block home-search" aria-label="查找信息">
    <h1 class="sr-only">${name}</h1>
    <form action="/search" method="get" role="search">
      <label class="home-question" for="home-search">您要找什么信息？</label>
      <div class="search-row">
        <input type="search" id="home-search" name="q" maxlength="100" placeholder="标题、文号、索引号或者几个字" />
        <button class="button" type="submit">搜索</button>
      </div>
    </form>
    <ul class="home-ways">
      <li><a href="/policies">政策文件库</a></li>
      <li><a href="/services">办事指南</a></li>
      <li><a href="/disclosure/request">申请公开</a></li>
      <li><a href="/institution">机构和领导</a></li>
      <li><a href="/disclosure/content">公开目录</a></li>
    </ul>
  </section>`;
}

/** A policy with what explains it beside it. */
function policyBlock(edition: Edition, site: Site, count: number, id: string): Html | null {
  const cards = edition.newest(site, count, POLICY_TYPES);
  if (cards.length === 0) return null;
  return framed(
    id,
    'policies',
    '政策与解读',
    '/policies',
    html`<ul class="policy-pairs">
      ${cards.map((card) => policyPair(edition, card))}
    </ul>`,
  );
}

function policyPair(edition: Edition, card: Card): Html {
  const interpretations = edition.interpretationsOf(card.id);
  return html`<li>
    <div class="pair-policy">
      <a href="/documents/${card.id}">${card.title}</a>
      <span class="muted">${[card.documentNumber, card.releasedOn].filter((part) => part !== null).join('　')}</span>
    </div>
    <div class="pair-interpretation">
      ${interpretations.length === 0 ? html`<span class="muted">暂无解读</span>` : interpretations.map(({ id, title }) => html`<a href="/documents/${id}">${title}</a>`)}
    </div>
  </li>`;
}

function tiles(cards: readonly Card[]): Html {
  return html`<ul class="tiles">
    ${cards.map(({ id, title, summary }) => html`<li><a href="/documents/${id}">${title}</a>${summary !== '' && html`<p>${summary}</p>`}</li>`)}
  </ul>`;
}

function partTiles(): Html {
  return html`<ul class="tiles tiles-five">
    ${DISCLOSURE_PARTS.map(({ title, href, description }) => html`<li><a href="${href}">${title}</a><p>${description}</p></li>`)}
  </ul>`;
}
