import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Shape } from '../api/shapes.ts';
import { readSearch } from '../shell/search-text.ts';
import './number-board.css';

export interface NumberBoardProps {
  readonly label: string;
  readonly className?: string;
  readonly lists: Shape<'TaskBoard'>['lists'];
  /** The list behind the numbers: `/tasks`. */
  readonly to: string;
  /** Shorter titles, by the lists' names. */
  readonly short?: Readonly<Record<string, string>>;
  /** With a second way, to one's own. */
  readonly own?: boolean;
}

/** How much waits, in large numbers; each opens its list. */
export function NumberBoard({ label, className = '', lists, to, short = {}, own = false }: NumberBoardProps): ReactNode {
  return (
    <ul className={`board ${className}`.trim()} aria-label={label}>
      {lists.map((list) => (
        <li key={list.name} className={list.count === 0 ? 'board-list' : `board-list board-${list.tone}`}>
          <Link to={to} search={readSearch(list.query)}>
            <span className="board-count">{list.count}</span>
            <span className="board-title">{short[list.name] ?? list.title}</span>
          </Link>
          {own && list.mine > 0 && (
            <Link className="board-mine" to={to} search={{ ...readSearch(list.query), mine: 'true' }}>
              由我承办 {list.mine}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
