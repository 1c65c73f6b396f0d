import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { unrepaired } from '../restored-text.ts';
import { textSource } from '../text-source.ts';
import { PROACTIVE, REMEDIES } from './printed-samples.ts';
import { readTables, type TablesRead } from './read-tables.ts';

const read = (text: string): TablesRead => readTables(textSource(text), unrepaired(text));

const SEED = 20_240_131;
const WORDS = [
  ...PROACTIVE.flat(),
  ...REMEDIES.flat(),
  '一、本年新收政府信息公开申请数量',
  '三、本年度办理结果',
  '（一）予以公开',
  '1.属于国家秘密',
  '3.其他',
  '（七）总计',
  '四、结转下年度继续办理',
  '统计指标',
  '收到申请数',
  '条',
  '7',
  '12 5',
  '—',
  '"',
  '\u3000',
];

test(`any soup of labels, numbers and separators is read without throwing, seed ${SEED}`, () => {
  const separator = fc.constantFrom('|', '\t', '\n', '\n\n', ' ', '||||', ',', ';', '\u00a0\n', '');
  const soup = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), separator), { maxLength: 160 });
  fc.assert(
    fc.property(soup, (tokens) => {
      const text = tokens.map((token) => token.join('')).join('');
      const { tables, covered } = read(text);
      for (const { start, end } of covered) assert.ok(start >= 0 && start <= end && end <= text.length);
      for (const table of Object.values(tables)) {
        assert.ok(table.confidence >= 0 && table.confidence <= 1);
        for (const row of Object.values(table.rows)) {
          for (const cell of Object.values(row.cells)) {
            if (cell.state !== 'missing' && cell.at !== null) assert.equal(text.slice(cell.at.start, cell.at.end), cell.raw);
          }
        }
      }
    }),
    { seed: SEED, numRuns: 400 },
  );
});
