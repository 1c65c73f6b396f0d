import type { Attachment } from '../../../modules/documents/rules/index.ts';
import { readFormToken } from '../../api/connection.ts';
import { isRecord, listOf, textOr } from '../../api/is-record.ts';
import { newKey } from '../../api/new-key.ts';
import { problemFrom } from '../../api/problem-error.ts';
import { workbenchFetch } from '../../api/workbench-fetch.ts';

/** A file that is with the document now, and what was noticed about it. */
export interface Uploaded {
  readonly attachment: Attachment;
  /** Sentences: hidden data, tracked changes, the virus scan. */
  readonly notices: readonly string[];
}

/**
 * Hands a file in for a document. `onProgress` is told the part that is sent, 0 to 1.
 * Throws a `ProblemError` when it is refused.
 */
export async function uploadFile(id: number, file: File, onProgress: (part: number) => void): Promise<Uploaded> {
  const path = `/api/v1/documents/${id}/files`;
  const key = newKey();
  const first = await sendWithProgress(path, formOf(file), key, onProgress);
  // No answer, or a session that wants renewing: the house's way of asking knows what to do, with the same key.
  const answer = first === null || first.status === 401 || first.status === 403 ? await sendAgain(path, formOf(file), key) : first;
  if (answer.status < 200 || answer.status > 299) throw problemFrom(answer.status, answer.body);
  return uploadedOf(answer.body, file);
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}

/** `fetch` tells nothing of what is on its way. */
function sendWithProgress(path: string, body: FormData, key: string, onProgress: (part: number) => void): Promise<Answer | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('x-gongkai-form', readFormToken());
    request.setRequestHeader('idempotency-key', key);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener('load', () => resolve({ status: request.status, body: jsonOf(request.responseText) }));
    request.addEventListener('error', () => resolve(null));
    request.send(body);
  });
}

async function sendAgain(path: string, body: FormData, key: string): Promise<Answer> {
  const headers = { accept: 'application/json', 'idempotency-key': key };
  const response = await workbenchFetch(new Request(path, { method: 'POST', body, headers }));
  return { status: response.status, body: await response.json().catch(() => null) };
}

function jsonOf(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return null;
  }
}

function uploadedOf(answer: unknown, sent: File): Uploaded {
  const from = isRecord(answer) ? answer : {};
  const file = isRecord(from['attachment']) ? from['attachment'] : from;
  const examination = isRecord(from['examination']) ? from['examination'] : {};
  return {
    attachment: {
      file: textOr(file['file'], ''),
      name: textOr(file['name'], sent.name),
      mediaType: textOr(file['mediaType'], sent.type),
      bytes: typeof file['bytes'] === 'number' ? file['bytes'] : sent.size,
      inline: file['inline'] === true,
    },
    notices: [...listOf(examination['notes']), ...listOf(examination['hidden'])].flatMap(noticeOf),
  };
}

/** The sentence of a notice, with the place in the file where it has one. */
export function noticeOf(notice: unknown): readonly string[] {
  if (!isRecord(notice)) return [];
  const words = textOr(notice['message'], '');
  const where = textOr(notice['where'], '');
  return words === '' ? [] : [where === '' ? words : `${words}（${where}）`];
}
