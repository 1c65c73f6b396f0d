import { html, type Html } from '../../../portal/index.ts';

export interface Fault {
  readonly field: string;
  readonly message: string;
}

export interface TextField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly faults: readonly Fault[];
  readonly hint?: string;
  readonly required?: boolean;
  readonly autocomplete?: string;
  readonly type?: 'text' | 'tel' | 'email';
  readonly inputmode?: 'numeric' | 'tel' | 'email';
}

/** What a control is described by: its hint, and what is wrong with it. To stand within its tag. */
function described(name: string, hasHint: boolean, fault: Fault | undefined): Html {
  const ids = [hasHint ? `field-${name}-hint` : '', fault === undefined ? '' : `field-${name}-error`].filter((id) => id !== '').join(' ');
  return html`${ids !== '' && html` aria-describedby="${ids}"`}${fault !== undefined && html` aria-invalid="true"`}`;
}

function above(name: string, hint: string | undefined, fault: Fault | undefined): Html {
  return html`${hint !== undefined && html`<p class="hint" id="field-${name}-hint">${hint}</p>`}
  ${fault !== undefined && html`<p class="field-error" id="field-${name}-error">${fault.message}</p>`}`;
}

export function textField({
  name,
  label,
  value,
  faults,
  hint,
  required = false,
  autocomplete = 'off',
  type = 'text',
  inputmode,
}: TextField): Html {
  const fault = faults.find(({ field }) => field === name);
  return html`<div class="field${fault !== undefined && ' field-wrong'}">
    <label for="field-${name}">${label}</label>
    ${above(name, hint, fault)}
    <input id="field-${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}"${inputmode !== undefined && html` inputmode="${inputmode}"`}${required && html` required`}${described(name, hint !== undefined, fault)}>
  </div>`;
}

export interface AreaField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly faults: readonly Fault[];
  readonly hint?: string;
  readonly required?: boolean;
}

export function areaField({ name, label, value, rows, faults, hint, required = false }: AreaField): Html {
  const fault = faults.find(({ field }) => field === name);
  return html`<div class="field${fault !== undefined && ' field-wrong'}">
    <label for="field-${name}">${label}</label>
    ${above(name, hint, fault)}
    <textarea id="field-${name}" name="${name}" rows="${rows}"${required && html` required`}${described(name, hint !== undefined, fault)}>
${value}</textarea>
  </div>`;
}

export interface FileField {
  readonly name: string;
  readonly label: string;
  readonly faults: readonly Fault[];
  readonly hint: string;
  readonly multiple?: boolean;
  readonly accept?: string;
}

export function fileField({ name, label, faults, hint, multiple = false, accept }: FileField): Html {
  const fault = faults.find(({ field }) => field === name);
  return html`<div class="field${fault !== undefined && ' field-wrong'}">
    <label for="field-${name}">${label}</label>
    ${above(name, hint, fault)}
    <input id="field-${name}" name="${name}" type="file"${accept !== undefined && html` accept="${accept}"`}${multiple && html` multiple`}${described(name, true, fault)}>
  </div>`;
}

export interface RadioField {
  readonly name: string;
  readonly legend: string;
  readonly value: string;
  readonly faults: readonly Fault[];
  readonly hint?: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

export function radioField({ name, legend, value, faults, hint, choices }: RadioField): Html {
  const fault = faults.find(({ field }) => field === name);
  return html`<fieldset class="field radio-field${fault !== undefined && ' field-wrong'}" id="field-${name}"${described(name, hint !== undefined, fault)}>
    <legend>${legend}</legend>
    ${above(name, hint, fault)}
    ${choices.map(
      (choice) =>
        html`<label class="radio-choice"><input type="radio" name="${name}" value="${choice.value}"${choice.value === value && html` checked`}>${choice.text}</label>`,
    )}
  </fieldset>`;
}

export function selectOf(name: string, label: string, values: readonly string[], value: string): Html {
  return html`<div class="field">
    <label for="field-${name}">${label}</label>
    <select id="field-${name}" name="${name}">
      ${values.map((one) => html`<option value="${one}"${one === value && html` selected`}>${one}</option>`)}
    </select>
  </div>`;
}
