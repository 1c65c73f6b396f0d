import type { DocumentContent } from '../../../modules/documents/rules/index.ts';
import { textOr, isRecord } from '../../api/is-record.ts';
import { newKey } from '../../api/new-key.ts';
import { requestJson } from '../../api/request-json.ts';
import { contentFrom } from '../content-from.ts';
import type { DocumentShape } from '../document-words.ts';

/** Keeps what is being typed on the server; gives the instant. */
export async function sendDraft(id: number, baseRevision: number, content: DocumentContent, leaving: boolean): Promise<string> {
  const answer = await requestJson(`/api/v1/documents/${id}/draft`, { method: 'PUT', body: { baseRevision, content }, leaving });
  return isRecord(answer) ? textOr(answer['savedAt'], new Date().toISOString()) : new Date().toISOString();
}

export async function forgetDraft(id: number): Promise<void> {
  await requestJson(`/api/v1/documents/${id}/draft`, { method: 'DELETE' });
}

/** What a revision said. */
export async function readRevision(id: number, revision: number): Promise<DocumentContent | null> {
  const answer = await requestJson(`/api/v1/documents/${id}/revisions/${revision}`);
  return isRecord(answer) ? contentFrom(answer['content']) : null;
}

/** Saves a revision over the version that was read; throws a `ProblemError`, with status 412 when there is a newer one. */
export async function saveDocument(id: number, version: number, content: DocumentContent, note: string): Promise<DocumentShape> {
  const path = `/api/v1/documents/${id}`;
  const answer = await requestJson(path, { method: 'PATCH', version, key: newKey(), body: { content, note } });
  if (!isDocument(answer)) throw new Error('The server answered a saving with something else');
  return answer;
}

function isDocument(value: unknown): value is DocumentShape {
  return isRecord(value) && typeof value['id'] === 'number' && typeof value['revision'] === 'number' && isRecord(value['content']);
}
