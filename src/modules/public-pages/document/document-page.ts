import { bodyToHtml, bodyText } from '../../../richtext/index.ts';
import { html, notFoundPage, trusted, type Html } from '../../../portal/index.ts';
import { RELATION_TITLES } from '../../documents/rules/index.ts';
import { isWithdrawn, type Edition, type PublicDocument, type Withdrawn } from '../../edition/index.ts';
import type { Site } from '../../sites/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { cardList } from '../lists/card-list.ts';
import { sectionCrumbs } from '../lists/section-page.ts';
import { dayText, sizeText, typeTitle } from '../words.ts';
import { fieldView } from './field-view.ts';
import { metadataTable } from './metadata-table.ts';

/** One document: its metadata, its text, its files, what belongs to it, and ways to take it along. */
export async function documentPage({ edition, site, params }: Asked): Promise<Answered> {
  const id = documentId(params['id']);
  const card = id === null ? null : edition.card(id);
  const tags = id === null ? ['all'] : [`document:${id}`, `site:${site.id}`];
  if (id === null || card === null || !edition.covers(site, card)) {
    return { page: notFoundPage('没有找到这条信息，地址可能输错了，也可能没有公开过。'), status: 404, tags };
  }
  if (isWithdrawn(card)) return { page: withdrawnPage(card), status: 410, tags };
  const document = await edition.document(id);
  if (document === null) return { page: notFoundPage('没有找到这条信息。'), status: 404, tags };
  return { page: pageOf(edition, site, document), tags: [...tags, `agency:${card.agencyId}`] };
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

function pageOf(edition: Edition, site: Site, document: PublicDocument) {
  const { card, content, agencyName } = document;
  const [home] = edition.sectionsOf(site, card.id);
  const description = card.summary !== '' ? card.summary : bodyText(content.body).slice(0, 120);
  return {
    title: card.title,
    column: home?.slug ?? 'documents',
    breadcrumb: [...(home === undefined ? [] : sectionCrumbs(edition, site, home, false)), { text: '正文', href: null }],
    description,
    canonical: `/documents/${card.id}`,
    article: {
      title: card.title,
      publishedOn: card.releasedOn,
      source: content.source?.name ?? agencyName,
      keywords: card.keywords,
      author: agencyName,
    },
    ...(home === undefined || home.archivedOn === null ? {} : { archivedOn: home.archivedOn }),
    main: html`<article class="document">
        <h1>${card.title}</h1>
        ${card.subtitle !== '' && html`<p class="subtitle">${card.subtitle}</p>`} ${metadataTable(document)} ${sourceLine(document)}
        ${fieldView(document)}
        <div class="rich-text">${bodyHtml(document)}</div>
        ${attachments(document)} ${signature(document)}
      </article>
      ${related(edition, document)} ${tools(card.id)}`,
  };
}

/** @param idPrefix of the ids of notes, where several texts stand on one page */
export function bodyHtml({ card, content }: PublicDocument, idPrefix = 'note'): Html {
  const names = new Map(content.attachments.map(({ file, name }) => [file, name]));
  const imageAddress = (file: string): string => fileAddress(card.id, file, names.get(file) ?? '图片');
  return trusted(bodyToHtml(content.body, { imageAddress, idPrefix }));
}

export function fileAddress(id: number, file: string, name: string): string {
  return `/documents/${id}/files/${file}/${encodeURIComponent(name)}`;
}

function sourceLine({ content: { source } }: PublicDocument): Html | null {
  if (source === null) return null;
  return html`<p class="muted">来源：${source.address === '' ? source.name : html`<a href="${source.address}" rel="noopener external">${source.name}（原文）</a>`}</p>`;
}

function attachments({ card, content }: PublicDocument): Html | null {
  const listed = content.attachments.filter(({ inline }) => !inline);
  if (listed.length === 0) return null;
  return html`<section class="attachments" aria-labelledby="attachments">
    <h2 id="attachments">附件</h2>
    <ol>
      ${listed.map(
        ({ file, name, bytes, mediaType }) =>
          html`<li>
            <a href="${fileAddress(card.id, file, name)}" download>${name}</a> <span class="muted">（${sizeText(bytes)}）</span>
            ${PREVIEWED.test(mediaType) && html`<a class="preview" href="${fileAddress(card.id, file, name)}?preview=1">在线查看</a>`}
          </li>`,
      )}
    </ol>
  </section>`;
}

/** What a browser shows by itself and can do no harm with. */
const PREVIEWED = /^(?:application\/pdf|image\/(?:png|jpeg|gif|webp))$/;

function signature({ card, releases }: PublicDocument): Html | null {
  if (!card.corrected) return null;
  const last = releases.findLast(({ kind }) => kind === 'correction');
  if (last === undefined) return null;
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(last.at);
  return html`<p class="muted correction-note">本页内容于${dayText(day)}更正${last.reason !== '' && `：${last.reason}`}。</p>`;
}

function related(edition: Edition, { card, relations }: PublicDocument): Html | null {
  const interpretations = edition.interpretationsOf(card.id);
  const interpreted = relations.filter(({ kind }) => kind === 'interprets');
  const others = relations.filter(({ kind }) => kind !== 'interprets');
  return html`${
    interpretations.length > 0 &&
    html`<section class="related" aria-labelledby="interpretations">
      <h2 id="interpretations">政策解读</h2>
      ${cardList(interpretations)}
    </section>`
  }${interpreted.length > 0 && relationList('interpreted', '解读的文件', interpreted)}${
    others.length > 0 && relationList('relations', '相关文件', others, true)
  }`;
}

function relationList(id: string, title: string, relations: PublicDocument['relations'], kinds = false): Html {
  return html`<section class="related" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <ul>
      ${relations.map(
        (one) =>
          html`<li>${kinds && `${RELATION_TITLES[one.kind].title}：`}<a href="/documents/${one.id}">${one.title}</a>${!one.public && '（已撤回）'}</li>`,
      )}
    </ul>
  </section>`;
}

function tools(id: number): Html {
  return html`<aside class="document-tools no-print" aria-label="打印、下载、分享">
    <ul class="button-row">
      <li><a class="button button-quiet" href="/documents/${id}/print">打印版</a></li>
      <li><a class="button button-quiet" href="/documents/${id}/document.docx">下载 Word</a></li>
      <li><a class="button button-quiet" href="/documents/${id}/document.pdf">下载 PDF</a></li>
      <li><a class="button button-quiet" href="/correction?page=/documents/${id}">我为政府网站找错</a></li>
    </ul>
    <figure class="qr">
      <img src="/documents/${id}/qr.svg" width="120" height="120" alt="本页的二维码" />
      <figcaption>扫码在手机上打开</figcaption>
    </figure>
  </aside>`;
}

/** 规范性文件 and the like, for structured data. */
export function typeName({ card }: PublicDocument): string {
  return typeTitle(card.type);
}
