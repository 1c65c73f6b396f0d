import { html, type Html } from './html.ts';
import type { Page } from './page.ts';

/** A failure in words for people, as `platform/http` says it. */
export interface FailureWords {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** Finds the line in the log. */
  readonly requestId: string;
}

/** What went wrong, what to do, and the ways on. */
export function failurePageOf({ status, code, title, detail, requestId }: FailureWords): Page {
  return {
    title,
    column: 'failure',
    canonical: '/',
    unlisted: true,
    breadcrumb: [{ text: title, href: null }],
    main: html`<h1>${title}</h1>
      <p>${detail}</p>
      ${status < 500 && searchForm()} ${waysOn()}
      <p class="muted">代码：${code}${status >= 500 && `　编号：${requestId}`}</p>`,
  };
}

/** 404 for a record that is not there, said by the page that looked for it. */
export function notFoundPage(detail: string): Page {
  return {
    title: '没有找到',
    column: 'failure',
    canonical: '/',
    unlisted: true,
    breadcrumb: [{ text: '没有找到', href: null }],
    main: html`<h1>没有找到</h1>
      <p>${detail}</p>
      ${searchForm()} ${waysOn()}
      <p class="muted">代码：not-found</p>`,
  };
}

function searchForm(): Html {
  return html`<form class="failure-search" action="/search" method="get" role="search" aria-label="搜索要找的信息">
    <label class="label" for="failure-search">搜索要找的信息</label>
    <div class="search-row">
      <input type="search" id="failure-search" name="q" maxlength="100" placeholder="标题、文号或者几个字" />
      <button class="button" type="submit">搜索</button>
    </div>
  </form>`;
}

function waysOn(): Html {
  return html`<p>也可以这样继续：</p>
    <ul>
      <li><a href="/">回到首页</a></li>
      <li><a href="/disclosure">查阅政府信息公开</a></li>
      <li><a href="/policies">在政策文件库中查找</a></li>
      <li><a href="/reports">在年度报告中按机关和年度查找</a></li>
      <li><a href="/sitemap">看网站地图</a></li>
    </ul>`;
}
