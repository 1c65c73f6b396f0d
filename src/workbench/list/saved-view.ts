import { isRecord, listOf, textOr } from '../api/is-record.ts';

export interface SavedView {
  readonly id: number;
  readonly name: string;
  /** Filters and order as in the address, with the question mark. */
  readonly query: string;
  readonly columns: readonly string[];
}

export function readViews(value: unknown): readonly SavedView[] {
  return listOf(isRecord(value) ? value['items'] : null).flatMap((view) =>
    isRecord(view) && typeof view['id'] === 'number'
      ? [
          {
            id: view['id'],
            name: textOr(view['name'], ''),
            query: textOr(view['query'], ''),
            columns: listOf(view['columns']).filter((name) => typeof name === 'string'),
          },
        ]
      : [],
  );
}
