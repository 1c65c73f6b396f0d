import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import { GATES, GRAVITIES, type Gate, type Gravity } from '../finding.ts';
import { WORD_CODES, type ListedWord, type WordCode } from './word.ts';
import { GRAVITY_TITLES, WORD_CODE_TITLES, WORD_GATE_TITLES } from './word-titles.ts';

/** A field of a word that can't be used, said in Chinese. */
export interface WordFault {
  readonly field: keyof ListedWord;
  readonly message: string;
}

/** Longer words are sentences. */
const LONGEST_WORD = 60;

/**
 * A word from its fields as text (a row of a table, an object of a file); faults instead when any field is wrong. Kind, severity
 * and gate may be given by code or by title.
 */
export function readWord(fields: Readonly<Record<keyof ListedWord, string>>): { word: ListedWord | null; faults: readonly WordFault[] } {
  const faults: WordFault[] = [];
  const word = fields.word.trim();
  const instead = fields.instead.trim();
  const except = fields.except
    .split(/[|｜\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (word === '') faults.push({ field: 'word', message: '没有写要查的词' });
  if (word.length > LONGEST_WORD) faults.push({ field: 'word', message: `要查的词超过${LONGEST_WORD}个字` });
  if (instead === word && word !== '') faults.push({ field: 'instead', message: '正确写法与要查的词相同' });
  for (const around of except) {
    if (around === word || !around.includes(word)) faults.push({ field: 'except', message: `例外“${around}”应当包含“${word}”并且比它长` });
  }
  const code = oneOf(WORD_CODES, WORD_CODE_TITLES, fields.code.trim());
  if (code === null)
    faults.push({
      field: 'code',
      message: `类别“${fields.code}”不认识，应是${WORD_CODES.map((value) => WORD_CODE_TITLES[value]).join('、')}之一`,
    });
  const severity = oneOf(GRAVITIES, GRAVITY_TITLES, fields.severity.trim());
  if (severity === null)
    faults.push({
      field: 'severity',
      message: `级别“${fields.severity}”不认识，应是${GRAVITIES.map((value) => GRAVITY_TITLES[value]).join('、')}之一`,
    });
  const gate = oneOf(GATES, WORD_GATE_TITLES, fields.gate.trim());
  if (gate === null)
    faults.push({
      field: 'gate',
      message: `关口“${fields.gate}”不认识，应是${GATES.map((value) => WORD_GATE_TITLES[value]).join('、')}之一`,
    });
  if (fields.note.trim() === '') faults.push({ field: 'note', message: '没有写说明' });
  if (fields.source.trim() === '') faults.push({ field: 'source', message: '没有写依据' });
  const from = dayOf(fields.from, 'from', faults);
  const until = dayOf(fields.until, 'until', faults);
  if (from !== null && until !== null && from > until) faults.push({ field: 'until', message: '停用日期早于启用日期' });
  if (faults.length > 0 || code === null || severity === null || gate === null) return { word: null, faults };
  const read = { word, instead: instead === '' ? null : instead, code, severity, gate, from, until, except };
  return { word: { ...read, note: fields.note.trim(), source: fields.source.trim() }, faults };
}

function oneOf<T extends WordCode | Gravity | Gate>(known: readonly T[], titles: Readonly<Record<T, string>>, text: string): T | null {
  return known.find((value) => value === text || titles[value] === text) ?? null;
}

function dayOf(text: string, field: 'from' | 'until', faults: WordFault[]): PlainDate | null {
  if (text.trim() === '') return null;
  const day = parsePlainDate(text.trim());
  if (day.ok) return day.value;
  faults.push({ field, message: `日期“${text}”应写成2026-01-01的样子` });
  return null;
}
