import type { Frame } from '../frame.ts';
import { html, type Html } from '../html.ts';
import type { Page } from '../page.ts';

const MOMENT = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' });

/** What a reader must know before reading: kept only, or not of this moment. */
export function notices({ staleSince }: Frame, { archivedOn }: Page): Html {
  return html`${
    archivedOn !== undefined &&
    html`<p class="page-notice archived" role="note"><strong>已归档</strong>：本页已于${archivedOn}归档，内容保留供查阅，不再更新。</p>`
  }${
    staleSince !== null &&
    html`<p class="page-notice stale" role="status">
      网站后台暂时连接不上，本页内容截至<time datetime="${staleSince.toISOString()}">${MOMENT.format(staleSince)}</time>，恢复后会自动更新。
    </p>`
  }`;
}
