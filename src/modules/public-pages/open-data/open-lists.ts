import { DOCUMENT_LISTS } from './document-lists.ts';
import type { OpenList } from './open-list.ts';
import { PLACE_LISTS } from './place-lists.ts';
import { RECORD_LISTS } from './record-lists.ts';

/** Every list and register that the portal shows. */
export const OPEN_LISTS: readonly OpenList[] = [...DOCUMENT_LISTS, ...RECORD_LISTS, ...PLACE_LISTS];
