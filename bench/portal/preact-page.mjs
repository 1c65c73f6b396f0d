// In JavaScript: Preact's types would bring those of browsers into the whole program.
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';

import { SAMPLE_SETTINGS } from '../../src/portal/index.ts';

/** The portal's document page once more, written as its makers would in Preact: to compare with. */
export function preactPage(document, assets) {
  return `<!doctype html>${renderToString(h(Frame, { document, assets }))}`;
}

const NAVIGATION = [
  ['/', '首页'],
  ['/reports', '年度报告'],
  ['/check', '年报体检'],
  ['/checks', '检查项目'],
];

function Frame({ document, assets }) {
  const { card } = document;
  const settings = SAMPLE_SETTINGS;
  const address = `/documents/${card.id}`;
  return h(
    'html',
    { lang: 'zh-CN', 'data-view': '' },
    h(
      'head',
      null,
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', null, `${card.title} - ${settings.siteName}`),
      [
        ['SiteName', settings.siteName],
        ['SiteDomain', settings.siteDomain],
        ['SiteIDCode', settings.siteIdCode],
        ['ArticleTitle', card.title],
        ['PubDate', card.releasedOn],
        ['ContentSource', document.agencyName],
        ['Keywords', card.keywords.join(',')],
        ['Author', document.agencyName],
        ['Description', card.summary],
        ['Url', address],
        ['description', card.summary],
      ].map(([name, content]) => h('meta', { name, content })),
      [
        ['og:title', card.title],
        ['og:type', 'article'],
        ['og:url', address],
        ['og:site_name', settings.siteName],
        ['og:description', card.summary],
      ].map(([property, content]) => h('meta', { property, content })),
      h('link', { rel: 'canonical', href: address }),
      h('link', { rel: 'alternate', hreflang: 'zh-Hans', href: address }),
      h('link', { rel: 'alternate', hreflang: 'zh-Hant', href: `/hant${address}` }),
      h('link', { rel: 'icon', href: '/assets/icon.svg', type: 'image/svg+xml' }),
      h('link', { rel: 'stylesheet', href: assets.theme }),
      h('script', { src: assets.script, defer: true }),
    ),
    h(
      'body',
      null,
      h('a', { class: 'skip-link', href: '#main' }, '跳到正文'),
      h(Masthead, { path: address, siteName: settings.siteName }),
      h(
        'main',
        { id: 'main', tabindex: -1, class: 'container' },
        h(Breadcrumb, null),
        h('div', { class: 'measure' }, h(Article, { document })),
      ),
      h(Footer, null),
    ),
  );
}

function Masthead({ path, siteName }) {
  const back = encodeURIComponent(path);
  return h(
    'header',
    { class: 'masthead' },
    h(
      'div',
      { class: 'container utility' },
      h(
        'ul',
        { class: 'utility-list' },
        h('li', null, h('a', { href: `/view?large=1&back=${back}`, rel: 'nofollow' }, '长辈版')),
        h('li', null, h('a', { href: `/view?contrast=1&back=${back}`, rel: 'nofollow' }, '高对比度')),
        h('li', null, h('a', { href: `/hant${path}`, hreflang: 'zh-Hant', lang: 'zh-Hant' }, '繁體')),
        h('li', null, h('a', { href: '/workbench/' }, '工作人员登录')),
      ),
    ),
    h(
      'div',
      { class: 'container brand' },
      h(
        'a',
        { class: 'brand-link', href: '/' },
        h(
          'svg',
          { class: 'emblem', viewBox: '0 0 48 48', width: 48, height: 48, 'aria-hidden': true, focusable: false },
          h('rect', { class: 'emblem-ground', x: 1, y: 1, width: 46, height: 46, rx: 6 }),
          h('path', { class: 'emblem-line', d: 'M13 12h22v24H13zM18 18h12M18 24h12M18 30h7' }),
        ),
        h('span', { class: 'brand-name' }, siteName),
      ),
    ),
    h(
      'nav',
      { class: 'navigation', 'aria-label': '主导航' },
      h(
        'ul',
        { class: 'container navigation-list' },
        NAVIGATION.map(([href, text]) => h('li', null, h('a', { href }, text))),
      ),
    ),
  );
}

function Breadcrumb() {
  return h(
    'nav',
    { class: 'breadcrumb', 'aria-label': '当前位置' },
    h(
      'ol',
      null,
      h('li', null, h('a', { href: '/' }, '首页')),
      h('li', null, h('a', { href: '/sections/notices' }, '通知公告')),
      h('li', { 'aria-current': 'page' }, '正文'),
    ),
  );
}

