import { setTimeout as pause } from 'node:timers/promises';
import type { App } from './app.ts';

export interface DrainTimes {
  readonly noticeMilliseconds: number;
  readonly graceMilliseconds: number;
}

/** Waits the notice out, closes the listener, lets requests in flight finish, cuts off what outlasts the grace. */
export async function drain(app: App, { noticeMilliseconds, graceMilliseconds }: DrainTimes): Promise<void> {
  if (noticeMilliseconds > 0) await pause(noticeMilliseconds);
  const cutOff = setTimeout(() => {
    app.log.warn('requests still in flight are cut off');
    app.server.closeAllConnections();
  }, graceMilliseconds);
  try {
    await app.close();
  } finally {
    clearTimeout(cutOff);
  }
}
