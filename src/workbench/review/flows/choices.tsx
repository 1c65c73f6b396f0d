import { Checkbox } from 'antd';
import type { ReactNode } from 'react';

export interface ChoicesProps<V extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly all: readonly { readonly value: V; readonly title: string }[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: readonly V[]) => void;
}

/** Several of a few, as boxes to tick; in the order of the choices, whatever order they are ticked in. */
export function Choices<V extends string>({ label, hint, error = null, all, chosen, onChange }: ChoicesProps<V>): ReactNode {
  return (
    <fieldset className={error === null ? 'field choices' : 'field choices field-wrong'}>
      <legend className="field-label">{label}</legend>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      <div className="flow-choices">
        {all.map(({ value, title }, index) => (
          <Checkbox
            key={value}
            checked={chosen.includes(value)}
            {...(index === 0 && error !== null ? { 'aria-invalid': true } : {})}
            onChange={(event) =>
              onChange(all.flatMap((one) => ((one.value === value ? event.target.checked : chosen.includes(one.value)) ? [one.value] : [])))
            }
          >
            {title}
          </Checkbox>
        ))}
      </div>
      {error !== null && <p className="field-error">{error}</p>}
    </fieldset>
  );
}
