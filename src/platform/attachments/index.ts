/** Files that people attach: what they are, what they hide, how they are handed out. No word of the domain. */
export { bytesInMemory, withBytes, type ByteSource } from './byte-source.ts';
export { ATTACHMENT_KINDS, EVERY_KIND, type AttachmentKind, type KindFacts } from './attachment-kind.ts';
export { rulesFor, type ArchiveLimits, type AttachmentRules, type ImageLimits } from './attachment-rules.ts';
export { contentDisposition, downloadHeaders, type Download } from './download-headers.ts';
export { examineFile } from './examine-file.ts';
export type { ExaminedFile, FileNote } from './examined-file.ts';
export type { FileRefusal, FileRefusalKind } from './file-refusal.ts';
export { findHiddenData } from './hidden/find-hidden-data.ts';
export type { HiddenDatum, HiddenKind } from './hidden/hidden-datum.ts';
export type { StripFailure } from './strip/strip-failure.ts';
export { lookThrough } from './look-through.ts';
export { stripHiddenData, type StrippedFile } from './strip/strip-hidden-data.ts';
export { unpackZip, type UnpackedFile } from './zip/unpack-zip.ts';
