import { emptyState, html, pager, trusted, type Fragment, type Html, type Page } from '../../portal/index.ts';
import { searchAddress, type SearchRequest } from './search-request.ts';
import type { FacetChoice, SearchedView, ShownHit } from './searched-view.ts';
import type { Widening } from './widen.ts';

/** What the page shows: nothing asked yet, an answer, or that there is none at the moment. */
export type SearchState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'answered'; readonly view: SearchedView }
  /** `away`: the database does not answer; `busy`: too many search at once. */
  | { readonly kind: 'unavailable'; readonly why: 'away' | 'busy' };

export const SEARCH_PAGE_SIZE = 20;
/** Choices of a facet that stand open; the others are unfolded. */
const OPEN_CHOICES = 8;

/** 站内搜索: a form, hits, and what to narrow them by; every link is an address of its own. */
export function searchPage(request: SearchRequest, state: SearchState): Page {
  return {
    title: request.q === '' ? '搜索' : `搜索“${request.q}”`,
    column: 'search',
    breadcrumb: [{ text: '搜索', href: null }],
    wide: true,
    description: '按标题、正文、附件、文号和索引号搜索公开的信息。',
    canonical: '/search',
    unlisted: true,
    main: html`<h1>搜索</h1>
      ${form(request)} ${main(request, state)}`,
  };
}

function form(request: SearchRequest): Html {
  const kept = Object.entries({
    agency: request.agency,
    type: request.type,
    from: request.from,
    to: request.to,
    validity: request.validity,
    sort: request.sort === 'date' ? 'date' : null,
  });
  return html`<form class="search-form" action="/search" method="get" role="search" aria-label="站内搜索">
    <label class="label" for="search-words">要找什么</label>
    <p class="hint" id="search-words-hint">标题、正文、附件里的字词，文号、索引号，或者标题的拼音；几个词用空格分开。</p>
    <div class="search-row">
      <input type="search" id="search-words" name="q" value="${request.q}" maxlength="200" aria-describedby="search-words-hint" />
      <button class="button" type="submit">搜索</button>
    </div>
    ${kept.map(([name, value]) => value !== null && html`<input type="hidden" name="${name}" value="${value}" />`)}
  </form>`;
}

function main(request: SearchRequest, state: SearchState): Html {
  switch (state.kind) {
    case 'asking':
      return html`<p>也可以<a href="/policies">查政策文件库</a>，或者<a href="/sitemap">看网站地图</a>。</p>`;
    case 'unavailable':
      return unavailable(state.why);
    case 'answered':
      return answered(request, state.view);
  }
}

function unavailable(why: 'away' | 'busy'): Html {
  const [title, sentence] =
    why === 'away'
      ? ['搜索暂时不能用', '数据库暂时连接不上，系统正在自动恢复，请过几分钟再试。']
      : ['搜索的人太多', '现在同时搜索的人太多，请过一会儿再试。'];
  return html`<div class="alert alert-warning" role="alert">
    <p class="alert-title">${title}</p>
    <p>${sentence}公开的信息照常可以查看：<a href="/policies">政策文件库</a>、<a href="/disclosure">政府信息公开</a>、<a href="/sitemap">网站地图</a>。</p>
  </div>`;
}

function answered(request: SearchRequest, view: SearchedView): Html {
  if (view.total === 0 && !isNarrowed(request))
    return emptyState(
      `没有找到与“${request.q}”有关的信息`,
      html`请换一个说法，少写几个字，或者<a href="/policies">在政策文件库里查找</a>；没有公开的信息可以<a href="/disclosure/request">申请公开</a>。`,
    );
  return html`<div class="search-layout">
    <div class="search-results">
      ${understood(request, view)}
      <p role="status">共 ${view.total} 条${view.total > 0 && html`，${sorting(request)}`}</p>
      ${
        view.hits.length === 0
          ? emptyState(
              '这些条件下没有结果',
              html`请<a href="${searchAddress({ ...request, ...NOTHING_CHOSEN, page: 1 })}">去掉条件</a>再看。`,
            )
          : html`<ol class="search-hits" start="${(request.page - 1) * SEARCH_PAGE_SIZE + 1}">
              ${view.hits.map(hitEntry)}
            </ol>`
      }
      ${pager(request.page, Math.ceil(view.total / SEARCH_PAGE_SIZE), (page) => searchAddress({ ...request, page }))}
    </div>
    ${narrowing(request, view)}
  </div>`;
}

