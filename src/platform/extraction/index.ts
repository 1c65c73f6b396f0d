/** Opening any file: bytes in, a running text with its tables and places out. No word of the domain. */
export type { ExtractionFailure, ExtractionFailureKind } from './extraction-failure.ts';
export { unshiftGbk } from './gbk-shift.ts';
export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export { openPastedText, openSource, type OpenedSource, type SourceHint } from './open-source.ts';
export { openSourceFile, openSourceStream } from './open-source-file.ts';
