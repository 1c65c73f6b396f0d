import { isRecord } from '../api/is-record.ts';
import { sendFile } from '../api/send-form.ts';

export type BroughtKind = 'identity' | 'mandate' | 'scan' | 'attachment' | 'material' | 'receipt';

/** Hands a file in for a case; gives its number. Throws a `ProblemError` when it is refused. */
export async function sendRequestFile(id: number, kind: BroughtKind, file: File): Promise<number> {
  const answer = await sendFile(`/api/v1/requests/${id}/files?kind=${kind}`, file);
  const said: unknown = await answer.json().catch(() => null);
  const added = isRecord(said) && isRecord(said['file']) ? said['file']['id'] : null;
  if (typeof added !== 'number') throw new TypeError('The answer names no file');
  return added;
}
