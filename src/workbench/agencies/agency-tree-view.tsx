import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { Mark } from '../record/mark.tsx';
import type { TreeRow } from './tree.ts';

export interface AgencyTreeViewProps {
  readonly rows: readonly TreeRow[];
  readonly unfolded: ReadonlySet<number>;
  readonly onUnfold: (ids: ReadonlySet<number>) => void;
}

/** A tree as assistive technology and keyboards know it: one stop of Tab, arrows inside, Enter opens. */
export function AgencyTreeView({ rows, unfolded, onUnfold }: AgencyTreeViewProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<number | null>(null);
  const currentIndex = Math.max(
    rows.findIndex(({ node }) => node.id === current),
    0,
  );
  const goTo = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    setCurrent(row.node.id);
    frame.current?.querySelector<HTMLElement>(`[data-agency="${row.node.id}"]`)?.focus();
  };
  const toggle = ({ node, expanded }: TreeRow): void => {
    const next = new Set(unfolded);
    if (expanded === true) next.delete(node.id);
    else next.add(node.id);
    onUnfold(next);
  };
  const onKey = (event: KeyboardEvent): void => {
    const index = moveOf(event.key, rows, currentIndex);
    const row = rows[currentIndex];
    if (index !== null) goTo(index);
    else if (row !== undefined && row.expanded === (event.key === 'ArrowLeft') && /^Arrow(Left|Right)$/.test(event.key)) toggle(row);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={frame} className="tree" role="tree" aria-label="机关" onKeyDown={onKey}>
      {rows.map((row, index) => (
        <Line
          key={row.node.id}
          row={row}
          isCurrent={index === currentIndex}
          onFocus={() => setCurrent(row.node.id)}
          onToggle={() => toggle(row)}
        />
      ))}
    </div>
  );
}

interface LineProps {
  readonly row: TreeRow;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
}

function Line({ row, isCurrent, onFocus, onToggle }: LineProps): ReactNode {
  const { node, level, setSize, position, expanded, isHit } = row;
  const navigate = useNavigate();
  const to = `/agencies/${node.id}`;
  const href = useRouter().buildLocation({ to }).publicHref;
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (event.target instanceof Element && event.target.closest('.tree-fold') !== null) onToggle();
    else void navigate({ to });
  };
  return (
    <a
      role="treeitem"
      data-agency={node.id}
      href={href}
      tabIndex={isCurrent ? 0 : -1}
      aria-level={level}
      aria-setsize={setSize}
      aria-posinset={position}
      {...(expanded === null ? {} : { 'aria-expanded': expanded })}
      className={isHit ? 'tree-line tree-hit' : 'tree-line'}
      style={{ paddingInlineStart: `${(level - 1) * 1.5 + 0.25}rem` }}
      onFocus={onFocus}
      onClick={follow}
    >
      <span className={expanded === null ? 'tree-leaf' : 'tree-fold'} aria-hidden="true">
        {expanded !== null && (expanded ? <CaretDownOutlined /> : <CaretRightOutlined />)}
      </span>
      <span className="tree-name">{node.name}</span>
      {node.isClosed && <Mark>已撤销</Mark>}
      <span className="tree-about">
        {node.code}
        {node.units > 0 && `，${node.units} 个科室`}
      </span>
    </a>
  );
}

/** Where a key leads; null when it leads to no other line. */
function moveOf(key: string, rows: readonly TreeRow[], at: number): number | null {
  const row = rows[at];
  if (row === undefined) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, rows.length - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return rows.length - 1;
    case 'ArrowRight':
      return row.expanded === true ? at + 1 : null;
    case 'ArrowLeft': {
      if (row.expanded === true || row.level === 1) return null;
      return rows.findLastIndex((other, index) => index < at && other.level === row.level - 1);
    }
    default:
      return null;
  }
}
