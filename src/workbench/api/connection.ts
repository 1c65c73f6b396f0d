/** What the whole page shares about the server: the form token, whether it answers, whether a new sign-in is needed. */
export interface Connection {
  readonly reachable: boolean;
  /** The session ended while the page was open; requests wait for a new sign-in. */
  readonly sessionLost: boolean;
}

let connection: Connection = { reachable: true, sessionLost: false };
let formToken = '';
const listeners = new Set<() => void>();
const refusalListeners = new Set<() => void>();
let waiting: ((signedIn: boolean) => void)[] = [];

export function readConnection(): Connection {
  return connection;
}

export function watchConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function setReachable(reachable: boolean): void {
  if (connection.reachable !== reachable) change({ ...connection, reachable });
}

/** Calls the listener whenever the guard refused a deed: what this page knows of the person's deeds may be old. */
export function watchRefusals(listener: () => void): () => void {
  refusalListeners.add(listener);
  return () => refusalListeners.delete(listener);
}

export function tellRefusal(): void {
  for (const listener of refusalListeners) listener();
}

export function readFormToken(): string {
  return formToken;
}

export function setFormToken(token: string): void {
  formToken = token;
}

/** Opens the sign-in dialog over the page (once for all requests that wait) and says whether it led to a sign-in. */
export function waitForSignIn(): Promise<boolean> {
  if (!connection.sessionLost) change({ ...connection, sessionLost: true });
  return new Promise((resolve) => {
    waiting.push(resolve);
  });
}

/** Lets the requests that wait go on, or fail when the person gave up. */
export function endSignIn(signedIn: boolean): void {
  const released = waiting;
  waiting = [];
  change({ ...connection, sessionLost: false });
  for (const release of released) release(signedIn);
}

function change(next: Connection): void {
  connection = next;
  for (const listener of listeners) listener();
}
