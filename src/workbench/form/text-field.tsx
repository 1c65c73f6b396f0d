import { Input } from 'antd';
import type { ReactNode } from 'react';
import { Field, type FieldProps } from './field.tsx';
import type { FieldValues } from './drafts.ts';
import type { DraftForm } from './use-draft-form.ts';

export interface TextFieldProps<V extends FieldValues> extends Omit<FieldProps, 'children' | 'error'> {
  readonly form: DraftForm<V>;
  /** A field of the form that holds a text. */
  readonly name: { [N in keyof V & string]: V[N] extends string ? (string extends V[N] ? N : never) : never }[keyof V & string];
  /** More than one line. */
  readonly rows?: number;
  readonly type?: 'text' | 'date' | 'email' | 'tel' | 'number';
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
}

/** A field of text, of several lines, or of a day. */
export function TextField<V extends FieldValues>({
  form,
  name,
  rows,
  type = 'text',
  maxLength,
  autoFocus = false,
  ...field
}: TextFieldProps<V>): ReactNode {
  const value = form.values[name];
  const shared = {
    value: typeof value === 'string' ? value : '',
    autoFocus,
    ...(maxLength === undefined ? {} : { maxLength }),
  };
  return (
    <Field {...field} error={form.errorOf(name)}>
      {(marks) =>
        rows === undefined ? (
          <Input {...marks} {...shared} type={type} onChange={(event) => form.setText(name, event.target.value)} />
        ) : (
          <Input.TextArea {...marks} {...shared} rows={rows} onChange={(event) => form.setText(name, event.target.value)} />
        )
      }
    </Field>
  );
}
