import { html, trusted, type Html } from './html.ts';
import type { Column, Page, Visit } from './page.ts';
import type { SiteSettings } from './site-settings.ts';

/** Addresses of the style sheet and the script, with the hash of their content. */
export interface AssetPaths {
  readonly theme: string;
  readonly script: string;
}

const NAVIGATION: readonly { readonly column: Column; readonly href: string; readonly text: string }[] = [
  { column: 'home', href: '/', text: '首页' },
  { column: 'reports', href: '/reports', text: '年度报告' },
  { column: 'check', href: '/check', text: '年报体检' },
  { column: 'checks', href: '/checks', text: '检查项目' },
];

const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  home: '首页',
  reports: '政府信息公开工作年度报告',
  check: '年报体检',
  checks: '检查项目',
};

const EMBLEM = trusted(
  '<svg class="emblem" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false"><rect class="emblem-ground" x="1" y="1" width="46" height="46" rx="6"/><path class="emblem-line" d="M13 12h22v24H13zM18 18h12M18 24h12M18 30h7"/></svg>',
);

/** The whole page: head marks, skip link, masthead, navigation, breadcrumb, main, footer marks. */
export function renderPage(settings: SiteSettings, assets: AssetPaths, visit: Visit, page: Page): string {
  const view = [visit.view.large ? 'large' : '', visit.view.contrast ? 'contrast' : ''].join(' ').trim();
  const title = page.column === 'home' ? settings.siteName : `${page.title} - ${settings.siteName}`;
  return html`<!doctype html>
    <html lang="zh-CN" data-view="${view}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${headMarks(settings, page)}
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${assets.theme}" />
        <script src="${assets.script}" defer></script>
      </head>
      <body>
        <a class="skip-link" href="#main">跳到正文</a>
        ${masthead(settings, visit, page)}
        <main id="main" tabindex="-1" class="container">
          ${breadcrumb(page)} ${page.wide === true ? page.main : html`<div class="measure">${page.main}</div>`}
        </main>
        ${footer(settings)}
      </body>
    </html> `.text;
}

function headMarks(settings: SiteSettings, page: Page): Html {
  const mark = (name: string, content: string | null | undefined): Html | null =>
    content === null || content === undefined || content === '' ? null : html`<meta name="${name}" content="${content}" /> `;
  const { article } = page;
  return html`${mark('SiteName', settings.siteName)}${mark('SiteDomain', settings.siteDomain)}${mark('SiteIDCode', settings.siteIdCode)}${mark('ColumnName', COLUMN_NAMES[page.column])}${mark('ArticleTitle', article?.title)}${mark('PubDate', article?.publishedOn)}${mark('ContentSource', article?.source)}${mark('Keywords', article?.keywords.join(','))}${mark('Description', page.description)}`;
}

function masthead(settings: SiteSettings, visit: Visit, page: Page): Html {
  const back = encodeURIComponent(visit.path);
  const { large, contrast } = visit.view;
  return html`<header class="masthead">
    <div class="container utility">
      <ul class="utility-list">
        <li><a href="/view?large=${large ? '0' : '1'}&amp;back=${back}" rel="nofollow">${large ? '标准版' : '长辈版'}</a></li>
        <li>
          <a href="/view?contrast=${contrast ? '0' : '1'}&amp;back=${back}" rel="nofollow">${contrast ? '标准对比度' : '高对比度'}</a>
        </li>
        <li><a href="/workbench/">工作人员登录</a></li>
      </ul>
    </div>
    <div class="container brand">
      <a class="brand-link" href="/">${EMBLEM}<span class="brand-name">${settings.siteName}</span></a>
    </div>
    <nav class="navigation" aria-label="主导航">
      <ul class="container navigation-list">
        ${NAVIGATION.map(({ column, href, text }) => html`<li><a href="${href}" ${column === page.column && html` aria-current="page"`}>${text}</a></li>`)}
      </ul>
    </nav>
  </header>`;
}

function breadcrumb(page: Page): Html | null {
  if (page.breadcrumb.length === 0) return null;
  return html`<nav class="breadcrumb" aria-label="当前位置">
    <ol>
      <li><a href="/">首页</a></li>
      ${page.breadcrumb.map(({ text, href }) =>
        href === null ? html`<li aria-current="page">${text}</li>` : html`<li><a href="${href}">${text}</a></li>`,
      )}
    </ol>
  </nav>`;
}

function footer(settings: SiteSettings): Html {
  return html`<footer class="footer">
    <div class="container">
      <ul class="footer-links">
        <li><a href="/reports">年度报告</a></li>
        <li><a href="/check">年报体检</a></li>
        <li><a href="/checks">检查项目</a></li>
        <li><a href="/sitemap">网站地图</a></li>
      </ul>
      <dl class="footer-marks">
        <div>
          <dt>主办单位</dt>
          <dd>${settings.sponsor}</dd>
        </div>
        <div>
          <dt>承办单位</dt>
          <dd>${settings.operator}</dd>
        </div>
        <div>
          <dt>网站标识码</dt>
          <dd>${settings.siteIdCode}</dd>
        </div>
        <div>
          <dt>ICP备案号</dt>
          <dd>${settings.icpNumber}</dd>
        </div>
        <div>
          <dt>公安备案号</dt>
          <dd>${settings.policeNumber}</dd>
        </div>
        <div>
          <dt>联系方式</dt>
          <dd>${settings.contact}</dd>
        </div>
      </dl>
    </div>
  </footer>`;
}
