import { nearestWord } from './nearest-word.ts';

/** What somebody is told who has called a command wrongly; one sentence, its code at the end. */
export interface WrongWords {
  readonly code: 'unknown-command' | 'bad-option';
  readonly sentence: string;
}

/** Exit code of a command, or a word after one, that there is not. */
export const UNKNOWN_COMMAND = 2;

/** `command` is what stands before the word: `gongkai`, `gongkai report`. */
export function unknownCommand(word: string, command: string, known: readonly string[]): WrongWords {
  const nearest = nearestWord(word, known);
  const meant = nearest === null ? '' : `，是不是“${nearest}”`;
  return { code: 'unknown-command', sentence: `${command} 没有“${word}”这个命令${meant}；可以用的有 ${known.join('、')}。` };
}

/** `option` as it was written, `known` as names without dashes. */
export function unknownOption(option: string, command: string, known: readonly string[]): WrongWords {
  const nearest = nearestWord(option.replace(/^-+/, ''), known);
  const meant = nearest === null || option.replace(/^-+/, '').startsWith(nearest) ? '' : `，是不是“--${nearest}”`;
  const names = known.map((name) => `--${name}`).join('、');
  return { code: 'bad-option', sentence: `${command} 没有“${option}”这个选项，或它缺少值${meant}；它的选项有 ${names}。` };
}

/** The first option that was given though the command does not know it, with its dashes; null when all are known. */
export function strayOption(values: Readonly<Record<string, unknown>>, known: readonly string[]): string | null {
  const stray = Object.entries(values).find(([name, value]) => value !== undefined && value !== false && !known.includes(name));
  return stray === undefined ? null : `--${stray[0]}`;
}

/** The option that Node.js complains of: its message is English and quotes it. */
export function complainedOption(fault: TypeError, words: readonly string[]): string {
  return /'([^']+)'/.exec(fault.message)?.[1] ?? words.join(' ');
}
