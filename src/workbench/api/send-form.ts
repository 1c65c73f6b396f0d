import { fetchAccepted } from './fetch-accepted.ts';
import { newKey } from './new-key.ts';

/** Hands a form in, once however often it is sent with the same key. Throws a `ProblemError` when it is refused. */
export async function sendForm(path: string, body: FormData, key = newKey()): Promise<Response> {
  return fetchAccepted(new Request(path, { method: 'POST', body, headers: { accept: 'application/json', 'idempotency-key': key } }));
}

/** Hands one file in, by itself. */
export async function sendFile(path: string, file: File): Promise<Response> {
  const body = new FormData();
  body.append('file', file);
  return sendForm(path, body);
}
