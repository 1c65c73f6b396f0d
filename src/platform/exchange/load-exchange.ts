import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Database } from '../database/index.ts';
import type { FileStore } from '../files/index.ts';
import { checkExchange, exportedFiles, type PartFailure } from './check-exchange.ts';
import type { ExchangeNoun } from './exchange-noun.ts';
import { completeNoun, loadNoun, type LineFailure } from './load-noun.ts';
import { FILES_MEMBER, filePath, readManifest, type ExchangeManifest } from './manifest.ts';

export type LoadFailure =
  | { readonly kind: 'notAnExport'; readonly folder: string }
  | { readonly kind: 'manifestUnreadable' }
  /** It holds what these nouns don't, or lacks some: written by another version. */
  | { readonly kind: 'otherMembers' }
  | { readonly kind: 'notEmpty'; readonly table: string }
  /** The database's own rules refuse a row. */
  | { readonly kind: 'refused'; readonly part: string; readonly rule: string }
  | PartFailure
  | LineFailure;

export interface LoadWish {
  readonly folder: string;
  readonly nouns: readonly ExchangeNoun[];
  readonly onStep?: (name: string) => void;
}

/** Enters an export, compared with its manifest first, into tables that hold nothing. Within the transaction: all or nothing. */
export async function loadExchange(
  transaction: Database,
  store: FileStore,
  { folder, nouns, onStep = () => undefined }: LoadWish,
): Promise<Result<ExchangeManifest, LoadFailure>> {
  const found = await readManifest(folder);
  if (found.kind === 'none') return err({ kind: 'notAnExport', folder });
  if (found.kind === 'unreadable') return err({ kind: 'manifestUnreadable' });
  const { manifest } = found;
  const wanted = [...nouns.map(({ name }) => `${name}.jsonl`), FILES_MEMBER];
  if (manifest.members.length !== wanted.length || manifest.members.some(({ name }, index) => name !== wanted[index]))
    return err({ kind: 'otherMembers' });
  for (const { table } of nouns) {
    const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(transaction);
    if (rows.length > 0) return err({ kind: 'notEmpty', table });
  }
  onStep('manifest.json');
  const checked = await checkExchange(folder, manifest);
  if (!checked.ok) return checked;
  for await (const { file } of exportedFiles(folder)) {
    onStep(`files/${file.slice(0, 12)}`);
    await store.put(createReadStream(filePath(folder, file)));
  }
  for (const step of [loadNoun, completeNoun]) {
    for (const noun of nouns) {
      const name = `${noun.name}.jsonl`;
      onStep(name);
      const done = await orRefused(name, () => step(transaction, join(folder, name), noun));
      if (!done.ok) return done;
    }
  }
  return ok(manifest);
}

/** Class 22: a value that the column can't hold; class 23: a row against the table's rules. */
async function orRefused<T>(part: string, work: () => Promise<Result<T, LineFailure>>): Promise<Result<T, LoadFailure>> {
  try {
    return await work();
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    if (!/^2[23]/.test(code)) throw fault;
    const rule = fault instanceof Error && 'constraint' in fault && typeof fault.constraint === 'string' ? fault.constraint : code;
    return err({ kind: 'refused', part, rule });
  }
}
