import { isRecord } from '../api/is-record.ts';
import { newKey } from '../api/new-key.ts';
import { problemFrom } from '../api/problem-error.ts';
import { workbenchFetch } from '../api/workbench-fetch.ts';

export type BroughtKind = 'identity' | 'mandate' | 'scan' | 'attachment' | 'material' | 'receipt';

/** Hands a file in for a case; gives its number. Throws a `ProblemError` when it is refused. */
export async function sendRequestFile(id: number, kind: BroughtKind, file: File): Promise<number> {
  const body = new FormData();
  body.append('file', file);
  const headers = { accept: 'application/json', 'idempotency-key': newKey() };
  const answer = await workbenchFetch(new Request(`/api/v1/requests/${id}/files?kind=${kind}`, { method: 'POST', body, headers }));
  const said: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw problemFrom(answer.status, said);
  const added = isRecord(said) && isRecord(said['file']) ? said['file']['id'] : null;
  if (typeof added !== 'number') throw new TypeError('The answer names no file');
  return added;
}
