import { html, notFoundPage, placeOf } from '../../portal/index.ts';
import type { ExportOptions } from './export-options.ts';

type Wanted = Pick<ExportOptions, 'portal' | 'frame' | 'edition' | 'rootSite' | 'origin' | 'wish'>;

function around({ portal, frame, edition, rootSite, origin }: Wanted, address: string) {
  const place = placeOf(address);
  const site = place.site === null ? rootSite : (edition.siteOf(null, place.site) ?? rootSite);
  return (page: Parameters<typeof portal.render>[2]) => portal.render(frame(edition, site), place, page, origin);
}

/** For addresses that no file stands for. */
export async function lostPage(options: Wanted): Promise<string> {
  return around(options, '/404')(notFoundPage('没有找到这个网页，地址可能输错了，也可能已经撤下。'));
}

/** Where a service stands that files can't give. */
export async function livePage(options: Wanted, address: string): Promise<string> {
  const { live } = options.wish;
  const { path } = placeOf(address);
  return around(
    options,
    address,
  )({
    title: '在线服务',
    column: 'live',
    unlisted: true,
    breadcrumb: [{ text: '在线服务', href: null }],
    main: html`<h1>这项功能需要在线服务</h1>
      <p>您看到的是网站的静态版本，搜索、提交和登录由在线服务办理。</p>
      ${
        live === null
          ? html`<p>可以看看<a href="/sitemap">网站地图</a>，或者<a href="/">回到首页</a>。</p>`
          : html`<p><a class="button" href="${live}${path}">前往在线服务</a></p>`
      }`,
  });
}

/** For an address that leads to another one. */
export async function movedPage(options: Wanted, to: string): Promise<string> {
  return around(
    options,
    '/',
  )({
    title: '网页已经移动',
    column: 'home',
    unlisted: true,
    refreshSeconds: 0,
    refreshTo: to,
    breadcrumb: [],
    main: html`<h1>网页已经移动</h1>
      <p>请前往<a href="${to}">新的地址</a>。</p>`,
  });
}

/** For a page that was there once. */
export async function gonePage(options: Wanted, address: string): Promise<string> {
  return around(
    options,
    address,
  )({
    title: '已经撤下',
    column: 'home',
    unlisted: true,
    breadcrumb: [{ text: '已经撤下', href: null }],
    main: html`<h1>这个网页已经撤下</h1>
      <p>它的内容可能已经撤回、合并或者移到别处。</p>
      <p>可以<a href="/search">搜索其他信息</a>，或者<a href="/">回到首页</a>。</p>`,
  });
}
