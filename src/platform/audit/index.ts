export { bySystem, inWork, type DoneBy, type Work } from './work.ts';
export { changeRecord, recordAct, recordCreation, type Auditable, type Deed } from './record-change.ts';
export { fieldChanges, type FieldChange } from './field-changes.ts';
export { historyRoute, type HistoryRouteOptions } from './history-route.ts';
export { historyAnswer, readHistory, type AuditedRecord, type HistoryAnswer, type HistoryPage, type HistoryWords } from './read-history.ts';
