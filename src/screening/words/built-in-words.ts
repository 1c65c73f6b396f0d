import confusedNames from '../../../data/words/confused-names.json' with { type: 'json' };
import extremeWords from '../../../data/words/extreme-words.json' with { type: 'json' };
import forbiddenWords from '../../../data/words/forbidden-words.json' with { type: 'json' };
import internalMarks from '../../../data/words/internal-marks.json' with { type: 'json' };
import wrongWords from '../../../data/words/wrong-words.json' with { type: 'json' };
import { readWordList } from './read-word-list.ts';
import type { ListedWord, WordList } from './word.ts';

/** The lists that come with the product: a beginning, which an installation edits and adds to. */
export const BUILT_IN_LISTS: readonly WordList[] = [wrongWords, confusedNames, forbiddenWords, extremeWords, internalMarks].map((json) => {
  const list = readWordList(json);
  if (!list.ok) throw new Error(`A word list under data/words is damaged: ${list.error.faults.join(' ')}`);
  return list.value;
});

export const BUILT_IN_WORDS: readonly ListedWord[] = BUILT_IN_LISTS.flatMap((list) => list.words);
