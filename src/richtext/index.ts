/** The text of a document: reading, quoting, comparing and showing it. Pure: the server and the editor share it. */
export {
  EMPTY_BODY,
  type Body,
  type BodyAlign,
  type BodyBlock,
  type BodyCell,
  type BodyHeading,
  type BodyImage,
  type BodyInline,
  type BodyList,
  type BodyMark,
  type BodyParagraph,
  type BodyQuote,
  type BodyTable,
} from './body.ts';
export { bodyFault, type BodyFault, type BodyFaultKind } from './body-fault.ts';
export { BODY_LIMITS, type BodyLimits } from './body-limits.ts';
export { readBody } from './read-body.ts';
export { canonicalBody } from './canonical-body.ts';
export { safeLink } from './safe-link.ts';
export { bodyText } from './body-text.ts';
export { passagesOf, type BodyPassage, type PassagePlace } from './passages.ts';
export { locate, passageAt, type BodyRange, type PassageRange } from './locate.ts';
export { replaceInBody, type ReplaceFailure } from './replace-in-body.ts';
export { imagesOf, linksOf, type PlacedImage, type PlacedLink } from './parts-of.ts';
export { leafBlocks, type BlockPath, type PlacedBlock } from './text-blocks.ts';
export { bodyToHtml } from './html/body-to-html.ts';
export type { HtmlOptions } from './html/html-writing.ts';
export { diffBodies } from './diff/diff-bodies.ts';
export { bodyOfDiff, type DiffSide } from './diff/apply-diff.ts';
export { changesSummary, type ChangesSummary } from './diff/changes-summary.ts';
export { diffToHtml } from './diff/diff-to-html.ts';
export type { BlockChange, BlockDetail, CellChange, Change, InlineChange, ItemChange, RowChange } from './diff/change.ts';
export { bodyToPrint, type PrintOptions } from './body-to-print.ts';
export { compareWithOriginal, type Fidelity, type FidelityDifference, type FidelityPlace } from './fidelity/compare-with-original.ts';
