import { newKey } from '../api/new-key.ts';
import { problemFrom } from '../api/problem-error.ts';
import { workbenchFetch } from '../api/workbench-fetch.ts';
import type { WordSheet } from './word-shapes.ts';

/** Has a table of words looked through; nothing is written. Throws a `ProblemError` when it can't be read. */
export async function lookAtSheet(file: File): Promise<WordSheet> {
  const body = new FormData();
  body.append('file', file);
  const headers = { accept: 'application/json', 'idempotency-key': newKey() };
  const response = await workbenchFetch(new Request('/api/v1/word-sheets', { method: 'POST', body, headers }));
  if (!response.ok) throw problemFrom(response.status, await response.json().catch(() => null));
  const sheet: WordSheet = await response.json();
  return sheet;
}
