/** Looking for viruses in what people upload. Off unless an operator sets a scanner up; then nothing is taken without its verdict. */
export { clamdScanner } from './clamd.ts';
export { parseClamdAddress, type ClamdAddress } from './clamd-address.ts';
export type { ClamdTimes } from './clamd-session.ts';
export { scanRefusal, type ScanRefusal } from './scan-refusal.ts';
export { NO_SCANNER, type NotScanned, type Scanner, type ScanVerdict } from './scanner.ts';
