import { html, type Html } from '../../../portal/index.ts';
import type { Card } from '../../edition/index.ts';
import { VALIDITY_TITLES } from '../../documents/rules/index.ts';

/** A list of documents: title, number, day; what no longer holds says so. */
export function cardList(cards: readonly Card[], numbered = false): Html {
  return html`<ul class="card-list">
    ${cards.map(
      (card) =>
        html`<li>
          <span class="card-line">
            <a href="/documents/${card.id}">${card.title}</a>
            ${numbered && card.documentNumber !== null && html`<span class="card-number">${card.documentNumber}</span>`} ${validityBadge(card)}
          </span>
          <time class="card-day" datetime="${card.releasedOn}">${card.releasedOn}</time>
        </li>`,
    )}
  </ul>`;
}

/** Only for what is not simply in force. */
export function validityBadge({ validity }: Pick<Card, 'validity'>): Html | null {
  if (validity === null || validity === 'inForce') return null;
  return html`<span class="badge badge-${validity === 'repealed' || validity === 'lapsed' ? 'over' : 'note'}">${VALIDITY_TITLES[validity]}</span>`;
}
