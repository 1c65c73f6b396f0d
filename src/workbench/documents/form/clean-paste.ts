import type { Attachment } from '../../../modules/documents/rules/index.ts';
import { readBody } from '../../../richtext/index.ts';
import { isRecord, listOf } from '../../api/is-record.ts';
import { requestJson } from '../../api/request-json.ts';
import type { CleanedPaste } from '../../editor/paste-and-drop.ts';
import { contentFrom } from '../content-from.ts';

/** Lets the server clean what was copied from Word, WPS or a page, and keep the pictures in it; throws where it can't. */
export async function cleanPaste(id: number, html: string): Promise<CleanedPaste & { readonly attachments: readonly Attachment[] }> {
  const answer = await requestJson('/api/v1/document-paste', { method: 'POST', body: { html, documentId: id } });
  const from = isRecord(answer) ? answer : {};
  const body = readBody(from['body']);
  if (!body.ok) throw new Error(body.error.message);
  return {
    body: body.value,
    attachments: contentFrom(from)?.attachments ?? [],
    dropped: listOf(from['dropped']).filter((words) => typeof words === 'string'),
  };
}
