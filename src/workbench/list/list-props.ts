import type { ReactNode } from 'react';
import type { ListColumn, Row } from './list-description.ts';

export interface Preset {
  readonly title: string;
  readonly filters: Readonly<Record<string, string>>;
}

export interface RecordListProps {
  /** Of the API: `/api/v1/tasks`; its columns, filters and exports follow from `…/columns`. */
  readonly path: string;
  /** Where a row leads, below `/workbench`; null for rows that have no page. */
  readonly pathOf: (row: Row) => string | null;
  /** Told when a row is followed to its page. */
  readonly onOpen?: (row: Row) => void;
  /** The text column that the search box at the top searches. */
  readonly searchColumn?: string;
  /** One-press filters above the list. */
  readonly presets?: readonly Preset[];
  /** Shown unless a person asks for others; left out: those that the API does not hide. */
  readonly shows?: readonly string[];
  /** Columns that are drawn in a way of their own. */
  readonly cells?: Readonly<Record<string, (row: Row, column: ListColumn) => ReactNode>>;
  /** Marks a row: `late`. */
  readonly toneOf?: (row: Row) => string | null;
  /** Asks again every few seconds while a row is so and somebody sits there: what moves by itself. */
  readonly movesBy?: (row: Row) => boolean;
  /** What to do first, where there is nothing yet. */
  readonly empty: ReactNode;
  /** Acts on rows that are ticked. */
  readonly selection?: {
    readonly keys: ReadonlySet<string>;
    readonly onChange: (keys: ReadonlySet<string>) => void;
    readonly actions: ReactNode;
  };
}
