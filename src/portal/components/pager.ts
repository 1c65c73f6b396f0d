import { html, type Html } from '../html.ts';

/** Links to the neighbouring pages of a list; `href` makes the address of page n (from 1). Nothing for a single page. */
export function pager(page: number, pageCount: number, href: (page: number) => string): Html | null {
  if (pageCount <= 1) return null;
  const near = Array.from({ length: pageCount }, (_, index) => index + 1).filter(
    (n) => n === 1 || n === pageCount || Math.abs(n - page) <= 2,
  );
  return html`<nav class="pager" aria-label="分页">
    <ul>
      ${page > 1 && html`<li><a href="${href(page - 1)}" rel="prev">上一页</a></li>`}
      ${near.map(
        (n, index) =>
          html`${index > 0 && n - (near[index - 1] ?? n) > 1 && html`<li aria-hidden="true">…</li>`}
            <li>
              ${n === page ? html`<span aria-current="page">${n}</span>` : html`<a href="${href(n)}" aria-label="第${n}页">${n}</a>`}
            </li>`,
      )}
      ${page < pageCount && html`<li><a href="${href(page + 1)}" rel="next">下一页</a></li>`}
    </ul>
  </nav>`;
}
