import { newKey } from '../../api/new-key.ts';

const PLACE = 'gongkai.tab';

/**
 * The name of this window, the same after a reload. It lies in the session's storage only while the page is away: a window
 * that is opened as a copy of this one finds none there, and takes a name of its own.
 */
export const TAB_NAME = takeName();

function takeName(): string {
  const name = sessionStorage.getItem(PLACE) ?? newKey();
  sessionStorage.removeItem(PLACE);
  addEventListener('pagehide', () => sessionStorage.setItem(PLACE, name));
  addEventListener('pageshow', () => sessionStorage.removeItem(PLACE));
  return name;
}
