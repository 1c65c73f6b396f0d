import { isRecord } from '../api/is-record.ts';

/** What a field of a form holds. */
export type FieldValue = string | boolean | readonly string[];
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** What was typed and not yet accepted by the server. */
export interface Draft {
  /** ISO 8601. */
  readonly savedAt: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Of the last attempt to submit these very values: sending them again with it does nothing twice. */
  readonly key: string | null;
  /** Of the record over which it was typed; null where that is not known. */
  readonly version: number | null;
}

/** One form on one record of one person. */
export interface DraftPlace {
  readonly personId: number;
  /** Name of the form: `task.comment`. */
  readonly form: string;
  /** `new`, or the record's id. */
  readonly record: string;
}

const PREFIX = 'gongkai.draft.';

export function readDraft(storage: Storage, place: DraftPlace): Draft | null {
  const text = storage.getItem(placeKey(place));
  if (text === null) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    if (!isRecord(parsed) || typeof parsed['savedAt'] !== 'string' || !isRecord(parsed['values'])) return null;
    return {
      savedAt: parsed['savedAt'],
      values: parsed['values'],
      key: typeof parsed['key'] === 'string' ? parsed['key'] : null,
      version: typeof parsed['version'] === 'number' ? parsed['version'] : null,
    };
  } catch {
    return null;
  }
}

/** False when the browser keeps nothing more: the caller tells the person that this time nothing is kept. */
export function writeDraft(storage: Storage, place: DraftPlace, draft: Draft): boolean {
  try {
    storage.setItem(placeKey(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(storage: Storage, place: DraftPlace): void {
  storage.removeItem(placeKey(place));
}

/** The records on which somebody began this form. */
export function recordsOf(storage: Storage, { personId, form }: Omit<DraftPlace, 'record'>): readonly string[] {
  const before = placeKey({ personId, form, record: '' });
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((key) => key.startsWith(before)).map((key) => key.slice(before.length));
}

/** Once another person signs in at this browser, nobody else's words stay in it. */
export function dropDraftsOfOthers(storage: Storage, personId: number): void {
  const own = `${PREFIX}${personId}.`;
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const key of keys) if (key.startsWith(PREFIX) && !key.startsWith(own)) storage.removeItem(key);
}

/** `initial` with what the draft holds for its fields; fields that a form no longer has are left out. */
export function withDraft<V extends FieldValues>(initial: V, values: Readonly<Record<string, unknown>>): V {
  const kept = Object.entries(initial).flatMap(([name, value]) => {
    const drafted = values[name];
    return isOfKind(value, drafted) ? [[name, drafted] as const] : [];
  });
  return { ...initial, ...Object.fromEntries(kept) };
}

function isOfKind(value: FieldValue, drafted: unknown): drafted is FieldValue {
  if (Array.isArray(value)) return Array.isArray(drafted) && drafted.every((entry) => typeof entry === 'string');
  return typeof drafted === typeof value;
}

function placeKey({ personId, form, record }: DraftPlace): string {
  return `${PREFIX}${personId}.${form}.${record}`;
}
