import { useSyncExternalStore } from 'react';

/** So long after the last touch nobody is taken to sit there any more. */
const ATTENDED_MILLISECONDS = 120_000;
const LOOK_MILLISECONDS = 10_000;
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

let touchedAt = Date.now();
const listeners = new Set<() => void>();

function touch(): void {
  const back = !isAttended();
  touchedAt = Date.now();
  if (back) tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function isAttended(): boolean {
  return Date.now() - touchedAt < ATTENDED_MILLISECONDS;
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  const timer = setInterval(listener, LOOK_MILLISECONDS);
  return () => {
    clearInterval(timer);
    listeners.delete(listener);
  };
}

for (const name of TOUCHES) addEventListener(name, touch, { passive: true, capture: true });

/** Whether somebody sits at this page: what asks by a clock stops when nobody does, or the session would never end. */
export function useAttended(): boolean {
  return useSyncExternalStore(watch, isAttended);
}
