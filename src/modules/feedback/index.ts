export { correctionPolicy } from './rules/correction-policy.ts';
export { correctionRoutes } from './correction-routes.ts';
export { correctionDays } from './correction-days.ts';
export { CORRECTION_WORDS } from './correction-record.ts';
export { forgetCorrectionContacts } from './forget-contacts.ts';
export { handInCorrection, type CorrectionHandIn } from './hand-in-correction.ts';
export type { CorrectionFigures } from './read-figures.ts';
export { CORRECTION_NOUNS } from './exchange-nouns.ts';
