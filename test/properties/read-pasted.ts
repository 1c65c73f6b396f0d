import type { SourceDocument } from '../../src/kernel/source-document.ts';
import { unshiftGbk } from '../../src/platform/extraction/index.ts';
import type { Reading } from '../../src/report/model/reading.ts';
import { readReport } from '../../src/report/read/read-report.ts';

/** Reads as the product does: with the character table that undoes a shift by one byte. */
export function readPasted(source: SourceDocument): Reading {
  return readReport(source, { byteShift: unshiftGbk });
}
