import type { Database } from '../database/index.ts';

/** What records of one kind are called now, by id; one that has no name is left out. */
export type NamesOf = (database: Database, ids: readonly number[]) => Promise<ReadonlyMap<number, string>>;

/** Chinese words for what a history shows; what has none appears by its name in code. */
export interface HistoryWords {
  /** By field name: `{ dueOn: '办理期限' }`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** By deed: `{ assign: '分派' }`. */
  readonly deeds?: Readonly<Record<string, string>>;
  /**
   * By field name, of fields that hold an object: the words for its members, each of which is a change of its own, named
   * `value.siteName`.
   */
  readonly members?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By field name, of fields that hold words in code: `{ state: { open: '待签收' } }`. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Names of fields that say nothing to those who work with the record: the audit shows them, its history does not. */
  readonly hidden?: readonly string[];
  /** By field name, of fields that hold the id of another record: `{ unitId: unitNames }`. */
  readonly names?: Readonly<Record<string, NamesOf>>;
}
