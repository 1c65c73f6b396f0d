export { readReport, type ReadOptions } from './read/read-report.ts';
export { textSource } from './read/text-source.ts';
export type { ByteShift } from './read/repair/byte-shift.ts';
