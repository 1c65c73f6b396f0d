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
    column: 'home',
    breadcrumb: [{ text: title, href: null }],
    main: html`<h1>${title}</h1>
      <p>${detail}</p>
      ${waysOn()}
      <p class="muted">代码：${code}${status >= 500 && `　编号：${requestId}`}</p>`,
  };
}

/** 404 for a record that is not there, said by the page that looked for it. */
export function notFoundPage(detail: string): Page {
  return {
    title: '没有找到',
    column: 'reports',
    breadcrumb: [{ text: '没有找到', href: null }],
    main: html`<h1>没有找到</h1>
      <p>${detail}</p>
      ${waysOn()}
      <p class="muted">代码：not-found</p>`,
  };
}

function waysOn(): Html {
  return html`<p>可以这样继续：</p>
    <ul>
      <li><a href="/">回到首页</a></li>
      <li><a href="/reports">在年度报告中按机关和年度查找</a></li>
      <li><a href="/check">用年报体检检查一份报告</a></li>
    </ul>`;
}
