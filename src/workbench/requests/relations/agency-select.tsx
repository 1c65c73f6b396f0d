import { Select } from 'antd';
import type { ReactNode } from 'react';
import type { ControlMarks } from '../../form/field.tsx';
import { useOtherAgencies } from './use-other-agencies.ts';

export interface AgencySelectProps {
  readonly marks: ControlMarks;
  /** Id of the agency, as a text; empty: none. */
  readonly value: string;
  readonly placeholder: string;
  readonly allowClear?: boolean;
  readonly onChange: (value: string) => void;
}

/** Chooses another agency of this installation by a part of its name. */
export function AgencySelect({ marks, value, placeholder, allowClear = false, onChange }: AgencySelectProps): ReactNode {
  const agencies = useOtherAgencies();
  return (
    <Select
      {...marks}
      {...(marks['aria-invalid'] ? { status: 'error' as const } : {})}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={allowClear}
      placeholder={placeholder}
      value={value === '' ? null : value}
      options={agencies.map((one) => ({ value: String(one.id), label: one.name }))}
      onChange={(next) => onChange(next ?? '')}
    />
  );
}
