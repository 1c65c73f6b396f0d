import type { DocumentContent } from '../../../modules/documents/rules/index.ts';
import { textOr, isRecord } from '../../api/is-record.ts';
import { newKey } from '../../api/new-key.ts';
import { requestJson } from '../../api/request-json.ts';
import { contentFrom } from '../content-from.ts';
import type { DocumentShape } from '../document-words.ts';
import { TAB_NAME } from './tab-name.ts';

/** Keeps what is being typed on the server, over the draft that was kept then; gives the instant. */
export async function sendDraft(
  id: number,
  { baseRevision, content, over }: { readonly baseRevision: number; readonly content: DocumentContent; readonly over: string | null },
  leaving: boolean,
): Promise<string> {
  const body = { baseRevision, content, tab: TAB_NAME, over };
  const answer = await requestJson(`/api/v1/documents/${id}/draft`, { method: 'PUT', body, leaving });
  return isRecord(answer) ? textOr(answer['savedAt'], new Date().toISOString()) : new Date().toISOString();
}

/** Forgets what was typed here; what another window keeps stays. */
export async function forgetDraft(id: number, over: string | null): Promise<void> {
  await requestJson(`/api/v1/documents/${id}/draft`, { method: 'DELETE', query: { tab: TAB_NAME, ...(over === null ? {} : { over }) } });
}

/** What a revision said. */
export async function readRevision(id: number, revision: number): Promise<DocumentContent | null> {
  const answer = await requestJson(`/api/v1/documents/${id}/revisions/${revision}`);
  return isRecord(answer) ? contentFrom(answer['content']) : null;
}

/** Saves a revision over the version that was read; throws a `ProblemError`, with status 412 when there is a newer one. */
export async function saveDocument(
  id: number,
  version: number,
  { content, note, over }: { readonly content: DocumentContent; readonly note: string; readonly over: string | null },
): Promise<DocumentShape> {
  const path = `/api/v1/documents/${id}`;
  const answer = await requestJson(path, { method: 'PATCH', version, key: newKey(), body: { content, note, tab: TAB_NAME, over } });
  if (!isDocument(answer)) throw new Error('The server answered a saving with something else');
  return answer;
}

function isDocument(value: unknown): value is DocumentShape {
  return isRecord(value) && typeof value['id'] === 'number' && typeof value['revision'] === 'number' && isRecord(value['content']);
}
