import { Input } from 'antd';
import type { ReactNode } from 'react';
import type { FieldProps } from '../../form/field.tsx';
import { PartField } from './part-field.tsx';

export interface TextPartProps extends Omit<FieldProps, 'children'> {
  readonly path: string;
  readonly value: string;
  readonly editable: boolean;
  readonly rows?: number;
  readonly type?: 'text' | 'date' | 'time' | 'tel';
  readonly inputMode?: 'decimal';
  readonly maxLength?: number;
  readonly onText: (text: string) => void;
}

/** A text, a day or a number of the content. */
export function TextPart({ value, editable, rows, type = 'text', inputMode, maxLength = 500, onText, ...field }: TextPartProps): ReactNode {
  return (
    <PartField {...field}>
      {(marks) =>
        rows === undefined ? (
          <Input
            {...marks}
            {...(inputMode === undefined ? {} : { inputMode })}
            {...(type === 'date' || type === 'time' ? {} : { maxLength })}
            type={type}
            value={value}
            readOnly={!editable}
            onChange={(event) => onText(event.target.value)}
          />
        ) : (
          <Input.TextArea
            {...marks}
            rows={rows}
            maxLength={maxLength}
            value={value}
            readOnly={!editable}
            onChange={(event) => onText(event.target.value)}
          />
        )
      }
    </PartField>
  );
}
