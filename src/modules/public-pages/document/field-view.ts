import { html, listTable, type Html } from '../../../portal/index.ts';
import { VOCABULARY } from '../../documents/index.ts';
import type { FieldDefinition } from '../../documents/rules/index.ts';
import type { PublicDocument } from '../../edition/index.ts';
import { dayText } from '../words.ts';

type FieldValue = PublicDocument['content']['fields'][string];

/** What the type's own form says: of a service guide its conditions, materials, times and places. */
export function fieldView({ card, content }: PublicDocument): Html | null {
  const definitions = VOCABULARY.types.get(card.type)?.fields ?? [];
  const given = definitions.flatMap((definition) => {
    const value = content.fields[definition.code];
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? [] : [{ definition, value }];
  });
  if (given.length === 0) return null;
  const short = given.filter(({ definition }) => definition.kind !== 'rows' && definition.kind !== 'longText');
  const long = given.filter(({ definition }) => definition.kind === 'rows' || definition.kind === 'longText');
  return html`<div class="fields">
    ${
      short.length > 0 &&
      html`<dl class="field-list">
        ${short.map(
          ({ definition, value }) =>
            html`<div>
              <dt>${definition.title}</dt>
              <dd>${shortValue(definition, value)}</dd>
            </div>`,
        )}
      </dl>`
    }
    ${long.map(
      ({ definition, value }) =>
        html`<section class="field-section" aria-labelledby="field-${definition.code}">
          <h2 id="field-${definition.code}">${definition.title}</h2>
          ${longValue(definition, value)}
        </section>`,
    )}
  </div>`;
}

function shortValue({ kind, choices = [] }: FieldDefinition, value: FieldValue): string | Html {
  const titleOf = (code: string): string => choices.find((choice) => choice.code === code)?.title ?? code;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'object') return value.map((one) => (typeof one === 'string' ? titleOf(one) : '')).join('、');
  const text = String(value);
  if (kind === 'date') return dayText(text);
  if (kind === 'choice') return titleOf(text);
  if (kind === 'phone') return html`<a href="tel:${text.replaceAll(/[^\d+]/g, '')}">${text}</a>`;
  return text;
}

function longValue({ code, title, columns = [] }: FieldDefinition, value: FieldValue): Html | null {
  if (typeof value === 'string') {
    const lines = value.split(/\n+/).filter((line) => line.trim() !== '');
    // What is done one after the other.
    if (code === 'procedure' && lines.length > 1)
      return html`<ol class="steps">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ol>`;
    return html`${lines.map((line) => html`<p>${line}</p>`)}`;
  }
  if (!Array.isArray(value)) return null;
  const rows = value.filter((row) => typeof row === 'object');
  return listTable({
    caption: title,
    columns: columns.map((column) => ({ text: column.title })),
    rows: rows.map((row) => columns.map((column) => row[column.code] ?? '')),
  });
}
