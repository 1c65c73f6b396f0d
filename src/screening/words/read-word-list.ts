import { parsePlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { readWord } from './read-word.ts';
import type { ListedWord, WordList } from './word.ts';

export interface NotAWordList {
  readonly kind: 'notAWordList';
  /** Chinese, one sentence a fault. */
  readonly faults: readonly string[];
}

/** A word list from a file's JSON; every fault of it is said, and one of them keeps the whole list out. */
export function readWordList(json: unknown): Result<WordList, NotAWordList> {
  if (!isRecord(json)) return err({ kind: 'notAWordList', faults: ['词表应是一个对象。'] });
  const faults: string[] = [];
  const effective = parsePlainDate(textOf(json['effectiveOn']));
  if (!effective.ok) faults.push('词表没有写生效日期（effectiveOn）。');
  const title = textOf(json['title']);
  const source = textOf(json['source']);
  if (title === '') faults.push('词表没有写名称（title）。');
  if (source === '') faults.push('词表没有写来源（source）。');
  const entries: unknown = json['words'];
  const words: ListedWord[] = [];
  if (!Array.isArray(entries)) faults.push('词表没有词（words）。');
  else {
    for (const [index, entry] of entries.entries()) {
      const fields: unknown = entry;
      if (!isRecord(fields)) {
        faults.push(`第${index + 1}个词应是一个对象。`);
        continue;
      }
      const { word, faults: found } = readWord({
        word: textOf(fields['word']),
        instead: textOf(fields['instead']),
        code: textOf(fields['code']),
        severity: textOf(fields['severity']),
        gate: textOf(fields['gate']),
        note: textOf(fields['note']),
        source: textOf(fields['source']) === '' ? source : textOf(fields['source']),
        from: textOf(fields['from']),
        until: textOf(fields['until']),
        except: listOf(fields['except']).join('|'),
      });
      for (const { message } of found) faults.push(`第${index + 1}个词“${textOf(fields['word'])}”：${message}。`);
      if (word !== null) words.push(word);
    }
  }
  if (faults.length > 0 || !effective.ok) return err({ kind: 'notAWordList', faults });
  return ok({ title, source, effectiveOn: effective.value, words });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string') : [];
}
