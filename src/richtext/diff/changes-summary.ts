import type { BodyInline } from '../body.ts';
import { blockText } from '../body-text.ts';
import { inlineText } from '../inline-text.ts';
import type { BlockChange, BlockDetail, Change } from './change.ts';

export interface ChangesSummary {
  /** Blocks: paragraphs, headings, lists, tables, pictures. */
  readonly inserted: number;
  readonly deleted: number;
  readonly changed: number;
  /** Characters without white space. */
  readonly insertedCharacters: number;
  readonly deletedCharacters: number;
  /** One Chinese sentence of it all. */
  readonly sentence: string;
}

interface Characters {
  inserted: number;
  deleted: number;
}

/** How much a text changed. */
export function changesSummary(changes: readonly BlockChange[]): ChangesSummary {
  const characters: Characters = { inserted: 0, deleted: 0 };
  countBlocks(changes, characters);
  const number = (kind: BlockChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  const [inserted, deleted, changed] = [number('inserted'), number('deleted'), number('changed')];
  const blocks = [
    ...(inserted === 0 ? [] : [`新增 ${inserted} 段`]),
    ...(deleted === 0 ? [] : [`删除 ${deleted} 段`]),
    ...(changed === 0 ? [] : [`修改 ${changed} 段`]),
  ];
  const sentence =
    blocks.length === 0 ? '没有改动。' : `${blocks.join('，')}；共增 ${characters.inserted} 字，删 ${characters.deleted} 字。`;
  return { inserted, deleted, changed, insertedCharacters: characters.inserted, deletedCharacters: characters.deleted, sentence };
}

function countBlocks(changes: readonly BlockChange[], characters: Characters): void {
  countParts(changes, characters, blockText, (detail) => countDetail(detail, characters));
}

function countDetail(detail: BlockDetail, characters: Characters): void {
  switch (detail.kind) {
    case 'line':
      for (const change of detail.changes) {
        if (change.kind === 'inserted' || change.kind === 'deleted') characters[change.kind] += visible(withNotes(change.content));
      }
      break;
    case 'quote':
      countBlocks(detail.changes, characters);
      break;
    case 'list':
      countParts(
        detail.changes,
        characters,
        (item) => item.content.map(blockText).join(''),
        (inner) => countBlocks(inner, characters),
      );
      break;
    case 'table':
      countParts(
        detail.changes,
        characters,
        (row) => row.content.flatMap((cell) => cell.content.map(blockText)).join(''),
        (cells) =>
          countParts(
            cells,
            characters,
            (cell) => cell.content.map(blockText).join(''),
            (inner) => countBlocks(inner, characters),
          ),
      );
      break;
    case 'attributes':
      break;
  }
}

function countParts<T, Detail>(
  changes: readonly Change<T, Detail>[],
  characters: Characters,
  text: (part: T) => string,
  count: (detail: Detail) => void,
): void {
  for (const change of changes) {
    if (change.kind === 'changed') count(change.detail);
    else if (change.kind !== 'same') characters[change.kind] += visible(text(change.value));
  }
}

function withNotes(content: readonly BodyInline[]): string {
  return inlineText(content) + content.map((inline) => (inline.type === 'footnote' ? inline.attrs.text : '')).join('');
}

function visible(text: string): number {
  return text.match(/\S/gu)?.length ?? 0;
}
