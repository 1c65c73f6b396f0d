export { bySystem, inWork, type DoneBy, type Work } from './work.ts';
export { changeRecord, recordAct, recordCreation, type Auditable, type Deed } from './record-change.ts';
