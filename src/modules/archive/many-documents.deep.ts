import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase } from '../../../test/database/test-database.ts';
import { archiveOffice } from '../../../test/factories/archive/archive-office.ts';
import { writeArchive } from '../../../test/factories/archive/archive-folder.ts';

const ROWS = Number(process.env['ARCHIVE_ROWS'] ?? 100_000);
const PROGRAM = fileURLToPath(new URL('../../../test/factories/archive/import-process.ts', import.meta.url));
const MOST_BYTES = 500 * 1024 * 1024;
const Said = z.object({
  rows: z.number(),
  made: z.number(),
  here: z.number(),
  faulty: z.number(),
  rss: z.number(),
  end: z.boolean().optional(),
});

test(`${ROWS} documents of an archive: brought in, killed half-way, gone on with, none twice, memory flat`, async (t) => {
  const { database, address } = await testDatabase(t);
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-archive-deep-'));
  t.after(() => rm(folder, { recursive: true }));
  const { code } = await archiveOffice(database);
  const archive = await writeArchive(join(folder, 'archive'), ROWS);
  const order = JSON.stringify({ address, store: join(folder, 'store'), ...archive, agencyCode: code });

  /** Runs until it ends, or is killed where `enough` says; gives what it said last, and its rows a second. */
  const run = async (enough: (made: number) => boolean) => {
    const child = spawn(process.execPath, [PROGRAM, order], { stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    let last: z.output<typeof Said> | null = null;
    let began: { readonly at: number; readonly made: number } | null = null;
    let rate = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      last = Said.parse(JSON.parse(line));
      began ??= { at: performance.now(), made: last.made };
      rate = (last.made - began.made) / Math.max(0.001, (performance.now() - began.at) / 1000);
      if (last.end !== true && enough(last.made)) child.kill('SIGKILL');
    }
    return { signal: await exited, last, rate };
  };

  const first = await run((made) => made >= ROWS / 2);
  assert.equal(first.signal, 'SIGKILL');
  const halfway = await sql<{ count: number }>`select count(*) from document`.execute(database);
  const kept = halfway.rows[0]?.count ?? 0;
  assert.ok(kept >= ROWS / 2 && kept < ROWS, `${kept} are there after the kill`);

  const second = await run(() => false);
  assert.equal(second.signal, null);
  assert.equal(second.last?.here, kept);
  assert.equal((second.last?.made ?? 0) + kept, ROWS);
  const { rows } = await sql<Record<string, number>>`
    select (select count(*) from document) as documents, (select count(*) from document_revision) as revisions,
      (select count(distinct index_number) from document) as numbers, (select count(*) from archive_document) as marks,
      (select count(distinct row_key) from archive_document) as keys, (select count(*) from document_release) as releases,
      (select count(*) from audit_entry where noun = 'document' and deed = 'import') as audited,
      (select count(*) from document where state = 'filed') as filed`.execute(database);
  const filed = Math.floor(ROWS / 50);
  assert.deepEqual(rows[0], {
    documents: ROWS,
    revisions: ROWS,
    numbers: ROWS,
    marks: ROWS,
    keys: ROWS,
    releases: ROWS - filed,
    audited: ROWS,
    filed,
  });

  const peak = Math.max(first.last?.rss ?? 0, second.last?.rss ?? 0);
  t.diagnostic(
    `killed at ${kept}; ${first.rate.toFixed(0)} rows a second before, ${second.rate.toFixed(0)} after; peak RSS ${(peak / 1024 / 1024).toFixed(0)} MB`,
  );
  assert.ok(peak <= MOST_BYTES, `peak RSS ${peak}`);
});
