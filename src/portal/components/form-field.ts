import { html, type Html } from '../html.ts';

export interface InputField {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'password' | 'search';
  readonly value?: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly autocomplete?: string;
  readonly required?: boolean;
}

/** A labelled input with its hint and its error, tied together for screen readers. */
export function inputField(field: InputField): Html {
  const id = `field-${field.name}`;
  const error = field.error ?? null;
  const described = [field.hint === undefined ? '' : `${id}-hint`, error === null ? '' : `${id}-error`]
    .filter((word) => word !== '')
    .join(' ');
  return html`<div class="field${error !== null && ' field-wrong'}">
    <label for="${id}">${field.label}</label>
    ${field.hint !== undefined && html`<p class="hint" id="${id}-hint">${field.hint}</p>`}
    ${error !== null && html`<p class="field-error" id="${id}-error">${error}</p>`}
    <input
      id="${id}"
      name="${field.name}"
      type="${field.type ?? 'text'}"
      value="${field.value ?? ''}"
      ${field.autocomplete !== undefined && html` autocomplete="${field.autocomplete}"`}${field.required === true && html` required`}${described !== '' && html` aria-describedby="${described}"`}${error !== null && html` aria-invalid="true"`}
    />
  </div>`;
}

export interface Choice {
  readonly value: string;
  readonly text: string;
}

export function selectField(name: string, label: string, choices: readonly Choice[], selected: string): Html {
  const id = `field-${name}`;
  return html`<div class="field">
    <label for="${id}">${label}</label
    ><select id="${id}" name="${name}">
      ${choices.map(({ value, text }) => html`<option value="${value}" ${value === selected && html` selected`}>${text}</option>`)}
    </select>
  </div>`;
}
