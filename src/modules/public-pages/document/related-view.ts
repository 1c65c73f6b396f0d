import { html, type Html } from '../../../portal/index.ts';
import { RELATION_TITLES } from '../../documents/rules/index.ts';
import type { Edition, PublicDocument } from '../../edition/index.ts';
import { cardList } from '../lists/card-list.ts';

/** What explains the document, and what it is tied to. */
export function relatedView(edition: Edition, { card, relations }: PublicDocument): Html {
  const interpretations = edition.interpretationsOf(card.id);
  const others = relations.filter(({ kind }) => kind !== 'interprets');
  return html`${
    interpretations.length > 0 &&
    html`<section class="related" aria-labelledby="interpretations">
      <h2 id="interpretations">政策解读</h2>
      ${cardList(interpretations)}
      <p><a href="/policies/${card.id}">文件与解读对照阅读</a></p>
    </section>`
  }${
    others.length > 0 &&
    html`<section class="related" aria-labelledby="relations">
      <h2 id="relations">相关文件</h2>
      <ul>
        ${others.map(
          (one) =>
            html`<li>${RELATION_TITLES[one.kind].title}：<a href="/documents/${one.id}">${one.title}</a>${!one.public && '（已撤回）'}</li>`,
        )}
      </ul>
    </section>`
  }`;
}

/** Before an interpretation: what it interprets, for who came to it first. */
export function interpretedView({ relations }: PublicDocument): Html | null {
  const interpreted = relations.filter(({ kind }) => kind === 'interprets');
  if (interpreted.length === 0) return null;
  return html`<section class="interpreted" aria-labelledby="interpreted">
    <h2 id="interpreted">解读的文件</h2>
    <ul>
      ${interpreted.map((one) => html`<li><a href="/documents/${one.id}">${one.title}</a>${!one.public && '（已撤回）'}</li>`)}
    </ul>
  </section>`;
}
