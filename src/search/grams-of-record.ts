import { eachGram, lexemeGram } from './grams.ts';
import { soundLexemes } from './sounds.ts';
import { numberGram, type YoungRecord } from './wish.ts';

/** Everything that a record is found by. The same gram may come again. */
export function eachGramOf({ key, titleKey, sounds, numbers }: Omit<YoungRecord, 'ordinal'>, use: (gram: number) => void): void {
  eachGram(key, 'text', use);
  eachGram(titleKey, 'title', use);
  for (const lexeme of soundLexemes(sounds)) use(lexemeGram(lexeme));
  for (const number of numbers) use(numberGram(number));
}
