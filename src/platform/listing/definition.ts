import type { RawBuilder } from 'kysely';

/** How a column is shown, filtered, sorted and exported. */
export type ColumnKind =
  /** Filter: contains. */
  | 'text'
  /** Filter: from, to. */
  | 'number'
  /** A calendar day `YYYY-MM-DD`. Filter: from, to. */
  | 'date'
  /** An instant, sent as ISO 8601 in UTC, shown in Asia/Shanghai. Filter: from, to as days in Asia/Shanghai. */
  | 'time'
  /** One of a few words. Filter: any of. */
  | 'choice'
  /** Yes or no. */
  | 'flag';

export interface Column {
  /** Heading, Chinese; also in exports. */
  readonly label: string;
  readonly kind: ColumnKind;
  /** What it is in the query of the list. Must be null where there is nothing, never an empty text. */
  readonly sql: RawBuilder<unknown>;
  /** Words of a `choice`, by its value. */
  readonly choices?: Readonly<Record<string, string>>;
  readonly sortable?: boolean;
  readonly filterable?: boolean;
  /** Sent, but shown only when a person asks for the column. */
  readonly hidden?: boolean;
  /** Never null: its place in the sort order needs no care. */
  readonly required?: boolean;
}

/** A list whose columns are not known by name. */
export interface AnyList {
  /** In addresses and saved views: `tasks`. */
  readonly name: string;
  /** Chinese; title and file name of exports. */
  readonly title: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** The column that tells rows apart; a number or a text, never null. Last in every order. */
  readonly key: string;
  /** `dueOn`, or `-createdAt` for the newest first. */
  readonly defaultSort: string;
}

/**
 * One list of records: what the API answers, what the screen shows, what CSV and XLSX hold.
 * Rows are objects with the columns' names as keys.
 */
export interface ListDefinition<C extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>> extends AnyList {
  readonly columns: C;
  readonly key: keyof C & string;
}

/** Where the rows come from: everything between `from` and `order by`, reach included. */
export interface ListSource {
  /** `from task left join unit on …` without the word `from`. */
  readonly from: RawBuilder<unknown>;
  readonly where: RawBuilder<boolean>;
}

type Value<K extends Column> = K['kind'] extends 'number' ? number : K['kind'] extends 'flag' ? boolean : string;

/** A row of a list, as the API sends it. */
export type ListRow<C extends Readonly<Record<string, Column>>> = {
  readonly [N in keyof C]: C[N] extends { readonly required: true } ? Value<C[N]> : Value<C[N]> | null;
};

export function defineList<const C extends Readonly<Record<string, Column>>>(definition: ListDefinition<C>): ListDefinition<C> {
  return definition;
}
