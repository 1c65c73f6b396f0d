import { setTimeout as pause } from 'node:timers/promises';
import type { App } from './app.ts';

export interface DrainTimes {
  readonly noticeMilliseconds: number;
  readonly graceMilliseconds: number;
  /** Ends the notice and the grace. */
  readonly hurry?: Promise<unknown>;
}

/** How often it is looked for what came in between the cutting off and the end of listening. */
const AGAIN_MILLISECONDS = 50;

/** Waits the notice out, closes the listener, lets requests in flight finish, cuts off what outlasts the grace. */
export async function drain(
  app: App,
  { noticeMilliseconds, graceMilliseconds, hurry = new Promise(() => undefined) }: DrainTimes,
): Promise<void> {
  if (noticeMilliseconds > 0) await Promise.race([pause(noticeMilliseconds, undefined, { ref: false }), hurry]);
  let closed = false;
  let again: ReturnType<typeof setInterval> | undefined;
  const cutOff = (): void => {
    if (closed || again !== undefined) return;
    app.log.warn('requests still in flight are cut off');
    app.server.closeAllConnections();
    again = setInterval(() => app.server.closeAllConnections(), AGAIN_MILLISECONDS);
  };
  const patience = setTimeout(cutOff, graceMilliseconds);
  void hurry.then(cutOff);
  try {
    await app.close();
  } finally {
    closed = true;
    clearTimeout(patience);
    clearInterval(again);
  }
}
