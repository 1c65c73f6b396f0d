export type { Snapshot, SnapshotChange, SnapshotFigures } from './snapshot.ts';
