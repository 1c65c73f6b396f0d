export { wordPolicy } from './word-policy.ts';
export { effectiveWords, keyOf, type WordKey } from './effective-words.ts';
export { planImport, type PlannedWord, type WordFate } from './plan-import.ts';
