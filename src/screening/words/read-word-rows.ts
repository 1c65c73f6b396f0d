import { readWord } from './read-word.ts';
import type { ListedWord } from './word.ts';
import { GRAVITY_TITLES, WORD_CODE_TITLES, WORD_GATE_TITLES } from './word-titles.ts';

/** Something in a row of an imported table that keeps it out. */
export interface WordRowFinding {
  /** `noHeader`, `missingColumn`, `badField`, `duplicate` */
  readonly code: 'noHeader' | 'missingColumn' | 'badField' | 'duplicate';
  /** Row as a person counts: the header is 1. */
  readonly row: number;
  readonly column: string | null;
  readonly sentence: string;
}

export interface WordRows {
  readonly words: readonly ListedWord[];
  readonly findings: readonly WordRowFinding[];
}

/** Columns of the table, in the order in which an export writes them. */
export const WORD_COLUMNS: readonly (readonly [title: string, field: keyof ListedWord])[] = [
  ['要查的词', 'word'],
  ['正确写法', 'instead'],
  ['类别', 'code'],
  ['级别', 'severity'],
  ['关口', 'gate'],
  ['说明', 'note'],
  ['依据', 'source'],
  ['启用日期', 'from'],
  ['停用日期', 'until'],
  ['例外', 'except'],
];
const REQUIRED: readonly (keyof ListedWord)[] = ['word', 'code', 'severity', 'gate', 'note', 'source'];

/**
 * Reads the rows of a CSV or XLSX sheet, the header first (Chinese titles or field names, in any order). Surroundings of
 * exception stand in one cell, parted by |. Every good row is read, every bad one is said; blank rows are passed over.
 */
export function readWordRows(rows: readonly (readonly string[])[]): WordRows {
  const header = rows[0];
  if (header === undefined) return { words: [], findings: [finding('noHeader', 1, null, '表格是空的，第一行应是列名。')] };
  const columns = new Map<keyof ListedWord, number>();
  for (const [title, field] of WORD_COLUMNS) {
    const index = header.findIndex((cell) => cell.trim() === title || cell.trim() === field);
    if (index !== -1) columns.set(field, index);
  }
  const missing = REQUIRED.filter((field) => !columns.has(field));
  if (missing.length > 0) {
    return { words: [], findings: missing.map((field) => finding('missingColumn', 1, titleOf(field), `缺少“${titleOf(field)}”这一列。`)) };
  }
  const words: ListedWord[] = [];
  const findings: WordRowFinding[] = [];
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (index === 0 || row.every((cell) => cell.trim() === '')) continue;
    const cell = (field: keyof ListedWord): string => row[columns.get(field) ?? -1] ?? '';
    const number = index + 1;
    const { word, faults } = readWord({
      word: cell('word'),
      instead: cell('instead'),
      code: cell('code'),
      severity: cell('severity'),
      gate: cell('gate'),
      note: cell('note'),
      source: cell('source'),
      from: cell('from'),
      until: cell('until'),
      except: cell('except'),
    });
    for (const { field, message } of faults) {
      findings.push(finding('badField', number, titleOf(field), `第${number}行：${message}，这一行没有导入。`));
    }
    if (word === null) continue;
    const key = `${word.code} ${word.word}`;
    const before = seen.get(key);
    if (before !== undefined) {
      findings.push(finding('duplicate', number, '要查的词', `第${number}行：“${word.word}”与第${before}行重复，这一行没有导入。`));
      continue;
    }
    seen.set(key, number);
    words.push(word);
  }
  return { words, findings };
}

/** The rows of a table that `readWordRows` reads back as the same words. */
export function writeWordRows(words: readonly ListedWord[]): readonly (readonly string[])[] {
  return [
    WORD_COLUMNS.map(([title]) => title),
    ...words.map((word) =>
      WORD_COLUMNS.map(([, field]) => {
        if (field === 'code') return WORD_CODE_TITLES[word.code];
        if (field === 'severity') return GRAVITY_TITLES[word.severity];
        if (field === 'gate') return WORD_GATE_TITLES[word.gate];
        const value = word[field];
        return value === null ? '' : typeof value === 'string' ? value : value.join('|');
      }),
    ),
  ];
}

function titleOf(field: keyof ListedWord): string {
  return WORD_COLUMNS.find(([, known]) => known === field)?.[0] ?? field;
}

function finding(code: WordRowFinding['code'], row: number, column: string | null, sentence: string): WordRowFinding {
  return { code, row, column, sentence };
}
