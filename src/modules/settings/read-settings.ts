import type { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import type { SettingsGroup } from './define-settings.ts';
import { findSettings } from './store.ts';

/** What another process has changed is seen within this time. */
const FRESH_MILLISECONDS = 2_000;

interface Entry {
  value: unknown;
  readAt: number;
  /** A look that is under way. */
  reading: Promise<unknown> | null;
}

const caches = new WeakMap<Database, Map<string, Entry>>();

/** The settings as they are now, two seconds old at most; within a transaction, as the transaction sees them. */
export async function readSettings<S extends z.ZodObject>(database: Database, group: SettingsGroup<S>): Promise<z.output<S>> {
  if (database.isTransaction) return look(database, group);
  const entry = entryOf(database, group);
  if (performance.now() - entry.readAt < FRESH_MILLISECONDS) return group.schema.parse(entry.value);
  return refresh(database, group, entry);
}

/**
 * The settings as last seen, at once, for what can't wait: defaults before the first look. A look follows when they
 * are old, and when the database does not answer they stay.
 */
export function latestSettings<S extends z.ZodObject>(database: Database, group: SettingsGroup<S>): z.output<S> {
  const entry = entryOf(database, group);
  if (performance.now() - entry.readAt >= FRESH_MILLISECONDS) refresh(database, group, entry).catch(() => undefined);
  return group.schema.parse(entry.value);
}

/** After a change was committed by this process: the next look goes to the database. */
export function forgetSettings(database: Database, group: SettingsGroup): void {
  const cache = caches.get(database);
  const entry = cache?.get(group.group);
  // A new entry, so that a look that began before the change does not bring the old values back.
  if (entry !== undefined) cache?.set(group.group, { value: entry.value, readAt: -Infinity, reading: null });
}

function refresh<S extends z.ZodObject>(database: Database, group: SettingsGroup<S>, entry: Entry): Promise<z.output<S>> {
  entry.reading ??= look(database, group)
    .then((value) => {
      entry.value = value;
      entry.readAt = performance.now();
      return value;
    })
    .finally(() => {
      entry.reading = null;
    });
  return entry.reading.then((value) => group.schema.parse(value));
}

async function look<S extends z.ZodObject>(database: Database, group: SettingsGroup<S>): Promise<z.output<S>> {
  return withDefaults(group, (await findSettings(database, group.group)).value);
}

/** A value that this version does not accept, or does not know, gives way to the default instead of stopping everything. */
export function withDefaults<S extends z.ZodObject>({ schema }: SettingsGroup<S>, stored: Readonly<Record<string, unknown>>): z.output<S> {
  const fitting = Object.entries(stored).filter(([name]) => {
    const parsed = schema.safeParse({ [name]: stored[name] });
    return parsed.success;
  });
  return schema.parse(Object.fromEntries(fitting));
}

function entryOf(database: Database, group: SettingsGroup): Entry {
  let cache = caches.get(database);
  if (cache === undefined) caches.set(database, (cache = new Map<string, Entry>()));
  let entry = cache.get(group.group);
  if (entry === undefined) cache.set(group.group, (entry = { value: group.schema.parse({}), readAt: -Infinity, reading: null }));
  return entry;
}
