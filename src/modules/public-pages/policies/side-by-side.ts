import { html, notFoundPage, type Html } from '../../../portal/index.ts';
import { isWithdrawn, type PublicDocument } from '../../edition/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { bodyHtml } from '../document/body-html.ts';
import { documentId } from '../document/document-page.ts';

/** 对照阅读: a policy, and beside it the text that explains it. */
export async function sideBySidePage({ edition, site, params }: Asked): Promise<Answered> {
  const id = documentId(params['id']);
  const card = id === null ? null : edition.card(id);
  const tags = [`site:${site.id}`, ...(id === null ? [] : [`document:${id}`])];
  const missing = { page: notFoundPage('没有找到这份文件的解读。'), status: 404, tags } as const;
  if (id === null || card === null || isWithdrawn(card) || !edition.covers(site, card)) return missing;
  const [newest] = edition.interpretationsOf(id);
  const [policy, interpretation] = await Promise.all([edition.document(id), newest === undefined ? null : edition.document(newest.id)]);
  if (policy === null || interpretation === null) return missing;
  return {
    tags: [...tags, `document:${interpretation.card.id}`],
    page: {
      title: `${card.title}（与解读对照）`,
      column: 'policies',
      breadcrumb: [
        { text: '政策文件库', href: '/policies' },
        { text: '对照阅读', href: null },
      ],
      wide: true,
      unlisted: true,
      description: `${card.title}及其解读。`,
      main: html`<h1>${card.title}</h1>
        <div class="side-by-side">${side('文件', policy)}${side('解读', interpretation, 'interpretation')}</div>`,
    },
  };
}

function side(name: string, document: PublicDocument, idPrefix = 'policy'): Html {
  return html`<section aria-labelledby="${idPrefix}">
    <h2 id="${idPrefix}">${name}</h2>
    <p><a href="/documents/${document.card.id}">${document.card.title}</a></p>
    <div class="rich-text" tabindex="0" role="region" aria-label="${name}正文">${bodyHtml(document, idPrefix)}</div>
  </section>`;
}
