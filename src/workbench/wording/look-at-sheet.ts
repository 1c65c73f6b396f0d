import { sendFile } from '../api/send-form.ts';
import type { WordSheet } from './word-shapes.ts';

/** Has a table of words looked through; nothing is written. Throws a `ProblemError` when it can't be read. */
export async function lookAtSheet(file: File): Promise<WordSheet> {
  const response = await sendFile('/api/v1/word-sheets', file);
  const sheet: WordSheet = await response.json();
  return sheet;
}
