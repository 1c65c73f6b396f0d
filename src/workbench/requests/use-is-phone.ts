import { useSyncExternalStore } from 'react';

const PHONE = '(max-width: 44rem)';

/** Too narrow for a table of more than a few columns, even alone on the page. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(PHONE).matches);
}

function watch(listener: () => void): () => void {
  const query = matchMedia(PHONE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
