export { answerDue, PROCEDURE_TITLES, PROCEDURES, type Procedure } from './answer-due.ts';
export { remedyStatesPage } from './remedy-diagram.ts';
export { remedyPolicy } from './remedy-policy.ts';
export {
  DEED_TITLES,
  LEVEL_TITLES,
  REMEDY_DEEDS,
  REMEDY_LEVELS,
  REMEDY_STAGES,
  remedyStep,
  STAGE_TITLES,
  type RemedyDeed,
  type RemedyLevel,
  type RemedyStage,
} from './remedy-table.ts';
export { ATTACKED, ATTACKED_TITLES, KIND_TITLES, REMEDY_KINDS, type Party } from './remedy-words.ts';
