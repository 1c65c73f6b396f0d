const DAY_MILLISECONDS = 86_400_000;
const SHANGHAI_MILLISECONDS = 8 * 3_600_000;

/** Calls when a day begins in Shanghai, each day; keeps no process from ending. */
export function atTurnOfDay(work: () => void): void {
  const left = DAY_MILLISECONDS - ((Date.now() + SHANGHAI_MILLISECONDS) % DAY_MILLISECONDS);
  setTimeout(() => {
    work();
    atTurnOfDay(work);
  }, left).unref();
}
