import { CaretDownOutlined, CaretRightOutlined, HolderOutlined } from '@ant-design/icons';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useRef, useState, type DragEvent, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { Mark } from '../../record/mark.tsx';
import { KIND_TITLES, STATE_TITLES, type SectionShape } from '../site-words.ts';
import '../../agencies/agencies.css';
import { dropOf, sectionRows, type Direction, type SectionPlace, type SectionRow } from './section-tree.ts';

export interface SectionTreeViewProps {
  readonly sections: readonly SectionShape[];
  readonly current: number | null;
  readonly editable: boolean;
  readonly describedBy: string;
  readonly onCurrent: (id: number) => void;
  readonly onStep: (section: SectionShape, direction: Direction) => void;
  readonly onDrop: (section: SectionShape, place: SectionPlace | null) => void;
}

type Where = 'before' | 'into' | 'after';
interface Over {
  readonly target: number;
  readonly where: Where;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };

/** The tree as keyboards, pointers and assistive technology know it. */
export function SectionTreeView(props: SectionTreeViewProps): ReactNode {
  const { sections, current, editable, describedBy, onCurrent, onStep, onDrop } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set());
  const dragged = useRef<number | null>(null);
  const [over, setOver] = useState<Over | null>(null);
  const rows = sectionRows(sections, folded);
  const at = Math.max(
    rows.findIndex(({ section }) => section.id === current),
    0,
  );
  const goTo = (index: number): void => {
    const row = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    if (row === undefined) return;
    onCurrent(row.section.id);
    frame.current?.querySelector<HTMLElement>(`[data-section="${row.section.id}"]`)?.focus();
  };
  const toggle = (id: number): void =>
    setFolded((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])));
  const onKey = (event: KeyboardEvent): void => {
    const row = rows[at];
    if (row === undefined || event.ctrlKey || event.metaKey) return;
    const direction = DIRECTIONS[event.key];
    const isFolded = folded.has(row.section.id);
    if (event.altKey) {
      if (direction === undefined || !editable) return;
      onStep(row.section, direction);
    } else if (event.key === 'ArrowDown') goTo(at + 1);
    else if (event.key === 'ArrowUp') goTo(at - 1);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(rows.length - 1);
    else if (event.key === 'ArrowRight' && row.hasBelow) {
      if (isFolded) toggle(row.section.id);
      else goTo(at + 1);
    } else if (event.key === 'ArrowLeft') {
      if (row.hasBelow && !isFolded) toggle(row.section.id);
      else goTo(rows.findIndex(({ section }) => section.id === row.section.parentId));
    } else return;
    event.preventDefault();
  };
  const ended = (): void => {
    dragged.current = null;
    setOver(null);
  };
  return (
    <div ref={frame} className="tree" role="tree" aria-label="栏目" aria-describedby={describedBy} onKeyDown={onKey}>
      {rows.map((row, index) => (
        <Line
          key={row.section.id}
          row={row}
          isCurrent={index === at}
          isFolded={folded.has(row.section.id)}
          over={over?.target === row.section.id ? over.where : null}
          draggable={editable}
          onFocus={() => onCurrent(row.section.id)}
          onToggle={() => toggle(row.section.id)}
          onDragStart={() => {
            dragged.current = row.section.id;
          }}
          onDragOver={(where) => {
            const next = { target: row.section.id, where };
            const allowed = dragged.current !== null && dropOf(sections, dragged.current, next) !== null;
            setOver(allowed ? next : null);
            return allowed;
          }}
          onDrop={(where) => {
            const section = sections.find(({ id }) => id === dragged.current);
            if (section !== undefined) onDrop(section, dropOf(sections, section.id, { target: row.section.id, where }));
            ended();
          }}
          onDragEnd={ended}
        />
      ))}
    </div>
  );
}

interface LineProps {
  readonly row: SectionRow;
  readonly isCurrent: boolean;
  readonly isFolded: boolean;
  readonly over: Where | null;
  readonly draggable: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
  readonly onDragStart: () => void;
  /** Whether it may be dropped there. */
  readonly onDragOver: (where: Where) => boolean;
  readonly onDrop: (where: Where) => void;
  readonly onDragEnd: () => void;
}

function Line(props: LineProps): ReactNode {
  const { row, isCurrent, isFolded, over, draggable } = props;
  const { section, level, setSize, position, hasBelow } = row;
  const navigate = useNavigate();
  const to = `/sections/${section.id}`;
  const href = useRouter().buildLocation({ to }).publicHref;
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (event.target instanceof Element && event.target.closest('.tree-fold') !== null) props.onToggle();
    else void navigate({ to });
  };
  const onDragOver = (event: DragEvent): void => {
    if (props.onDragOver(whereOf(event))) event.preventDefault();
  };
  return (
    <a
      role="treeitem"
      data-section={section.id}
      href={href}
      tabIndex={isCurrent ? 0 : -1}
      aria-level={level}
      aria-setsize={setSize}
      aria-posinset={position}
      {...(hasBelow ? { 'aria-expanded': !isFolded } : {})}
      className={['tree-line', 'section-line', ...(isCurrent ? ['section-current'] : []), ...(over === null ? [] : [`drop-${over}`])].join(
        ' ',
      )}
      style={{ paddingInlineStart: `${(level - 1) * 1.5 + 0.25}rem` }}
      draggable={draggable}
      onFocus={props.onFocus}
      onClick={follow}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', section.title);
        props.onDragStart();
      }}
      onDragOver={onDragOver}
      onDrop={(event) => {
        event.preventDefault();
        props.onDrop(whereOf(event));
      }}
      onDragEnd={props.onDragEnd}
    >
      {draggable && <HolderOutlined aria-hidden className="section-grip" />}
      <span className={hasBelow ? 'tree-fold' : 'tree-leaf'} aria-hidden="true">
        {hasBelow && (isFolded ? <CaretRightOutlined /> : <CaretDownOutlined />)}
      </span>
      <span className="tree-name">{section.title}</span>
      {section.state !== 'open' && <Mark>{STATE_TITLES[section.state]}</Mark>}
      {section.kind !== 'list' && <Mark tone="going">{KIND_TITLES[section.kind]}</Mark>}
      <span className="tree-about">
        {section.slug}，{section.documents} 条
      </span>
    </a>
  );
}

/** The upper quarter of a line is before it, the lower behind it, the middle within. */
function whereOf(event: DragEvent): Where {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  const share = (event.clientY - top) / height;
  return share < 0.3 ? 'before' : share > 0.7 ? 'after' : 'into';
}
