import type { TableId } from '../../model/report.ts';

/** What printed words of an official table mean. */
export interface Label {
  /** `row` holds data; `group` stands before rows; `header` stands over columns; `groupOrRow` is a row in one form, a group in another; a `fragment` is part of a label. */
  readonly role: 'row' | 'group' | 'header' | 'groupOrRow' | 'fragment';
  readonly table: TableId | 'any';
  /** Row id of the form, or a name of its own for the others. */
  readonly id: string;
  /** Wordings in squeezed characters, without the item number. The first is the official one. */
  readonly texts: readonly string[];
  /** Item number in squeezed characters: `1`, `(一)`, `一`; empty when there is none. */
  readonly ordinal: string;
  /** May follow the words: `(区分处理的,只计这一情形,不计其他情形)`. */
  readonly tail: string;
  /** Too short to be told inside other words: counts only where it stands alone. */
  readonly alone: boolean;
  /** Merged label columns that follow the label in the printed form. */
  readonly mergedColumns: number;
}

/** Ordinal, official words and tail together. */
export function fullText(label: Label): string {
  const mark = /^\d$/u.test(label.ordinal) ? '.' : /^[一二三四五六七八九]$/u.test(label.ordinal) ? ',' : '';
  return `${label.ordinal}${mark}${label.texts[0] ?? ''}${label.tail}`;
}

interface Options {
  readonly ordinal?: string;
  readonly tail?: string;
  readonly alone?: boolean;
  readonly mergedColumns?: number;
}

export function labelOf(role: Label['role'], table: Label['table'], id: string, texts: readonly string[], options: Options = {}): Label {
  return {
    role,
    table,
    id,
    texts,
    ordinal: options.ordinal ?? '',
    tail: options.tail ?? '',
    alone: options.alone ?? false,
    mergedColumns: options.mergedColumns ?? 0,
  };
}
