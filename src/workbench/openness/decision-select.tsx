import { Select } from 'antd';
import type { ReactNode } from 'react';
import { CLEAN_UP_DECISIONS, CLEAN_UP_TITLES, type CleanUpDecision } from '../../modules/documents/rules/index.ts';
import './openness.css';

const OPTIONS = CLEAN_UP_DECISIONS.map((value) => ({ value, label: CLEAN_UP_TITLES[value] }));

/** The decision about one document; cleared: none. */
export function DecisionSelect({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: CleanUpDecision | null;
  readonly onChange: (decision: CleanUpDecision | null) => void;
}): ReactNode {
  return (
    // Also what is pressed in its list belongs to it, and opens no row.
    <span role="presentation" onClick={(event) => event.stopPropagation()}>
      <Select
        aria-label={label}
        size="small"
        className="decision-select"
        value={value}
        placeholder="不处理"
        allowClear
        options={OPTIONS}
        onChange={(next: CleanUpDecision | undefined) => onChange(next ?? null)}
      />
    </span>
  );
}
