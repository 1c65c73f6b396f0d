/** Opening any file: bytes in, a running text with its tables and places out. No word of the domain. */
export type { ExtractionFailure, ExtractionFailureKind } from './extraction-failure.ts';
export { decodeText, type DecodedText } from './decode-text.ts';
export { unshiftGbk } from './gbk-shift.ts';
export type { Limits } from './limits.ts';
export { openSource, type OpenedSource, type SourceHint } from './open-source.ts';
export { openSourceFile } from './open-source-file.ts';
export type { BodyImport, BodyNotice, ImportedPicture, OutsidePicture } from './body/body-import.ts';
export { docxToBody } from './docx-body.ts';
export { htmlToBody, type HtmlBodyOptions } from './html-body.ts';
