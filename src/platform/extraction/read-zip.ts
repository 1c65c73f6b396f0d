import type { SourceDocument } from '../../kernel/source-document.ts';
import { err, type Result } from '../../kernel/result.ts';
import { readDocx } from './docx/read-docx.ts';
import { extractionFailure, type ExtractionFailure } from './extraction-failure.ts';
import type { Limits } from './limits.ts';
import { readXlsx } from './read-xlsx.ts';
import { openZip } from './zip-container.ts';

/** Opens a zip container: DOCX and XLSX are read, the others named. */
export async function readZip(bytes: Uint8Array, limits: Limits): Promise<Result<SourceDocument, ExtractionFailure>> {
  const opened = await openZip(bytes, limits);
  if (!opened.ok) return opened;
  const container = opened.value;
  const has = (start: string): boolean => container.names.some((name) => name.startsWith(start));
  if (has('word/')) return await readDocx(container, limits);
  if (has('xl/')) return await readXlsx(container, bytes, limits);
  if (has('ppt/')) return err(extractionFailure('presentation'));
  if (has('OFD.xml')) return err(extractionFailure('ofd'));
  if (has('content.xml') && has('META-INF/')) return err(extractionFailure('openDocument', '.odt 或 .ods'));
  if (has('[Content_Types].xml')) return err(extractionFailure('damaged', 'DOCX 或 XLSX'));
  return err(extractionFailure('archive', 'ZIP'));
}