function Article({ document }) {
  const { card, agencyName, content } = document;
  const rows = [
    ['索引号', card.indexNumber],
    ['发布机构', agencyName],
    ['成文日期', dayText(card.signedOn)],
    ['发布日期', dayText(card.releasedOn)],
    ['文号', card.documentNumber],
    ['公开方式', '主动公开'],
    ['效力状态', card.validity === 'inForce' ? '有效' : card.validity],
    ['施行日期', dayText(card.effectiveFrom)],
    ['关键词', card.keywords.join('、')],
    ['内容概述', card.summary],
  ].filter(([, value]) => value !== null);
  return [
    h(
      'article',
      { class: 'document' },
      h('h1', null, card.title),
      h(
        'dl',
        { class: 'metadata' },
        rows.map(([name, value]) =>
          h('div', { class: name === '内容概述' ? 'metadata-wide' : '' }, h('dt', null, name), h('dd', null, value)),
        ),
      ),
      typeof document.html === 'string'
        ? h('div', { class: 'rich-text', dangerouslySetInnerHTML: { __html: document.html } })
        : h(
            'div',
            { class: 'rich-text' },
            content.body.content.map((block) => h(Block, { block })),
          ),
    ),
    h(Tools, { id: card.id }),
  ];
}

const DAY_TEXT = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' });

function dayText(day) {
  return day === null ? null : DAY_TEXT.format(new Date(day));
}

function Block({ block }) {
  switch (block.type) {
    case 'paragraph':
      return h('p', alignOf(block.attrs.textAlign), block.content.map(inline));
    case 'heading':
      return h(`h${block.attrs.level}`, alignOf(block.attrs.textAlign), block.content.map(inline));
    case 'table':
      return h(
        'div',
        { class: 'table-frame', role: 'group', 'aria-label': '表格', tabindex: 0 },
        h(
          'table',
          null,
          h(
            'thead',
            null,
            block.content.slice(0, 1).map(({ content }) =>
              h(
                'tr',
                null,
                content.map((cell) => h('th', { scope: 'col' }, within(cell.content))),
              ),
            ),
          ),
          h(
            'tbody',
            null,
            block.content.slice(1).map(({ content }) =>
              h(
                'tr',
                null,
                content.map((cell) => h('td', null, within(cell.content))),
              ),
            ),
          ),
        ),
      );
    case 'blockquote':
    case 'bulletList':
    case 'orderedList':
    case 'image':
    case 'horizontalRule':
      throw new Error(`The sample has no ${block.type}`);
  }
}

function within(blocks) {
  return blocks.map((block) => h(Block, { block }));
}

function inline(one) {
  return one.type === 'text' ? one.text : null;
}

function alignOf(align) {
  return align === null ? null : { class: `align-${align}` };
}

function Tools({ id }) {
  const links = [
    [`/documents/${id}/print`, '打印版'],
    [`/documents/${id}/document.docx`, '下载 Word'],
    [`/documents/${id}/document.pdf`, '下载 PDF'],
    [`/correction?page=/documents/${id}`, '我为政府网站找错'],
  ];
  return h(
    'aside',
    { class: 'document-tools no-print', 'aria-label': '打印、下载、分享' },
    h(
      'ul',
      { class: 'button-row' },
      links.map(([href, text]) => h('li', null, h('a', { class: 'button button-quiet', href }, text))),
    ),
    h(
      'figure',
      { class: 'qr' },
      h('img', { src: `/documents/${id}/qr.svg`, width: 120, height: 120, alt: '本页的二维码' }),
      h('figcaption', null, '扫码在手机上打开'),
    ),
  );
}

function Footer() {
  const settings = SAMPLE_SETTINGS;
  const marks = [
    ['主办单位', settings.sponsor],
    ['承办单位', settings.operator],
    ['网站标识码', settings.siteIdCode],
    ['ICP备案号', settings.icpNumber],
    ['公安备案号', settings.policeNumber],
    ['联系方式', settings.contact],
  ];
  return h(
    'footer',
    { class: 'footer' },
    h(
      'div',
      { class: 'container' },
      h(
        'ul',
        { class: 'footer-links' },
        [...NAVIGATION.slice(1), ['/sitemap', '网站地图']].map(([href, text]) => h('li', null, h('a', { href }, text))),
      ),
      h(
        'dl',
        { class: 'footer-marks' },
        marks.map(([name, value]) => h('div', null, h('dt', null, name), h('dd', null, value))),
      ),
    ),
  );
}
