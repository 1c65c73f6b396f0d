import { html, trusted, type Html } from '../html.ts';
import type { Frame } from '../frame.ts';
import type { Page, Visit } from '../page.ts';
import { addressOf, isShared } from '../place.ts';

/** The marks of a government page (国办发〔2017〕47号), its one address, and what other sites show of it. */
export function headMarks({ settings, navigation }: Frame, origin: string, { place }: Visit, page: Page): Html {
  const { article, columnMarks: column } = page;
  const path = page.canonical ?? place.path.replace(/[?#].*$/s, '');
  const address = `${origin}${addressOf({ ...place, path })}`;
  const columnName = column?.name ?? navigation.find((entry) => entry.column === page.column)?.text ?? null;
  const description = page.description ?? null;
  return html`${[
    mark('SiteName', settings.siteName),
    mark('SiteDomain', settings.siteDomain),
    mark('SiteIDCode', settings.siteIdCode),
    mark('ColumnName', columnName),
    mark('ColumnDescription', column?.description),
    mark('ColumnKeywords', column?.keywords.join(',')),
    mark('ColumnType', column?.type),
    mark('ArticleTitle', article?.title),
    mark('PubDate', article?.publishedOn),
    mark('ContentSource', article?.source),
    mark('Keywords', article?.keywords.join(',')),
    mark('Author', article?.author),
    mark('Description', description),
    mark('Image', page.image),
    mark('Url', address),
    mark('description', article === undefined ? null : description),
    page.unlisted === true && mark('robots', 'noindex'),
    property('og:title', page.title),
    property('og:type', article === undefined ? 'website' : 'article'),
    property('og:url', address),
    property('og:site_name', settings.siteName),
    property('og:description', description),
    property('og:image', page.image === undefined ? null : `${origin}${page.image}`),
  ]}<link rel="canonical" href="${address}" />${!isShared(path) && page.column !== 'failure' && alternates(origin, path, place.site)}${(
    page.feeds ?? []
  ).map(
    ({ title, href, type }) =>
      html`<link rel="alternate" type="${type}" title="${title}" href="${addressOf({ ...place, script: 'hans', path: href })}" />`,
  )}${(page.structured ?? []).map((object) => structured(object))}`;
}

function mark(name: string, content: string | null | undefined): Html | null {
  return content === null || content === undefined || content === '' ? null : html`<meta name="${name}" content="${content}" /> `;
}

function property(name: string, content: string | null | undefined): Html | null {
  return content === null || content === undefined || content === '' ? null : html`<meta property="${name}" content="${content}" /> `;
}

function alternates(origin: string, path: string, site: string | null): Html {
  const at = (script: 'hans' | 'hant') => `${origin}${addressOf({ script, site, path })}`;
  return html`<link rel="alternate" hreflang="zh-Hans" href="${at('hans')}" /><link rel="alternate" hreflang="zh-Hant" href="${at('hant')}" />`;
}

/** Data, not a script: no character of it ends the element. */
function structured(object: object): Html {
  const text = JSON.stringify(object).replaceAll('<', String.raw`\u003c`);
  return trusted(`<script type="application/ld+json">${text}</script>`);
}
