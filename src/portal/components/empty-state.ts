import { html, type Fragment, type Html } from '../html.ts';

/** A list with nothing in it: says why, and what to do first. */
export function emptyState(title: string, action: Fragment): Html {
  return html`<div class="empty-state">
    <p class="empty-title">${title}</p>
    <p>${action}</p>
  </div>`;
}
