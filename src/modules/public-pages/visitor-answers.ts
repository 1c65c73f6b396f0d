import type { FastifyRequest } from 'fastify';
import { addressOf, alert, html, placeOf, type Html, type Page } from '../../portal/index.ts';

/** A path within the site and script that a request came by. */
export function addressIn({ url }: FastifyRequest, path: string): string {
  return addressOf({ ...placeOf(url), path });
}

/** A receipt as we give them; anything else that stands in an address is none. */
export function receiptOf(value: unknown, letters: string): string | null {
  return typeof value === 'string' && new RegExp(`^${letters}-\\d{8}-[2-9A-HJ-NP-Z]{8}$`).test(value) ? value : null;
}

interface Thanks {
  readonly title: string;
  readonly column: string;
  readonly breadcrumb: Page['breadcrumb'];
  readonly receipt: string | null;
  readonly words: Html;
}

/** After a form has been taken in. */
export function thanksPage({ title, column, breadcrumb, receipt, words }: Thanks): Page {
  return {
    title,
    column,
    breadcrumb,
    unlisted: true,
    main: html`<h1>${title}</h1>
      ${words}
      ${receipt !== null && html`<p>回执号：<strong class="receipt">${receipt}</strong>。请记下来，来电询问时报这个号。</p>`}`,
  };
}

/** A form that came from a page of another site. */
export function refusedPage(back: string): Page {
  return {
    title: '没有提交',
    column: 'home',
    breadcrumb: [{ text: '没有提交', href: null }],
    unlisted: true,
    main: html`<h1>没有提交</h1>
      ${alert('error', '这次提交不是从本网站的页面发出的，没有接收', html`<p>请在<a href="${back}">本网站的页面</a>上填写，再提交一次。代码：<code>form.otherSite</code></p>`)}`,
  };
}
