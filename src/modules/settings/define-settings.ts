import type { z } from 'zod';
import type { Policy } from '../access/index.ts';

/** What people read beside a field of a form. */
export interface FieldWords {
  readonly label: string;
  /** What it is for, one sentence. */
  readonly hint?: string;
  /** 天、分钟、毫秒 */
  readonly unit?: string;
  /** Words for the values of a choice; a value without words is shown as it is. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** Settings that belong together: read, shown and changed as one. */
export interface SettingsGroup<S extends z.ZodObject = z.ZodObject> {
  /** In addresses and in the database. */
  readonly group: string;
  readonly title: string;
  /** Each field with its bounds and its default: an empty object must be valid. */
  readonly schema: S;
  readonly fields: Readonly<Record<keyof z.output<S>, FieldWords>>;
  /** For whom: only those whose reach is the whole installation. */
  readonly policy: Policy<'read' | 'edit'>;
}

export function defineSettings<S extends z.ZodObject>(group: SettingsGroup<S>): SettingsGroup<S> {
  return group;
}
