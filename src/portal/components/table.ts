import { html, type Fragment, type Html } from '../html.ts';

export interface ListTable {
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly numeric?: boolean }[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly Fragment[])[];
}

/** A plain list as a table; on a narrow screen it scrolls in its own frame, reachable by keyboard. */
export function listTable({ caption, columns, rows }: ListTable): Html {
  return scrollFrame(
    caption,
    html`<table class="list-table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" ${column.numeric === true && html` class="numeric"`}>${column.text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, index) => {
                const numeric = columns[index]?.numeric === true && html` class="numeric"`;
                return index === 0 ? html`<th scope="row" ${numeric}>${cell}</th>` : html`<td${numeric}>${cell}</td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}

/** A frame that a wide table scrolls in. */
export function scrollFrame(label: string, table: Html): Html {
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label="${label}（可左右滚动）">${table}</div>`;
}
