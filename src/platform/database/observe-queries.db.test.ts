import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase } from '../../../test/database/test-database.ts';
import { createLog } from '../logging.ts';
import { workingOn } from '../working-on.ts';
import { logSlowQueries, openDatabase } from './index.ts';

const Line = z.object({ msg: z.string(), milliseconds: z.number(), work: z.string().nullable(), statement: z.string() });

test('what is slow is logged with its text and on whose account, never with its values; what is fast is not', async (t) => {
  const { address } = await testDatabase(t);
  const lines: string[] = [];
  const log = createLog('warn', { write: (line: string) => void lines.push(line) });
  // Whatever else the machine does, nothing here takes a minute.
  let threshold = 60_000;
  const { database, close } = openDatabase(address, { connections: 1, onQuery: logSlowQueries(log, 10, () => threshold) });
  t.after(close);
  await sql`select 1`.execute(database);
  threshold = 50;
  const name = '张三 13800138000';
  await workingOn('GET /people/:name', () => sql`select pg_sleep(0.06), ${name}::text as name`.execute(database));
  assert.equal(lines.length, 1);
  const line = Line.parse(JSON.parse(lines[0] ?? ''));
  assert.equal(line.msg, 'slow query');
  assert.equal(line.statement, 'select pg_sleep(0.06), $1::text as name');
  assert.equal(line.work, 'GET /people/:name');
  assert.doesNotMatch(lines.join(''), /张三|13800138000/);

  threshold = 60_000;
  await sql`select pg_sleep(0.06)`.execute(database);
  assert.equal(lines.length, 1);
});
