/** What an applicant sees of a case and sends to it, by query code and telephone. */
export { caseForApplicant, type CaseForApplicant, type Wanted } from './case-for-applicant.ts';
export { handInFromApplicant, mayHandIn, type HandedInFile } from './hand-in-from-applicant.ts';
export { type HandedInKind } from './handed-in-title.ts';
export { openCase, reopenCase } from './open-case.ts';
