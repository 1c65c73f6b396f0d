/** A POST with a body of JSON, for whatever sends requests by itself. */
export function jsonPost(path: string, body: unknown): Request {
  return new Request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}
