import { Select } from 'antd';
import type { ReactNode } from 'react';
import { Field } from '../form/field.tsx';

export interface ChoiceFieldProps<C extends string> {
  readonly label: string;
  readonly titles: Readonly<Record<C, string>>;
  readonly codes: readonly C[];
  readonly value: C;
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
          options={codes.map((code) => ({ value: code, label: titles[code] }))}
          onChange={(code) => onChange(code)}
        />
      )}
    </Field>
  );
}
