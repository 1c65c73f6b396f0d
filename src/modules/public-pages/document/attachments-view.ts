import { html, type Html } from '../../../portal/index.ts';
import { fileAddress, type PublicDocument } from '../../edition/index.ts';
import { sizeText } from '../words.ts';

/** What a browser shows by itself and can do no harm with. */
export const PREVIEWED = /^(?:application\/pdf|image\/(?:png|jpeg|gif|webp))$/;

/** The files under the text: name, kind and size, to be saved, and to be looked at where a browser can. */
export function attachmentsView({ card, content }: PublicDocument): Html | null {
  const listed = content.attachments.filter(({ inline }) => !inline);
  if (listed.length === 0) return null;
  return html`<section class="attachments" aria-labelledby="attachments">
    <h2 id="attachments">附件</h2>
    <ol>
      ${listed.map(
        ({ file, name, bytes, mediaType }) =>
          html`<li>
            <a href="${fileAddress(card.id, file, name)}" download>${name}</a>
            <span class="muted">（${kindText(name, mediaType)}，${sizeText(bytes)}）</span>
            ${
              PREVIEWED.test(mediaType) &&
              html`<a class="preview" href="/documents/${card.id}/preview/${file}" aria-label="在线查看${name}">在线查看</a>`
            }
          </li>`,
      )}
    </ol>
  </section>`;
}

/** PDF 文件, 图片, DOCX 文件 */
export function kindText(name: string, mediaType: string): string {
  if (mediaType.startsWith('image/')) return '图片';
  const extension = /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1];
  return extension === undefined ? '文件' : `${extension.toUpperCase()} 文件`;
}
