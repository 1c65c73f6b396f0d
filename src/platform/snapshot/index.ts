export { openSnapshot, type SnapshotFailure, type SnapshotOptions } from './open-snapshot.ts';
export { DamagedRecord } from './record-log.ts';
export type { Snapshot, SnapshotChange, SnapshotFigures } from './snapshot.ts';
