import { html, notFoundPage, type Html } from '../../../portal/index.ts';
import { bodyText } from '../../../richtext/index.ts';
import type { Card, Edition } from '../../edition/index.ts';
import type { Section } from '../../sites/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { dayText, typeTitle } from '../words.ts';

/** What a screen shows one after the other: what people on their way past can take in. */
const ITEMS = 8;
const LIST_SECONDS = 15;
const ITEM_SECONDS = 25;
/** As much of a text as is read in that time. */
const READ_CHARACTERS = 220;

/**
 * `/display/<section>` and `/display/<section>/<n>`: a section on the screen of a hall. First the list, then each item
 * with the beginning of its text and its code for telephones, then the list again; each page leads to the next by
 * itself, without a script and without anybody touching it.
 */
export async function displayPage({ edition, site, params }: Asked): Promise<Answered> {
  const section = edition.section(site.id, params['slug'] ?? '');
  const tags = [`site:${site.id}`, ...(section === null ? [] : [`section:${section.id}`])];
  const asked = params['item'];
  if (section === null || (asked !== undefined && !/^[1-9]\d?$/.test(asked)))
    return { page: notFoundPage('没有找到这个栏目，它可能已经关闭。'), status: 404, tags };
  const { cards } = edition.list(section, { offset: 0, limit: ITEMS });
  const number = Number(asked ?? 0);
  const card = cards[number - 1];
  const address = `/display/${section.slug}`;
  const isLast = number >= cards.length;
  return {
    tags: [...tags, ...(card === undefined ? [] : [`document:${card.id}`, `agency:${card.agencyId}`])],
    page: {
      title: `${section.title}（电子屏）`,
      column: section.slug,
      breadcrumb: [],
      bare: true,
      unlisted: true,
      canonical: address,
      refreshSeconds: card === undefined ? LIST_SECONDS : ITEM_SECONDS,
      refreshTo: isLast ? address : `${address}/${number + 1}`,
      main: html`<main class="display">
        <header class="display-head">
          <p class="display-site">${site.name}</p>
          <h1 class="display-section">${section.title}</h1>
        </header>
        ${card === undefined ? list(section, cards) : await item(edition, card)}
        <p class="display-foot">
          ${card === undefined ? `共 ${cards.length} 条最新信息，依次显示` : `第 ${number} 条，共 ${cards.length} 条`}
        </p>
      </main>`,
    },
  };
}

function list({ title }: Section, cards: readonly Card[]): Html {
  if (cards.length === 0) return html`<p class="display-empty">“${title}”还没有信息。</p>`;
  return html`<ol class="display-list">
    ${cards.map(
      (card) =>
        html`<li>
          <span class="display-title">${card.title}</span> <time datetime="${card.releasedOn}">${card.releasedOn}</time>
        </li>`,
    )}
  </ol>`;
}

async function item(edition: Edition, card: Card): Promise<Html> {
  const document = await edition.document(card.id);
  const text = document === null ? card.summary : bodyText(document.content.body);
  const facts = [
    ['发布机构', edition.agencies.get(card.agencyId)?.name ?? ''],
    ['文号', card.documentNumber ?? ''],
    ['发布日期', dayText(card.releasedOn)],
  ].filter(([, value]) => value !== '');
  return html`<article class="display-item">
    <div class="display-words">
      <p class="display-kind">${typeTitle(card.type)}</p>
      <h2>${card.title}</h2>
      <p class="display-text">${beginning(text === '' ? card.summary : text)}</p>
    </div>
    <aside class="display-side">
      <img src="/documents/${card.id}/qr.svg" width="240" height="240" alt="全文的二维码" />
      <p>扫码看全文</p>
      <dl>
        ${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
      </dl>
    </aside>
  </article>`;
}

/** Ends after a sentence where there is one. */
function beginning(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  if (flat.length <= READ_CHARACTERS) return flat;
  const cut = flat.slice(0, READ_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '');
  const sentence = Math.max(cut.lastIndexOf('。'), cut.lastIndexOf('；'));
  return sentence > READ_CHARACTERS / 2 ? `${cut.slice(0, sentence + 1)}……` : `${cut}……`;
}
