/** Screening of texts before they are public: personal data, marks of secrecy, wrong words, dates, sums. Pure. */
export { GATES, GRAVITIES, type Gate, type Gravity, type Passage, type PassageLink, type ScreeningFinding } from './finding.ts';
export type { ScreeningOptions } from './options.ts';
export { createScreener, screen, type Screener } from './screener.ts';
export { compileWords, type CompiledWords } from './words/compile-words.ts';
export { WORD_CODES, type ListedWord, type WordCode, type WordList } from './words/word.ts';
export { BUILT_IN_LISTS, BUILT_IN_WORDS } from './words/built-in-words.ts';
export { readWordList, type NotAWordList } from './words/read-word-list.ts';
export { readWordRows, writeWordRows, WORD_COLUMNS, type WordRowFinding, type WordRows } from './words/read-word-rows.ts';
export { readWord, type WordFault } from './words/read-word.ts';
export { GRAVITY_TITLES, WORD_CODE_TITLES, WORD_GATE_TITLES } from './words/word-titles.ts';
