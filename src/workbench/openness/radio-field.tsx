import { Radio } from 'antd';
import { useId, type ReactNode } from 'react';
import './openness.css';

export interface RadioFieldProps<C extends string> {
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly choices: readonly { readonly code: C; readonly title: string; readonly meaning?: string }[];
  readonly onChoose: (code: C) => void;
}

/** One of a few decisions, each with what it means. */
export function RadioField<C extends string>({ label, value, error, choices, onChoose }: RadioFieldProps<C>): ReactNode {
  const id = useId();
  return (
    <div className={error === null ? 'field' : 'field field-wrong'}>
      <span className="field-label" id={id}>
        {label}
      </span>
      <Radio.Group className="decisions" aria-labelledby={id} value={value}>
        {choices.map(({ code, title, meaning }, index) => (
          <Radio key={code} value={code} autoFocus={index === 0 && value === ''} onChange={() => onChoose(code)}>
            <strong>{title}</strong>
            {meaning !== undefined && <span className="decision-meaning">{meaning}</span>}
          </Radio>
        ))}
      </Radio.Group>
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
