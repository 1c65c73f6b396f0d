import { listOf } from '../api/is-record.ts';
import type { Shape } from '../api/shapes.ts';
import type { FieldValue, FieldValues } from '../form/drafts.ts';

export type SettingField = Pick<Shape<'SettingField'>, 'name' | 'label' | 'kind' | 'unit' | 'optional' | 'minimum' | 'maximum' | 'choices'>;

/** Why the settings are changed, for the audit. */
export const REASON = 'reason';

/** What a field is called in the form: as the API's problems name it. */
export function pathOf({ name }: Pick<SettingField, 'name'>): string {
  return `value/${name}`;
}

/** What the form shows at first. Choices are held by their words, so that two versions can be compared by people. */
export function valuesOf(fields: readonly SettingField[], value: Readonly<Record<string, unknown>>): FieldValues {
  return { ...Object.fromEntries(fields.map((field) => [pathOf(field), shown(field, value[field.name])])), [REASON]: '' };
}

function shown({ kind, choices }: SettingField, value: unknown): FieldValue {
  const labelOf = (wanted: unknown): string[] => choices.filter((choice) => choice.value === wanted).map(({ label }) => label);
  switch (kind) {
    case 'text':
      return typeof value === 'string' ? value : '';
    case 'number':
      return typeof value === 'number' ? String(value) : '';
    case 'flag':
      return value === true;
    case 'choice':
      return labelOf(value)[0] ?? '';
    case 'choices':
      return listOf(value).flatMap(labelOf);
  }
}

/** Wrong fields, each with a sentence; the API decides all the same. */
export function checkSettings(fields: readonly SettingField[], values: FieldValues): Readonly<Partial<Record<string, string>>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const wrong = wrongIn(field, values[pathOf(field)]);
      return wrong === null ? [] : [[pathOf(field), wrong]];
    }),
  );
}

function wrongIn({ kind, label, optional, minimum, maximum }: SettingField, value: FieldValue | undefined): string | null {
  if (kind === 'flag' || kind === 'choices' || typeof value !== 'string') return null;
  const text = value.trim();
  if (text === '') return optional ? null : `请填写“${label}”。`;
  if (kind !== 'number') return null;
  if (!/^\d{1,9}$/.test(text)) return '请只用数字填写一个整数。';
  if (minimum !== null && Number(text) < minimum) return `不能小于 ${minimum}。`;
  return maximum !== null && Number(text) > maximum ? `不能大于 ${maximum}。` : null;
}

/** What is sent: all fields, what is left open as null. */
export function bodyOf(
  fields: readonly SettingField[],
  values: FieldValues,
): { readonly value: Readonly<Record<string, unknown>>; readonly reason?: string } {
  const reason = String(values[REASON] ?? '').trim();
  return {
    value: Object.fromEntries(fields.map((field) => [field.name, sent(field, values[pathOf(field)] ?? '')])),
    ...(reason === '' ? {} : { reason }),
  };
}

function sent({ kind, choices }: SettingField, value: FieldValue): unknown {
  switch (kind) {
    case 'text':
      return String(value).trim() === '' ? null : String(value).trim();
    case 'number':
      return String(value).trim() === '' ? null : Number(value);
    case 'flag':
      return value;
    case 'choice':
      return choices.find(({ label }) => label === value)?.value ?? null;
    case 'choices':
      return choices.filter(({ label }) => listOf(value).includes(label)).map((choice) => choice.value);
  }
}
