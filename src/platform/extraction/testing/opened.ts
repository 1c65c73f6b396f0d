import assert from 'node:assert/strict';
import type { SourceDocument } from '../../../kernel/source-document.ts';
import { openSource, type SourceHint } from '../open-source.ts';

/** Opens what must open. */
export async function opened(bytes: Uint8Array | string, hint: SourceHint = {}): Promise<SourceDocument> {
  const result = await openSource(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, hint);
  assert.ok(result.ok, result.ok ? '' : result.error.message);
  assertPlacesInside(result.value);
  return result.value;
}

/** Opens what must be refused; gives the failure's code. */
export async function refused(bytes: Uint8Array | string, hint: SourceHint = {}): Promise<string> {
  const result = await openSource(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, hint);
  assert.ok(!result.ok, 'opened, but should have been refused');
  assert.match(result.error.message, /^[^{}]*[\u4e00-\u9fff][^{}]*。$/, 'one Chinese sentence');
  return result.error.code;
}

/** Every place points into the text, cells stand in their table, words are what they say. */
export function assertPlacesInside(document: SourceDocument): void {
  const { text } = document;
  const inside = ({ start, end }: { start: number; end: number }): boolean => start >= 0 && start <= end && end <= text.length;
  for (const table of document.tables) {
    assert.ok(inside(table.at));
    const taken = new Set<number>();
    let before = -1;
    for (const cell of table.cells) {
      assert.ok(inside(cell.at) && cell.at.start >= table.at.start && cell.at.end <= table.at.end, 'cell inside its table');
      assert.ok(!text.slice(cell.at.start, cell.at.end).includes('\t'), 'no tab in a cell');
      assert.ok(cell.row + cell.rowSpan <= table.rowCount && cell.column + cell.columnSpan <= table.columnCount, 'cell inside its grid');
      for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
        for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
          const key = row * table.columnCount + column;
          assert.ok(!taken.has(key), 'no two cells overlap');
          taken.add(key);
        }
      }
      const order = cell.row * table.columnCount + cell.column;
      assert.ok(order > before, 'cells in reading order');
      before = order;
    }
  }
  for (const word of document.words) assert.ok(inside(word.at) && !/\s/.test(text.slice(word.at.start, word.at.end)));
  for (const picture of document.pictures) assert.ok(inside(picture));
}
