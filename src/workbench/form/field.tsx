import { useId, type ReactNode } from 'react';

/** What a control inside a field must carry to be known as its own. */
export interface ControlMarks {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby'?: string;
  readonly 'aria-required'?: boolean;
}

export interface FieldProps {
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly children: (marks: ControlMarks) => ReactNode;
}

/** One row of a form: the label above, the control, what is wrong with it in place. */
export function Field({ label, required = false, hint, error = null, children }: FieldProps): ReactNode {
  const id = useId();
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(error === null ? [] : [`${id}-error`])].join(' ');
  return (
    <div className={error === null ? 'field' : 'field field-wrong'}>
      <div className="field-head">
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        {required && (
          <span className="field-required" aria-hidden="true">
            必填
          </span>
        )}
      </div>
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-invalid': error !== null,
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(required ? { 'aria-required': true } : {}),
      })}
      {error !== null && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
