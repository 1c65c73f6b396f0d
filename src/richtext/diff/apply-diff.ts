import type { Body, BodyBlock } from '../body.ts';
import { mergeInlines } from '../merge-inlines.ts';
import type { BlockChange, BlockDetail, Change } from './change.ts';

/** Which of the two texts a difference is turned into. */
export type DiffSide = 'before' | 'after';

/** One of the two bodies that a difference was made of, put together from its parts. */
export function bodyOfDiff(changes: readonly BlockChange[], side: DiffSide): Body {
  return { type: 'doc', content: blocksOf(changes, side) };
}

function blocksOf(changes: readonly BlockChange[], side: DiffSide): readonly BodyBlock[] {
  return partsOf(changes, side, (shell, detail) => blockOf(shell, detail, side));
}

function blockOf(shell: BodyBlock, detail: BlockDetail, side: DiffSide): BodyBlock {
  switch (shell.type) {
    case 'paragraph':
    case 'heading':
      return detail.kind === 'line' ? { ...shell, content: lineOf(detail, side) } : shell;
    case 'bulletList':
    case 'orderedList':
      if (detail.kind !== 'list') return shell;
      return { ...shell, content: partsOf(detail.changes, side, (item, inner) => ({ ...item, content: blocksOf(inner, side) })) };
    case 'blockquote':
      return detail.kind === 'quote' ? { ...shell, content: blocksOf(detail.changes, side) } : shell;
    case 'table':
      if (detail.kind !== 'table') return shell;
      return {
        ...shell,
        content: partsOf(detail.changes, side, (row, cells) => ({
          ...row,
          content: partsOf(cells, side, (cell, inner) => ({ ...cell, content: blocksOf(inner, side) })),
        })),
      };
    case 'image':
    case 'horizontalRule':
      return shell;
  }
}

function lineOf({ changes }: Extract<BlockDetail, { kind: 'line' }>, side: DiffSide): ReturnType<typeof mergeInlines> {
  const dropped = side === 'after' ? 'deleted' : 'inserted';
  return mergeInlines(
    changes.flatMap((change) => (change.kind === 'restyled' ? change[side] : change.kind === dropped ? [] : change.content)),
  );
}

function partsOf<T, Detail>(changes: readonly Change<T, Detail>[], side: DiffSide, rebuilt: (shell: T, detail: Detail) => T): readonly T[] {
  const dropped = side === 'after' ? 'deleted' : 'inserted';
  return changes.flatMap((change) =>
    change.kind === 'changed' ? [rebuilt(change[side], change.detail)] : change.kind === dropped ? [] : [change.value],
  );
}
