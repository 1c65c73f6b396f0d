import type { GridCell } from './form.ts';

/** Short-hand for writing a form down: a words cell. */
export function label(text: string, options: { header: 'column' | 'row'; rows?: number; columns?: number }): GridCell {
  return { kind: 'label', text, header: options.header, rowSpan: options.rows ?? 1, columnSpan: options.columns ?? 1 };
}

/** Short-hand for writing a form down: the place of a data cell. */
export function slot(row: string, column: string, columns = 1): GridCell {
  return { kind: 'slot', row, column, rowSpan: 1, columnSpan: columns };
}
