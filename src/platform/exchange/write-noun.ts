import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../database/index.ts';
import type { ExchangeMember, ExchangeNoun } from './exchange-noun.ts';
import { rowsThatLeave } from './rows-that-leave.ts';

/** So many rows are in memory at once. */
const ROWS = 200;

export interface WrittenMember {
  readonly lines: number;
  readonly bytes: number;
  readonly sha256: string;
}

export interface NounToWrite {
  readonly noun: ExchangeNoun;
  readonly agencyId: number | null;
  readonly people: ReadonlyMap<number, number>;
}

/** Writes a noun's lines to a file, in the order of its key. */
export async function writeNoun(snapshot: Database, path: string, wish: NounToWrite): Promise<WrittenMember> {
  return writeLines(path, linesOf(snapshot, wish));
}

/** Writes texts to a new file, each ended by a line end, and says what was written. On disk when it returns. */
export async function writeLines(path: string, batches: AsyncIterable<readonly string[]>): Promise<WrittenMember> {
  const hash = createHash('sha256');
  let lines = 0;
  let bytes = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const batch of batches) {
      const chunk = Buffer.from(batch.map((line) => `${line}\n`).join(''));
      lines += batch.length;
      bytes += chunk.length;
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { lines, bytes, sha256: hash.digest('hex') };
}

async function* linesOf(snapshot: Database, { noun, agencyId, people }: NounToWrite): AsyncIterable<readonly string[]> {
  const columns = noun.members.map((member) => sql`${valueOf(noun.table, member, agencyId)} as ${sql.ref(member.name)}`);
  const order = noun.key.map((column) => (noun.textKey?.includes(column) ? sql`${sql.ref(column)} collate "C"` : sql.ref(column)));
  await sql`declare exchange_rows no scroll cursor for
    select ${sql.join(columns)} from ${rowsThatLeave(noun, agencyId)} order by ${sql.join(order)}`.execute(snapshot);
  for (;;) {
    const { rows } = await sql<Record<string, unknown>>`fetch forward ${sql.lit(ROWS)} from exchange_rows`.execute(snapshot);
    if (rows.length === 0) break;
    yield rows.map((row) =>
      JSON.stringify(Object.fromEntries(noun.members.map((member) => [member.name, given(row[member.name], member, people)]))),
    );
  }
  await sql`close exchange_rows`.execute(snapshot);
}

function valueOf(from: string, { column, kind, kindColumn, pointsTo }: ExchangeMember, agencyId: number | null): RawBuilder<unknown> {
  const value = sql.ref(column);
  if (kind === 'moment') return sql`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  if (kind === 'person' && kindColumn !== undefined) return sql`case when ${sql.ref(kindColumn)} = 'person' then ${value} end`;
  if (pointsTo === undefined || agencyId === null) return value;
  const { table, key, agency } = pointsTo;
  return sql`(select target.${sql.ref(key)} from ${sql.table(table)} target
    where target.${sql.ref(key)} = ${sql.table(from)}.${sql.ref(column)} and target.${sql.ref(agency)} = ${sql.lit(agencyId)})`;
}

function given(value: unknown, { kind }: ExchangeMember, people: ReadonlyMap<number, number>): unknown {
  if (value === null || value === undefined) return null;
  switch (kind) {
    case 'person':
      return people.get(Number(value)) ?? null;
    case 'people':
      return Array.isArray(value) ? value.map((id) => people.get(Number(id)) ?? null) : null;
    case 'characters':
      return typeof value === 'string' ? JSON.parse(value) : null;
    case 'plain':
    case 'moment':
    case 'json':
      return value;
  }
}