const NOTHING_CHOSEN = { agency: null, type: null, from: null, to: null, validity: null } as const;

const UNDERSTOOD: Readonly<Record<Widening, string>> = {
  sound: '没有完全一致的内容，下面是读音相近的结果',
  words: '没有完全一致的内容，下面的结果含有其中每一个词',
  mistyped: '没有完全一致的内容，下面是写法相近的结果',
  anyWord: '没有完全一致的内容，下面的结果含有其中的词',
};

/** Says so when something else was looked for than what stands there. */
function understood(request: SearchRequest, { widening, didYouMean }: SearchedView): Html | null {
  if (widening === null) return null;
  const meant = didYouMean !== null && html`：<a href="${searchAddress({ ...request, q: didYouMean, page: 1 })}">${didYouMean}</a>`;
  return html`<p class="search-understood">${UNDERSTOOD[widening]}${meant}。</p>`;
}

function sorting(request: SearchRequest): Html {
  const byDate = request.sort === 'date';
  const other = searchAddress({ ...request, sort: byDate ? 'relevance' : 'date', page: 1 });
  return byDate
    ? html`按日期排列，<a href="${other}" rel="nofollow">改按相关程度</a>`
    : html`按相关程度排列，<a href="${other}" rel="nofollow">改按日期</a>`;
}

function hitEntry(hit: ShownHit): Html {
  const facts: readonly Fragment[] = [hit.typeTitle, hit.agencyName, hit.documentNumber, hit.indexNumber, hit.day].filter(
    (fact) => fact !== null && fact !== '',
  );
  return html`<li class="search-hit">
    <h2 class="search-hit-title">
      <a href="${hit.href}">${trusted(hit.titleHtml)}</a>
      ${hit.validityTitle !== null && html`<span class="badge">${hit.validityTitle}</span>`}
    </h2>
    <p class="search-hit-text">${hit.inAttachment && html`<span class="muted">附件：</span>`}${trusted(hit.excerptHtml)}</p>
    <p class="muted">${facts.map((fact, at) => html`${at > 0 && '　'}${fact}`)}</p>
  </li>`;
}

function isNarrowed({ agency, type, from, to, validity }: SearchRequest): boolean {
  return [agency, type, from, to, validity].some((choice) => choice !== null);
}

function narrowing(request: SearchRequest, { facets }: SearchedView): Html {
  const anew = { ...request, page: 1 };
  const year = request.from?.slice(0, 4) ?? null;
  const isYear = year !== null && request.from === `${year}-01-01` && request.to === `${year}-12-31`;
  return html`<aside class="search-facets" aria-label="缩小范围">
    <h2>缩小范围</h2>
    ${facet('类型', facets.types, request.type, (type) => searchAddress({ ...anew, type }))}
    ${facet('发布机构', facets.agencies, request.agency === null ? null : String(request.agency), (agency) =>
      searchAddress({ ...anew, agency: agency === null ? null : Number(agency) }),
    )}
    ${facet('发布年份', facets.years, isYear ? year : null, (chosen) =>
      searchAddress({ ...anew, from: chosen === null ? null : `${chosen}-01-01`, to: chosen === null ? null : `${chosen}-12-31` }),
    )}
    ${facet('效力', facets.validities, request.validity, (validity) => searchAddress({ ...anew, validity }))}
    ${isNarrowed(request) && html`<p><a href="${searchAddress({ ...anew, ...NOTHING_CHOSEN })}">去掉所有条件</a></p>`}
  </aside>`;
}

function facet(title: string, choices: readonly FacetChoice[], chosen: string | null, href: (value: string | null) => string): Html | null {
  if (choices.length === 0 || (choices.length === 1 && chosen === null)) return null;
  const entry = ({ value, title: text, count }: FacetChoice): Html =>
    value === chosen
      ? html`<li><a href="${href(null)}" rel="nofollow" aria-current="true">${text}（${count}）<span class="muted">去掉</span></a></li>`
      : html`<li><a href="${href(value)}" rel="nofollow">${text}（${count}）</a></li>`;
  const hidden = choices.slice(OPEN_CHOICES);
  return html`<section class="search-facet">
    <h3>${title}</h3>
    <ul>
      ${choices.slice(0, OPEN_CHOICES).map(entry)}
    </ul>
    ${
      hidden.length > 0 &&
      html`<details>
        <summary>其他 ${hidden.length} 项</summary>
        <ul>
          ${hidden.map(entry)}
        </ul>
      </details>`
    }
  </section>`;
}
