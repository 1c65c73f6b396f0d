/** More search at once than this would only make all slower, and take the connections of everything else. */
const AT_ONCE = 4;
const MOST_WAITING = 200;
const PATIENCE_MILLISECONDS = 5_000;

/** Of one address, on every site and for programs together: who asks more keeps the few places from all others. */
export const SEARCH_LIMIT = { rateLimit: { max: 600, timeWindow: 60_000, groupId: 'search' } };

/** Too many people search at this moment. */
export class SearchBusy extends Error {}

let running = 0;
const waiting: { readonly enter: () => void }[] = [];

/** Lets a few in at a time; who waits too long is told so. */
export async function admitted<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await queueUp();
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // The place goes from one to the next.
    if (next === undefined) running -= 1;
    else next.enter();
  }
}

function queueUp(): Promise<void> {
  if (waiting.length >= MOST_WAITING) throw new SearchBusy('Too many searches wait already');
  return new Promise((resolve, reject) => {
    const entry = {
      enter: () => {
        clearTimeout(timer);
        resolve();
      },
    };
    const timer = setTimeout(() => {
      const place = waiting.indexOf(entry);
      if (place !== -1) waiting.splice(place, 1);
      reject(new SearchBusy('No place within the patience'));
    }, PATIENCE_MILLISECONDS);
    waiting.push(entry);
  });
}
