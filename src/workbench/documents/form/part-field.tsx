import type { ReactNode } from 'react';
import { Field, type FieldProps } from '../../form/field.tsx';

/** A field that is found by its path in the content: whoever misses it or finds something in it leads there. */
export function PartField({ path, ...field }: FieldProps & { readonly path: string }): ReactNode {
  return (
    <div data-path={path}>
      <Field {...field} />
    </div>
  );
}
