import type { Edition } from '../../edition/index.ts';
import type { Site } from '../../sites/index.ts';

export type OpenValue = string | number | boolean | null | readonly string[] | readonly number[];
export type OpenRow = Readonly<Record<string, OpenValue>>;

/** A field of a list: its name in JSON, its heading in CSV, what it means. */
export interface OpenField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'dateTime' | 'address' | 'texts' | 'numbers';
  /** It may be null: there is none, or it is not known. */
  readonly nullable: boolean;
}

/** What a list is read from. */
export interface OpenSource {
  readonly edition: Edition;
  readonly site: Site;
  /** Before addresses of the site. */
  readonly root: string;
}

export interface OpenSpan {
  /** The cursor that came with the rows before; null: from the start. */
  readonly after: string | null;
  readonly limit: number;
}

export interface OpenRows {
  readonly rows: readonly OpenRow[];
  /** Cursor of what follows; null: nothing does. */
  readonly next: string | null;
}

/** A list that the portal shows, as data. Its address, its fields and their meaning stay; fields may be added. */
export interface OpenList {
  /** In addresses: `documents`. */
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly fields: readonly OpenField[];
  /** Of what its rows say, beside what `total` asks the edition. */
  readonly tags: readonly string[];
  total(source: OpenSource): number;
  /** Null when the cursor is none of this list. Cursors go on holding when rows come and go. */
  page(source: OpenSource, span: OpenSpan): OpenRows | null;
  /** All rows, some at a time, so that a long list holds up nobody. */
  all(source: OpenSource): AsyncIterable<readonly OpenRow[]>;
}

export function field(
  name: string,
  title: string,
  kind: OpenField['kind'],
  description: string,
  { nullable = false }: { readonly nullable?: boolean } = {},
): OpenField {
  return { name, title, kind, description, nullable };
}

/** Rows that are read before others get their turn. */
export const BATCH = 200;

/** Lets requests and timers in. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

const CURSOR = /^[\d-]{1,40}$/;

/** A list that is short enough to be made at once: its cursor is the key of the last row. */
export function shortList(
  words: Pick<OpenList, 'code' | 'title' | 'description' | 'keywords' | 'fields'>,
  /** In the order of their keys: digits and hyphens, which never change. */
  rowsOf: (source: OpenSource) => readonly { readonly key: string; readonly row: OpenRow }[],
): OpenList {
  return {
    ...words,
    // To count them they are made.
    tags: [],
    total: (source) => rowsOf(source).length,
    page(source, { after, limit }) {
      if (after !== null && !CURSOR.test(after)) return null;
      const rows = rowsOf(source);
      const from = after === null ? 0 : rows.findIndex(({ key }) => key > after);
      const span = from === -1 ? [] : rows.slice(from, from + limit);
      const more = from !== -1 && from + limit < rows.length;
      return { rows: span.map(({ row }) => row), next: more ? (span.at(-1)?.key ?? null) : null };
    },
    async *all(source) {
      const rows = rowsOf(source);
      for (let at = 0; at < rows.length; at += BATCH) {
        yield rows.slice(at, at + BATCH).map(({ row }) => row);
        await breathe();
      }
    },
  };
}
