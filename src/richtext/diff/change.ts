import type { BodyBlock, BodyCell, BodyInline, BodyList, BodyTable } from '../body.ts';

export type BodyListItem = BodyList['content'][number];
export type BodyRow = BodyTable['content'][number];

/** What became of one of several parts. */
export type Change<T, Detail> =
  | { readonly kind: 'same' | 'inserted' | 'deleted'; readonly value: T }
  | { readonly kind: 'changed'; readonly before: T; readonly after: T; readonly detail: Detail };

/** What became of a stretch of a line; `restyled` has the same characters with other marks. */
export type InlineChange =
  | { readonly kind: 'same' | 'inserted' | 'deleted'; readonly content: readonly BodyInline[] }
  | { readonly kind: 'restyled'; readonly before: readonly BodyInline[]; readonly after: readonly BodyInline[] };

export type BlockChange = Change<BodyBlock, BlockDetail>;
export type ItemChange = Change<BodyListItem, readonly BlockChange[]>;
export type CellChange = Change<BodyCell, readonly BlockChange[]>;
export type RowChange = Change<BodyRow, readonly CellChange[]>;

/** How a block changed inside; `attributes` means that only what is said of it changed (a picture's caption, a list's start). */
export type BlockDetail =
  | { readonly kind: 'line'; readonly changes: readonly InlineChange[] }
  | { readonly kind: 'list'; readonly changes: readonly ItemChange[] }
  | { readonly kind: 'quote'; readonly changes: readonly BlockChange[] }
  | { readonly kind: 'table'; readonly changes: readonly RowChange[] }
  | { readonly kind: 'attributes' };
