import { html, INSET, notFoundPage, type Html, type Page } from '../../../portal/index.ts';
import { VOCABULARY } from '../../documents/index.ts';
import { fileAddress, isWithdrawn, type Edition, type PublicDocument, type Withdrawn } from '../../edition/index.ts';
import type { Site } from '../../sites/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { newerVersion } from '../disclosure/single-document.ts';
import { sectionCrumbs } from '../lists/section-page.ts';
import { dayText, typeTitle } from '../words.ts';
import { attachmentsView } from './attachments-view.ts';
import { documentSchema } from './document-schema.ts';
import { fieldView } from './field-view.ts';
import { metadataTable } from './metadata-table.ts';
import { interpretedView, relatedView } from './related-view.ts';

/** One document: its metadata, its text, its files, what belongs to it, and ways to take it along. */
export async function documentPage({ edition, site, params, root }: Asked): Promise<Answered> {
  const id = documentId(params['id']);
  const card = id === null ? null : edition.card(id);
  const tags = id === null ? ['all'] : [`document:${id}`, `site:${site.id}`];
  if (id === null || card === null || !edition.covers(site, card)) {
    return { page: notFoundPage('没有找到这条信息，地址可能输错了，也可能没有公开过。'), status: 404, tags };
  }
  if (isWithdrawn(card)) return { page: withdrawnPage(card), status: 410, tags };
  const document = await edition.document(id);
  if (document === null) return { page: notFoundPage('没有找到这条信息。'), status: 404, tags };
  const single = VOCABULARY.types.get(card.type)?.single === true;
  return {
    page: pageOf({ edition, site, root }, document, single ? newerNote(edition, site, document) : null),
    tags: [...tags, `agency:${card.agencyId}`],
  };
}

/** Null for what is no id: such an address was never given out. */
export function documentId(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;
}

function withdrawnPage({ title, indexNumber, withdrawnAt, reason }: Withdrawn) {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(withdrawnAt);
  return {
    title: '已撤回',
    column: 'documents',
    unlisted: true,
    breadcrumb: [{ text: '已撤回', href: null }],
    main: html`<h1>这条信息已经撤回</h1>
      <p>“${title}”（索引号 ${indexNumber}）已于${dayText(day)}撤回，不再公开。</p>
      <p>原因：${reason}</p>
      <p>可以<a href="/search">搜索其他信息</a>，或者<a href="/">回到首页</a>。</p>`,
  } as const;
}

function pageOf({ edition, site, root }: Pick<Asked, 'edition' | 'site' | 'root'>, document: PublicDocument, note: Html | null): Page {
  const { card, content, agencyName, markup, picture } = document;
  const sections = edition.sectionsOf(site, card.id);
  // The place that is not over, and the deepest of several.
  const home = sections.findLast(({ state, kind }) => state === 'open' && kind !== 'topic') ?? sections[0];
  const description = card.summary !== '' ? card.summary : document.opening;
  const pictureName = content.attachments.find(({ file }) => file === picture)?.name;
  return {
    title: card.title,
    column: topColumn(edition, site, home?.id ?? null),
    breadcrumb: [...(home === undefined ? [] : sectionCrumbs(edition, site, home, false)), { text: '正文', href: null }],
    description,
    canonical: `/documents/${card.id}`,
    ...(picture === null || pictureName === undefined ? {} : { image: fileAddress(card.id, picture, pictureName) }),
    structured: documentSchema(document, root),
    article: {
      title: card.title,
      publishedOn: card.releasedOn,
      source: content.source?.name ?? agencyName,
      keywords: card.keywords,
      author: agencyName,
    },
    ...(home === undefined
      ? {}
      : { columnMarks: { name: home.title, description: home.description, keywords: home.keywords, type: '信息列表' } }),
    ...(home === undefined || home.archivedOn === null ? {} : { archivedOn: home.archivedOn }),
    wide: true,
    inset: markup,
    main: html`<div class="document-layout">
      <div class="document-main">
        <article class="document document-${card.type}">
          <p class="document-kind">${kindLine(document)}</p>
          <h1>${card.title}</h1>
          ${card.subtitle !== '' && html`<p class="subtitle">${card.subtitle}</p>`} ${note} ${metadataTable(document)} ${sourceLine(document)}
          ${interpretedView(document)} ${fieldView(document)}
          ${markup.bytes.length > 0 && html`<div class="rich-text">${INSET}</div>`}
          ${attachmentsView(document)} ${correctionNote(document)}
        </article>
        ${relatedView(edition, document)}
      </div>
      ${tools(card.id)}
    </div>`,
  };
}

/** Slug of the section at the top of the tree, which the navigation marks. */
function topColumn(edition: Edition, site: Site, id: number | null): string {
  const all = new Map(edition.sections(site.id).map((one) => [one.id, one]));
  let section = id === null ? undefined : all.get(id);
  while (section !== undefined && section.parentId !== null) section = all.get(section.parentId);
  return section?.slug ?? 'documents';
}

/** 政策解读 · 图解: what kind of thing this is, before its title. */
function kindLine({ card, content }: PublicDocument): string {
  const type = VOCABULARY.types.get(card.type);
  const choice = type?.fields.find(({ code, kind }) => kind === 'choice' && HEADING_CHOICES.has(code));
  const chosen = choice === undefined ? undefined : choice.choices?.find(({ code }) => code === content.fields[choice.code]);
  return [typeTitle(card.type), chosen?.title].filter((part) => part !== undefined).join(' · ');
}

const HEADING_CHOICES: ReadonlySet<string> = new Set(['form', 'kind', 'stage']);

function newerNote(edition: Edition, site: Site, { card }: PublicDocument): Html | null {
  const newer = newerVersion(edition, site, card);
  if (newer === null) return null;
  return html`<p class="page-notice" role="note">
    <strong>这是以前的版本。</strong>现在的版本是<a href="/documents/${newer.id}">${newer.title}</a>（${dayText(newer.releasedOn)}发布）。
  </p>`;
}

function sourceLine({ content: { source } }: PublicDocument): Html | null {
  if (source === null) return null;
  return html`<p class="muted">来源：${source.address === '' ? source.name : html`<a href="${source.address}" rel="noopener external">${source.name}（原文）</a>`}</p>`;
}

function correctionNote({ card, releases }: PublicDocument): Html | null {
  if (!card.corrected) return null;
  const last = releases.findLast(({ kind }) => kind === 'correction');
  if (last === undefined) return null;
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(last.at);
  return html`<p class="muted correction-note">本页内容于${dayText(day)}更正${last.reason !== '' && `：${last.reason}`}。</p>`;
}

function tools(id: number): Html {
  return html`<aside class="document-tools no-print" aria-label="打印、下载、分享">
    <ul class="tool-list">
      <li><a class="button button-quiet" href="/documents/${id}/print">打印版</a></li>
      <li><a class="button button-quiet" href="/documents/${id}/document.docx">下载 Word</a></li>
      <li><a class="button button-quiet" href="/documents/${id}/document.pdf">下载 PDF</a></li>
      <li><a href="/correction?page=/documents/${id}">我为政府网站找错</a></li>
    </ul>
    <figure class="qr">
      <img src="/documents/${id}/qr.svg" width="120" height="120" alt="本页的二维码" />
      <figcaption>扫码在手机上打开</figcaption>
    </figure>
  </aside>`;
}
