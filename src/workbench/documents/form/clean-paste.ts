import { readBody } from '../../../richtext/index.ts';
import { isRecord, listOf, textOr } from '../../api/is-record.ts';
import { requestJson } from '../../api/request-json.ts';
import type { CleanedPaste } from '../../editor/paste-and-drop.ts';

/** Lets the server clean what was copied from Word, WPS or a page; throws where it can't. */
export async function cleanPaste(html: string): Promise<CleanedPaste> {
  const answer = await requestJson('/api/v1/document-paste', { method: 'POST', body: { html } });
  const from = isRecord(answer) ? answer : {};
  const body = readBody(from['body']);
  if (!body.ok) throw new Error(body.error.message);
  return {
    body: body.value,
    dropped: listOf(from['dropped']).flatMap((one) =>
      typeof one === 'string' ? [one] : isRecord(one) ? [textOr(one['message'], '')] : [],
    ),
  };
}
