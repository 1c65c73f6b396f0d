import { footer } from './frame/footer.ts';
import { headMarks } from './frame/head-marks.ts';
import { masthead } from './frame/masthead.ts';
import { notices } from './frame/notices.ts';
import type { Frame } from './frame.ts';
import { html, trusted, type Html } from './html.ts';
import { INSET } from './inset.ts';
import type { Page, Visit } from './page.ts';
import { addressOf, rebase } from './place.ts';

/** Addresses of the style sheet and the script, with the hash of their content. */
export interface AssetPaths {
  readonly theme: string;
  readonly script: string;
}

export interface Surroundings {
  readonly frame: Frame;
  readonly assets: AssetPaths;
  /** `https://www.example.gov.cn`; empty when nobody has said it. */
  readonly origin: string;
}

/** The whole page: head marks, skip link, masthead, navigation, breadcrumb, main, footer marks. */
export function renderPage(surroundings: Surroundings, visit: Visit, page: Page): string {
  const { inset } = page;
  if (inset === undefined) return renderAround(surroundings, visit, page);
  const markup = rebase(decoder.decode(inset.bytes), visit.place);
  return renderAround(surroundings, visit, page).replace(INSET.text, () => markup);
}

const decoder = new TextDecoder();

/** The same with `INSET` where the page's inset goes. */
export function renderAround({ frame, assets, origin }: Surroundings, visit: Visit, page: Page): string {
  const { settings } = frame;
  const view = [visit.view.large ? 'large' : '', visit.view.contrast ? 'contrast' : ''].join(' ').trim();
  const title = page.column === 'home' && page.breadcrumb.length === 0 ? settings.siteName : `${page.title} - ${settings.siteName}`;
  const body = page.bare === true ? page.main : framed(frame, visit, page);
  return html`<!doctype html>
    <html lang="${visit.place.script === 'hant' ? 'zh-Hant' : 'zh-CN'}" data-view="${view}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${page.refreshSeconds !== undefined && refresh(page.refreshSeconds, page.refreshTo, visit)}
        <title>${title}</title>
        ${headMarks(frame, origin, visit, page)}
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${assets.theme}" />
        ${frame.theme !== null && html`<link rel="stylesheet" href="${frame.theme}" />`}
        <script src="${assets.script}" defer></script>
      </head>
      <body>
        ${trusted(rebase(body.text, visit.place))}
      </body>
    </html> `.text;
}

function refresh(seconds: number, to: string | undefined, { place }: Visit): Html {
  const next = to === undefined ? '' : `; url=${addressOf({ ...place, path: to })}`;
  return html`<meta http-equiv="refresh" content="${seconds}${next}" />`;
}

function framed(frame: Frame, visit: Visit, page: Page): Html {
  return html`<a class="skip-link" href="#main">跳到正文</a>
    ${masthead(frame, visit, page)}
    <main id="main" tabindex="-1" class="container">
      ${breadcrumb(page)} ${notices(frame, page)} ${page.wide === true ? page.main : html`<div class="measure">${page.main}</div>`}
    </main>
    ${footer(frame)}`;
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
