import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unrepaired } from '../restored-text.ts';
import { textSource } from '../text-source.ts';
import { readTables } from './read-tables.ts';

/** 表二 of 2019 with the remarks some bodies print behind labels, and a row of their own; a row an array. */
const ROWS: readonly (readonly string[])[] = [
  ['第二十条第（一）项'],
  ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
  ['规章（本机关没有制定权，不填）', '0', '0', '0'],
  ['规范性文件（指公告、通告、意见，以及标题用“办法”“细则”的公文）', '7', '6', '19'],
  ['其他主动公开文件（除规范性文件以外）', '3', '3', '8'],
  ['第二十条第（五）项'],
  ['信息内容', '上一年项目数量（指2018年事项数）', '本年增/减（减用负数，如-5）', '处理决定数量（指2019年办件数）'],
  ['行政许可', '14', '-2', '51'],
  ['其他对外管理服务事项（含行政确认、行政奖励、行政处罚、行政强制）', '5', '1', '33'],
  ['第二十条第（六）项'],
  ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
  ['行政处罚', '21', '0', '4'],
  ['行政强制', '2', '0', '1'],
];

const layouts: readonly (readonly [name: string, text: string])[] = [
  ['a pipe row a line', ROWS.map((row) => row.join(' | ')).join(' |\n')],
  ['tab rows', ROWS.map((row) => row.join('\t')).join('\n')],
  ['a cell a line, each closed by a pipe', ROWS.map((row) => row.map((cell) => `${cell} |`).join('\n')).join('\n|\n')],
];

for (const [name, table] of layouts) {
  test(`remarks in brackets belong to their label, and a row of another form to no cell: ${name}`, () => {
    const text = `二、主动公开政府信息情况\n${table}\n`;
    const { tables } = readTables(textSource(text), unrepaired(text));
    const { rows, strays } = tables.proactive;
    const values = (id: string): unknown[] =>
      Object.values(rows[id]?.cells ?? {}).map((cell) => (cell.state === 'value' ? cell.value : cell.state));
    assert.deepEqual(values('rules'), [0, 0, 0]);
    assert.deepEqual(values('normativeDocuments'), [7, 6, 19]);
    assert.deepEqual(values('permits'), [14, -2, 51]);
    assert.deepEqual(values('otherServices'), [5, 1, 33]);
    assert.deepEqual(values('penalties'), [21, 0, 4]);
    assert.deepEqual(values('compulsoryMeasures'), [2, 0, 1]);
    assert.deepEqual(
      strays.map((stray) => stray.raw.trim()),
      ['3', '3', '8'],
    );
  });
}
