import { Select } from 'antd';
import type { ReactNode } from 'react';
import { Field } from '../form/field.tsx';

export interface ChoiceFieldProps<C extends string> {
  readonly label: string;
  readonly titles: Readonly<Record<C, string>>;
  readonly codes: readonly C[];
  /** Null while nobody has chosen. */
  readonly value: C | null;
  readonly error: string | null;
  readonly hint?: string;
  readonly onChange: (code: C) => void;
}

/** One of a few kinds. */
export function ChoiceField<C extends string>({ label, titles, codes, value, error, hint, onChange }: ChoiceFieldProps<C>): ReactNode {
  return (
    <Field label={label} required error={error} {...(hint === undefined ? {} : { hint })}>
      {(marks) => (
        <Select<C>
          {...marks}
          value={value}
          placeholder="请选择"
          options={codes.map((code) => ({ value: code, label: titles[code] }))}
          onChange={(code) => onChange(code)}
        />
      )}
    </Field>
  );
}
