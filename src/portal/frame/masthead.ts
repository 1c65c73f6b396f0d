import type { Frame } from '../frame.ts';
import { html, trusted, type Html } from '../html.ts';
import type { Page, Visit } from '../page.ts';
import { addressOf, isShared } from '../place.ts';

const EMBLEM = trusted(
  '<svg class="emblem" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false"><rect class="emblem-ground" x="1" y="1" width="46" height="46" rx="6"/><path class="emblem-line" d="M13 12h22v24H13zM18 18h12M18 24h12M18 30h7"/></svg>',
);

/** How to see the page, whose site it is, what it has, where to search. */
export function masthead({ settings, navigation, searchable }: Frame, visit: Visit, page: Page): Html {
  return html`<header class="masthead">
    <div class="container utility">${utilities(visit, page)}</div>
    <div class="container brand">
      <a class="brand-link" href="/">${EMBLEM}<span class="brand-name">${settings.siteName}</span></a>
      ${searchable && !WITH_SEARCH.has(page.column) && searchBox()}
    </div>
    <nav class="navigation" aria-label="主导航">
      <ul class="container navigation-list">
        ${navigation.map(({ column, href, text }) => html`<li><a href="${href}" ${column === page.column && html` aria-current="page"`}>${text}</a></li>`)}
      </ul>
    </nav>
  </header>`;
}

/** Columns whose pages begin with a search of their own. */
const WITH_SEARCH: ReadonlySet<string> = new Set(['home', 'search']);

function utilities({ view: { large, contrast }, place }: Visit, { column }: Page): Html {
  const back = encodeURIComponent(addressOf(place));
  const other = place.script === 'hans' ? 'hant' : 'hans';
  // Absolute, so that it leads out of this script.
  const script = addressOf({ ...place, script: other });
  return html`<ul class="utility-list">
    <li><a href="/view?large=${large ? '0' : '1'}&amp;back=${back}" rel="nofollow">${large ? '标准版' : '长辈版'}</a></li>
    <li><a href="/view?contrast=${contrast ? '0' : '1'}&amp;back=${back}" rel="nofollow">${contrast ? '标准对比度' : '高对比度'}</a></li>
    ${
      !isShared(place.path) &&
      column !== 'failure' &&
      html`<li>
      <a data-as-is href="${script}" hreflang="${other === 'hant' ? 'zh-Hant' : 'zh-Hans'}" lang="${other === 'hant' ? 'zh-Hant' : 'zh-Hans'}">
        ${other === 'hant' ? '繁體' : '简体'}</a
      >
    </li>`
    }
    <li><a href="/workbench/">工作人员登录</a></li>
  </ul>`;
}

function searchBox(): Html {
  return html`<form class="masthead-search no-print" action="/search" method="get" role="search">
    <label class="sr-only" for="site-search">站内搜索</label>
    <input type="search" id="site-search" name="q" maxlength="100" placeholder="标题、文号、索引号或者几个字" />
    <button class="button" type="submit">搜索</button>
  </form>`;
}
