import { isRecord, listOf, textOr } from '../api/is-record.ts';

const KINDS = ['text', 'number', 'date', 'time', 'choice', 'flag'] as const;
export type ColumnKind = (typeof KINDS)[number];

export interface ListColumn {
  readonly name: string;
  readonly label: string;
  readonly kind: ColumnKind;
  readonly choices: readonly { readonly value: string; readonly label: string }[] | null;
  readonly sortable: boolean;
  readonly filterable: boolean;
  /** Shown only when a person asks for it. */
  readonly hidden: boolean;
}

/** What a list is made of, as `GET …/columns` says. */
export interface ListDescription {
  readonly name: string;
  readonly title: string;
  /** The column that tells rows apart. */
  readonly key: string;
  readonly defaultSort: string;
  readonly columns: readonly ListColumn[];
}

export type Row = Readonly<Record<string, unknown>>;

export interface ListPage {
  readonly items: readonly Row[];
  readonly next: string | null;
  /** How many there are in all; null when it was not asked for. */
  readonly count: number | null;
}

export function readDescription(value: unknown): ListDescription {
  const from = isRecord(value) ? value : {};
  return {
    name: textOr(from['name'], ''),
    title: textOr(from['title'], ''),
    key: textOr(from['key'], 'id'),
    defaultSort: textOr(from['defaultSort'], ''),
    columns: listOf(from['columns']).flatMap((column) => (isRecord(column) ? [readColumn(column)] : [])),
  };
}

function readColumn(column: Row): ListColumn {
  return {
    name: textOr(column['name'], ''),
    label: textOr(column['label'], ''),
    kind: KINDS.find((kind) => kind === column['kind']) ?? 'text',
    choices: Array.isArray(column['choices'])
      ? listOf(column['choices']).flatMap((choice) =>
          isRecord(choice) ? [{ value: textOr(choice['value'], ''), label: textOr(choice['label'], '') }] : [],
        )
      : null,
    sortable: column['sortable'] === true,
    filterable: column['filterable'] === true,
    hidden: column['hidden'] === true,
  };
}

export function readPage(value: unknown): ListPage {
  const from = isRecord(value) ? value : {};
  return {
    items: listOf(from['items']).filter(isRecord),
    next: typeof from['next'] === 'string' ? from['next'] : null,
    count: typeof from['count'] === 'number' ? from['count'] : null,
  };
}
