import type { MouseEvent, ReactNode } from 'react';
import type { RecordListProps } from './list-props.ts';

/** What may be done with the ticked rows; it stays in sight while one goes through the list. */
export function TickedBar({ selection }: { readonly selection: RecordListProps['selection'] }): ReactNode {
  if (selection === undefined || selection.keys.size === 0) return null;
  const untick = (event: MouseEvent<HTMLElement>): void => {
    // The bar goes, and with it the button that has the focus.
    event.currentTarget.closest('.list')?.querySelector<HTMLElement>('.tick-all input')?.focus();
    selection.onChange(new Set());
  };
  return (
    <div className="ticked" role="group" aria-label="对已选的">
      <span role="status">已选 {selection.keys.size} 条</span>
      <button type="button" onClick={untick}>
        取消选择
      </button>
      {selection.actions}
    </div>
  );
}
