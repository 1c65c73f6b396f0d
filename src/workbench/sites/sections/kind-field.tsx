import { Select } from 'antd';
import type { ReactNode } from 'react';
import { SECTION_KINDS, type SectionKind } from '../../../modules/sites/rules/index.ts';
import { Field } from '../../form/field.tsx';
import { KIND_HINTS, KIND_TITLES } from '../site-words.ts';

export function kindOf(value: string): SectionKind {
  return SECTION_KINDS.find((kind) => kind === value) ?? 'list';
}

interface Props {
  readonly value: string;
  readonly disabled?: boolean;
  readonly error: string | null;
  readonly onChange: (kind: SectionKind) => void;
}

export function KindField({ value, disabled = false, error, onChange }: Props): ReactNode {
  const kind = kindOf(value);
  return (
    <Field label="类型" hint={KIND_HINTS[kind]} error={error}>
      {(marks) => (
        <Select
          {...marks}
          value={kind}
          disabled={disabled}
          options={SECTION_KINDS.map((one) => ({ value: one, label: KIND_TITLES[one] }))}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
