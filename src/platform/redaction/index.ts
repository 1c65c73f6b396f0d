/** Covering parts of a file: opening it to be marked, burning the marks in, proving that nothing is left. No word of the domain. */
export type { BoxMark } from './mark.ts';
export type { MarkingPage, OpenedForMarking, PagePicture, TextRun } from './marking-page.ts';
export type { RedactionRefusal } from './redaction-refusal.ts';
export { noMarks } from './mark.ts';
export type { GateFinding, GateRemark, Proof } from './proof.ts';
export { openForMarking } from './open-for-marking.ts';
export { redact, type Asked, type Redacted } from './redact.ts';
export { proveRedacted, type ToProve } from './prove-redacted.ts';
