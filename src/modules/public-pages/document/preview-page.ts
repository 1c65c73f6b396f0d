import { html, notFoundPage } from '../../../portal/index.ts';
import { fileAddress, isWithdrawn } from '../../edition/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { sizeText } from '../words.ts';
import { kindText, PREVIEWED } from './attachments-view.ts';
import { documentId } from './document-page.ts';

/** A PDF or a picture of a document, shown by the browser itself within a page of the site, with the way back. */
export async function previewPage({ edition, site, params }: Asked): Promise<Answered> {
  const id = documentId(params['id']);
  const card = id === null ? null : edition.card(id);
  const tags = [`site:${site.id}`, ...(id === null ? [] : [`document:${id}`])];
  const document = id === null || card === null || isWithdrawn(card) || !edition.covers(site, card) ? null : await edition.document(id);
  const attached = document?.content.attachments.find(({ file, mediaType }) => file === params['file'] && PREVIEWED.test(mediaType));
  if (document === null || attached === undefined)
    return { page: notFoundPage('没有找到这个文件，可能已经撤回或者换过。'), status: 404, tags };
  const { file, name, bytes, mediaType, width, height } = attached;
  const address = fileAddress(document.card.id, file, name);
  const shown = `${address}?preview=1`;
  return {
    tags,
    // The viewer of PDFs is the browser's own; nothing else may be put into the page.
    headers: { 'content-security-policy': PREVIEW_POLICY },
    page: {
      title: `${name}（在线查看）`,
      column: 'documents',
      unlisted: true,
      wide: true,
      breadcrumb: [
        { text: document.card.title, href: `/documents/${document.card.id}` },
        { text: '在线查看', href: null },
      ],
      main: html`<h1 class="preview-title">${name}</h1>
        <ul class="button-row">
          <li><a class="button" href="${address}" download>下载（${kindText(name, mediaType)}，${sizeText(bytes)}）</a></li>
          <li><a class="button button-quiet" href="/documents/${document.card.id}">返回正文</a></li>
        </ul>
        ${
          mediaType === 'application/pdf'
            ? html`<object class="preview-frame" data="${shown}" type="application/pdf" aria-label="${name}">
                <p>您的浏览器不能直接显示 PDF，请<a href="${address}" download>下载</a>后查看。</p>
              </object>`
            : html`<p class="preview-picture"><img src="${shown}" alt="${name}"${width !== undefined && height !== undefined && html` width="${width}" height="${height}"`} /></p>`
        }`,
    },
  };
}

const PREVIEW_POLICY =
  "default-src 'none';script-src 'self';style-src 'self';img-src 'self';object-src 'self';frame-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'";
