import { Select } from 'antd';
import type { ReactNode } from 'react';
import type { FieldDefinition, FieldValue } from '../../../modules/documents/rules/index.ts';
import { PartField } from './part-field.tsx';
import type { PartProps } from './part-props.ts';
import { RowsField, rowsIn } from './rows-field.tsx';
import { TextPart } from './text-part.tsx';

/** The fields that this type of document has of its own. */
export function TypeFields({ content, type, editable, change, errorAt }: PartProps): ReactNode {
  if (type.fields.length === 0) return null;
  const set = (code: string, value: FieldValue | null): void => {
    const { [code]: _before, ...others } = content.fields;
    change({ fields: value === null ? others : { ...others, [code]: value } });
  };
  return (
    <section className="draft-part" aria-labelledby="part-fields">
      <h2 id="part-fields">{type.title}</h2>
      <div className="draft-fields">
        {type.fields.map((field) => (
          <div key={field.code} className={isWide(field) ? 'draft-wide' : ''}>
            <OneField
              field={field}
              value={content.fields[field.code] ?? null}
              editable={editable}
              errorAt={errorAt}
              onValue={(value) => set(field.code, value)}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

interface OneFieldProps {
  readonly field: FieldDefinition;
  readonly value: FieldValue | null;
  readonly editable: boolean;
  readonly errorAt: (path: string) => string | null;
  readonly onValue: (value: FieldValue | null) => void;
}

function OneField({ field, value, editable, errorAt, onValue }: OneFieldProps): ReactNode {
  const path = `fields/${field.code}`;
  const hint = [field.hint, field.basis === undefined ? undefined : `依据：${field.basis}`].filter((part) => part !== undefined).join(' ');
  const shared = { path, label: field.title, required: field.required, error: errorAt(path), ...(hint === '' ? {} : { hint }) };
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const onText = (typed: string): void => onValue(typed === '' ? null : typed);
  switch (field.kind) {
    case 'text':
    case 'address':
      return <TextPart {...shared} value={text} editable={editable} onText={onText} />;
    case 'phone':
      return <TextPart {...shared} value={text} editable={editable} type="tel" maxLength={100} onText={onText} />;
    case 'longText':
      return <TextPart {...shared} value={text} editable={editable} rows={3} maxLength={50_000} onText={onText} />;
    case 'date':
    case 'time':
      return <TextPart {...shared} value={text} editable={editable} type={field.kind} onText={onText} />;
    case 'number':
      return (
        <TextPart
          {...shared}
          value={text}
          editable={editable}
          inputMode="decimal"
          maxLength={20}
          // What is no number yet stays as it was typed; the server says so when it is saved.
          onText={(typed) => onValue(typed === '' ? null : /^-?\d{1,15}(\.\d{1,6})?$/.test(typed) ? Number(typed) : typed)}
        />
      );
    case 'choice':
    case 'choices':
      return (
        <PartField {...shared}>
          {({ id, ...marks }) => (
            <Select
              id={id}
              {...marks}
              {...(field.kind === 'choices' ? { mode: 'multiple' as const } : {})}
              disabled={!editable}
              allowClear
              placeholder="请选择"
              value={field.kind === 'choices' ? chosenIn(value) : text === '' ? null : text}
              options={(field.choices ?? []).map((choice) => ({ value: choice.code, label: choice.title }))}
              onChange={(next: string | readonly string[] | null | undefined) =>
                onValue(next === null || next === undefined || next.length === 0 ? null : next)
              }
            />
          )}
        </PartField>
      );
    case 'rows':
      return (
        <RowsField field={field} path={path} rows={rowsIn(value)} editable={editable} errorAt={errorAt} hint={hint} onRows={onValue} />
      );
  }
}

function isWide({ kind }: FieldDefinition): boolean {
  return kind === 'longText' || kind === 'rows' || kind === 'address';
}

function chosenIn(value: FieldValue | null): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
