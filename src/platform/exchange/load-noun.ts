import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { assertNever } from '../../kernel/assert-never.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Database } from '../database/index.ts';
import { linesOfFile } from './check-exchange.ts';
import type { ExchangeMember, ExchangeNoun } from './exchange-noun.ts';

/** A line that is no row of this noun: it breaks its rules, or is of another version. */
export type LineFailure = { readonly kind: 'lineUnreadable'; readonly part: string; readonly line: number };

type Row = Readonly<Record<string, unknown>>;

const ROWS = 200;
const Line = z.record(z.string(), z.unknown());

/** Enters a noun's lines; members that point ahead are left out until `completeNoun`. */
export async function loadNoun(transaction: Database, path: string, noun: ExchangeNoun): Promise<Result<number, LineFailure>> {
  const columns = sql.join(noun.members.map(({ column }) => sql.ref(column)));
  return eachBatch(path, noun, async (rows) => {
    const first = rows.map((row) => ({
      ...row,
      ...Object.fromEntries(noun.members.filter(({ later }) => later).map(({ column }) => [column, null])),
    }));
    await sql`insert into ${sql.table(noun.table)} (${columns}) overriding system value
      select ${columns} from json_populate_recordset(null::${sql.table(noun.table)}, ${JSON.stringify(first)}::json)`.execute(transaction);
  });
}

/** Writes the members that pointed ahead, and lets the database count on behind what came. */
export async function completeNoun(transaction: Database, path: string, noun: ExchangeNoun): Promise<Result<number, LineFailure>> {
  const later = noun.members.filter((member) => member.later);
  if (noun.identity !== undefined)
    await sql`select setval(pg_get_serial_sequence(${noun.table}, ${noun.identity}), greatest) from (
      select max(${sql.ref(noun.identity)}) as greatest from ${sql.table(noun.table)}) as last where greatest is not null`.execute(
      transaction,
    );
  if (later.length === 0) return ok(0);
  const set = sql.join(later.map(({ column }) => sql`${sql.ref(column)} = came.${sql.ref(column)}`));
  const same = sql.join(
    noun.key.map((column) => sql`kept.${sql.ref(column)} = came.${sql.ref(column)}`),
    sql` and `,
  );
  return eachBatch(path, noun, async (all) => {
    const rows = all.filter((row) => later.some(({ column }) => row[column] !== null));
    if (rows.length === 0) return;
    await sql`update ${sql.table(noun.table)} kept set ${set}
      from json_populate_recordset(null::${sql.table(noun.table)}, ${JSON.stringify(rows)}::json) came where ${same}`.execute(transaction);
  });
}

async function eachBatch(
  path: string,
  noun: ExchangeNoun,
  take: (rows: readonly Row[]) => Promise<void>,
): Promise<Result<number, LineFailure>> {
  let batch: Row[] = [];
  let number = 0;
  for await (const text of linesOfFile(path)) {
    number += 1;
    const row = rowOf(text, noun);
    if (row === null) return err({ kind: 'lineUnreadable', part: `${noun.name}.jsonl`, line: number });
    batch.push(row);
    if (batch.length < ROWS) continue;
    await take(batch);
    batch = [];
  }
  if (batch.length > 0) await take(batch);
  return ok(number);
}

/** By columns; null when the line is not one of this noun's. */
function rowOf(text: string, { members }: ExchangeNoun): Row | null {
  const line = readLine(text);
  if (line === null || Object.keys(line).length !== members.length) return null;
  const row: Record<string, unknown> = {};
  for (const member of members) {
    if (!Object.hasOwn(line, member.name)) return null;
    row[member.column] = entered(line[member.name], member);
  }
  const whole = members.every(({ column, hashColumn }) => hashColumn === undefined || sha256Of(row[column]) === row[hashColumn]);
  return whole ? row : null;
}

function readLine(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return Line.safeParse(JSON.parse(text)).data ?? null;
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}

function entered(value: unknown, { kind }: ExchangeMember): unknown {
  if (value === null) return null;
  switch (kind) {
    case 'person':
      return -Number(value);
    case 'people':
      return Array.isArray(value) ? value.map((number) => -Number(number)) : value;
    case 'characters':
      return JSON.stringify(value);
    case 'plain':
    case 'moment':
    case 'json':
      return value;
    default:
      return assertNever(kind);
  }
}

function sha256Of(characters: unknown): string {
  return createHash('sha256').update(String(characters), 'utf8').digest('hex');
}
