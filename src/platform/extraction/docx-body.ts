import { err, type Result } from '../../kernel/result.ts';
import type { BodyImport } from './body/body-import.ts';
import { readBounded } from './bounded-reading.ts';
import { detectContent } from './detect-content.ts';
import { oleFailure } from './detect-ole.ts';
import { extractionFailure, type ExtractionFailure } from './extraction-failure.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';

/**
 * Turns a Word file into a text: headings, numbered and nested lists, tables with merged cells, pictures with their
 * descriptions, notes, links; tracked changes as if accepted. What is left out is listed. Never throws for what the file holds.
 */
export async function docxToBody(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Promise<Result<BodyImport, ExtractionFailure>> {
  if (bytes.length === 0) return err(extractionFailure('empty'));
  if (bytes.length > limits.maxBytes) return err(extractionFailure('tooLarge', `${Math.floor(limits.maxBytes / 1024 / 1024)} MB`));
  const content = detectContent(bytes);
  if (content.kind === 'ole') return err(oleFailure(bytes));
  if (content.kind === 'rtf') return err(extractionFailure('rtf'));
  if (content.kind === 'picture' || content.kind === 'archive') return err(extractionFailure(content.kind, content.name));
  if (content.kind !== 'zip') return err(extractionFailure('notWord'));
  return await readBounded({ kind: 'docxBody', bytes: new Uint8Array(bytes) }, limits);
}
