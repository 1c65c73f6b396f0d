import { Checkbox, Input, Select } from 'antd';
import { useId, type ReactNode } from 'react';
import { listOf } from '../api/is-record.ts';
import type { Shape } from '../api/shapes.ts';
import type { FieldValues } from '../form/drafts.ts';
import { Field, type FieldProps } from '../form/field.tsx';
import type { DraftForm } from '../form/use-draft-form.ts';
import { pathOf } from './setting-values.ts';

type DescribedField = Shape<'SettingField'>;

interface ControlProps {
  readonly field: DescribedField;
  readonly form: DraftForm<FieldValues>;
}

/** One setting, drawn by what the API says of it. */
export function SettingControl({ field, form }: ControlProps): ReactNode {
  const path = pathOf(field);
  const value = form.values[path];
  const hint = hintOf(field);
  const frame: Omit<FieldProps, 'children'> = {
    label: field.label,
    error: form.errorOf(path),
    ...(hint === '' ? {} : { hint }),
  };
  switch (field.kind) {
    case 'text':
    case 'number':
      return (
        <Field {...frame}>
          {(marks) => (
            <Input
              {...marks}
              className={field.kind === 'number' ? 'setting-number' : ''}
              value={typeof value === 'string' ? value : ''}
              onChange={(event) => form.set(path, event.target.value)}
              {...(field.kind === 'number' ? { inputMode: 'numeric' as const } : {})}
              {...(field.unit === null ? {} : { suffix: field.unit })}
              {...(field.maximumLength === null ? {} : { maxLength: field.maximumLength })}
            />
          )}
        </Field>
      );
    case 'flag':
      return (
        <Field {...frame}>
          {({ id, ...marks }) => (
            <Checkbox id={id} {...marks} checked={value === true} onChange={(event) => form.set(path, event.target.checked)}>
              是
            </Checkbox>
          )}
        </Field>
      );
    case 'choice':
      return (
        <Field {...frame}>
          {({ id, ...marks }) => (
            <Select
              id={id}
              {...marks}
              value={typeof value === 'string' ? value : ''}
              onChange={(next) => form.set(path, next)}
              options={field.choices.map(({ label }) => ({ value: label, label }))}
            />
          )}
        </Field>
      );
    case 'choices':
      return <Ticks field={field} form={form} hint={hint} />;
  }
}

function Ticks({ field, form, hint }: ControlProps & { readonly hint: string }): ReactNode {
  const path = pathOf(field);
  const id = useId();
  const ticked = listOf(form.values[path]).filter((label) => typeof label === 'string');
  return (
    <fieldset className="field" {...(hint === '' ? {} : { 'aria-describedby': id })}>
      <legend className="field-label">{field.label}</legend>
      {hint !== '' && (
        <p className="field-hint" id={id}>
          {hint}
        </p>
      )}
      <div className="setting-ticks">
        {field.choices.map(({ label }) => (
          <Checkbox
            key={label}
            checked={ticked.includes(label)}
            onChange={(event) => form.set(path, [...ticked.filter((other) => other !== label), ...(event.target.checked ? [label] : [])])}
          >
            {label}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}

/** What it is for, and between which bounds. */
function hintOf({ hint, kind, minimum, maximum, optional, default: usual }: DescribedField): string {
  const bounds = kind === 'number' && minimum !== null && maximum !== null ? `${minimum} 到 ${maximum}` : '';
  const first = typeof usual === 'number' ? `默认 ${usual}` : optional && kind === 'number' ? '默认留空' : '';
  const range = [bounds, first].filter((part) => part !== '').join('，');
  return [hint ?? '', range === '' ? '' : `（${range}）`].join('');
}
