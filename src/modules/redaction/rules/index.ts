/** Where to cover, and by what: pure, for the office's program and for the screen. */
export { GROUND_WORDS, GROUNDS, type Ground } from './ground.ts';
export { labelled, type Mark } from './mark.ts';
export { keepMarked, type MarksBySitting } from './sitting.ts';
export type { Area, PageText, TextRun } from './page-text.ts';
export { findText, type Occurrence } from './find-text.ts';
export { snapToText } from './snap.ts';
export { textUnder } from './text-under.ts';
export { suggestMarks, SUGGESTION_TITLES, SUGGESTIONS, type Suggestion, type SuggestionKind } from './suggest.ts';
export { redactionPolicy } from './redaction-policy.ts';
