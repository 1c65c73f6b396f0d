/**
 * One kind of record as it leaves an installation and enters another: a file `documents.jsonl` with a line for each row of a
 * table. Members are named one by one, so that nothing leaves by accident.
 */
export interface ExchangeNoun {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly table: string;
  /** Columns that find a row; lines stand in their order. */
  readonly key: readonly string[];
  /** Those of `key` that are texts: they are ordered by their characters, alike on every machine. */
  readonly textKey?: readonly string[];
  /** Column that says whose a row is; null: nobody's but the installation's. */
  readonly agency: string | null;
  readonly members: readonly ExchangeMember[];
  /** Column whose numbers the database gives: they go on behind the greatest that came. */
  readonly identity?: string;
  /** Column of which a row of another agency may be named; such rows stay behind when only one agency leaves. */
  readonly otherAgency?: string;
  /** A record without which a row is nothing; when only one agency leaves, the rows of other agencies' records stay behind. */
  readonly of?: { readonly column: string; readonly table: string; readonly key: string; readonly agency: string };
}

export interface ExchangeMember {
  /** Of the line. */
  readonly name: string;
  readonly column: string;
  readonly kind: MemberKind;
  /** Points to a row that may come later: written when all rows are there. Null until then. */
  readonly later?: boolean;
  /** The row is about a person only where this column says `person`. */
  readonly kindColumn?: string;
  /** Of `characters`: the column with their SHA-256. */
  readonly hashColumn?: string;
  /** A row that may stay behind when only one agency leaves; null then. */
  readonly pointsTo?: { readonly table: string; readonly key: string; readonly agency: string };
  /** Names a file of the store. */
  readonly file?: boolean;
}

/**
 * `plain` as JSON has it (numbers, texts, yes and no, lists, days); `moment` an instant to the microsecond, UTC; `json` any
 * value; `characters` JSON whose very characters count: they must come out as they went in; `person` an account, which stays
 * behind: a number that only tells persons of one export from each other; `people` several.
 */
export type MemberKind = 'plain' | 'moment' | 'json' | 'characters' | 'person' | 'people';

/** `display_name` as `displayName`. */
export function plainMember(column: string, more: Partial<ExchangeMember> = {}): ExchangeMember {
  return { name: camel(column), column, kind: 'plain', ...more };
}

/** Several of `plainMember`. */
export function plainMembers(...columns: readonly string[]): readonly ExchangeMember[] {
  return columns.map((column) => plainMember(column));
}

function camel(column: string): string {
  return column.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
