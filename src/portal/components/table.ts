import { html, type Fragment, type Html } from '../html.ts';

export interface ListTable {
  readonly caption: string;
  /** `numeric` is set to the right; `tight` never breaks its lines: dates, codes. */
  readonly columns: readonly { readonly text: string; readonly numeric?: boolean; readonly tight?: boolean }[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly Fragment[])[];
}

/** So many columns need more room than a telephone has. */
const WIDE = 4;

/** A plain list as a table; on a narrow screen it scrolls in its own frame, reachable by keyboard. */
export function listTable({ caption, columns, rows }: ListTable): Html {
  const classes = columns.map((column) =>
    [column.numeric === true ? 'numeric' : '', column.tight === true ? 'tight' : ''].join(' ').trim(),
  );
  const head = columns.map((column, index) => html`<th scope="col" class="${classes[index]}">${column.text}</th>`);
  const body = rows.map(
    (row) =>
      html`<tr>${row.map((cell, index) =>
        index === 0 ? html`<th scope="row" class="${classes[index]}">${cell}</th>` : html`<td class="${classes[index]}">${cell}</td>`,
      )}</tr>`,
  );
  const wide = columns.length >= WIDE && ' list-table-wide';
  return scrollFrame(
    caption,
    html`<table class="list-table${wide}"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
  );
}

/** A frame that a wide table scrolls in. */
export function scrollFrame(label: string, table: Html): Html {
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label="${label}（可左右滚动）">${table}</div>`;
}
