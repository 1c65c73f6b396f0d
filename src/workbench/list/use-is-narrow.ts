import { useSyncExternalStore } from 'react';

/** Too narrow for a table with the navigation beside it: a tablet held upright. */
const NARROW = '(max-width: 60rem)';

export function useIsNarrow(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(NARROW).matches);
}

function watch(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
