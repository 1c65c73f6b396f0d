/** Names of records in the store on disk. */
export const PLACES = 'places';
export const POSITION = 'position';

const DOCUMENT = 'document/';
const RECORD = 'record/';

export function documentKey(id: number): string {
  return `${DOCUMENT}${id}`;
}

export function recordKey(noun: string, key: string): string {
  return `${RECORD}${noun}/${key}`;
}

/** What a key names; null for the two above. */
export function readKey(
  key: string,
): { readonly kind: 'document'; readonly id: number } | { readonly kind: 'record'; readonly noun: string; readonly key: string } | null {
  if (key.startsWith(DOCUMENT)) return { kind: 'document', id: Number(key.slice(DOCUMENT.length)) };
  if (!key.startsWith(RECORD)) return null;
  const slash = key.indexOf('/', RECORD.length);
  return { kind: 'record', noun: key.slice(RECORD.length, slash), key: key.slice(slash + 1) };
}
