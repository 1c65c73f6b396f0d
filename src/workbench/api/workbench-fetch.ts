import { readFormToken, setFormToken, setReachable, tellRefusal, waitForSignIn } from './connection.ts';
import { isRecord } from './is-record.ts';
import { newKey } from './new-key.ts';
import { unreachable } from './problem-error.ts';

const SESSION = '/api/v1/session';

/**
 * `fetch` for the API. Writes carry the form token and an idempotency key. When the session has ended, the request
 * waits for a new sign-in and is sent again, with the same key; when the form token is stale, with a fresh one.
 * Throws a `ProblemError` (code `unreachable`) when there is no server.
 */
export async function workbenchFetch(request: Request): Promise<Response> {
  const writes = request.method !== 'GET' && request.method !== 'HEAD';
  if (writes && !request.headers.has('idempotency-key')) request.headers.set('idempotency-key', newKey());
  for (let attempt = 1; ; attempt += 1) {
    const copy = request.clone();
    if (writes) copy.headers.set('x-gongkai-form', readFormToken());
    const response = await reach(copy);
    if (response.ok || attempt > 3 || !(await isMended(request, response.clone()))) return response;
  }
}

async function reach(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    setReachable(response.status !== 502 && response.status !== 503 && response.status !== 504);
    return response;
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') throw fault;
    setReachable(false);
    throw unreachable();
  }
}

async function isMended(request: Request, response: Response): Promise<boolean> {
  if (response.status !== 401 && response.status !== 403) return false;
  const { pathname } = new URL(request.url);
  if (pathname === SESSION || pathname.startsWith(`${SESSION}/`))
    return response.status === 403 && (await codeOf(response)) === 'form-expired' ? renewFormToken() : false;
  if (response.status === 401) return waitForSignIn();
  const code = await codeOf(response);
  // A role may have been taken away since the page was loaded.
  if (code === 'not-allowed') tellRefusal();
  return code === 'form-expired' ? renewFormToken() : false;
}

/** Of the problem that the answer tells; `form-expired`: the session was renewed meanwhile, in another tab. */
async function codeOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json().catch(() => null);
  return isRecord(body) ? body['code'] : null;
}

async function renewFormToken(): Promise<boolean> {
  const body: unknown = await (await reach(new Request(SESSION))).json().catch(() => null);
  if (!isRecord(body) || typeof body['formToken'] !== 'string' || body['formToken'] === readFormToken()) return false;
  setFormToken(body['formToken']);
  return true;
}
