import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/database/test-database.ts';
import { makeTwoOffices } from '../../../test/factories/office/two-offices.ts';
import { openFileStore } from '../../platform/files/index.ts';
import { startJobs } from '../../platform/jobs/index.ts';
import { createLog } from '../../platform/logging.ts';
import { rawPdf, textAt } from '../../platform/redaction/testing/raw-pdf.ts';
import { NO_SCANNER } from '../../platform/scanning/index.ts';
import { createSecretBox } from '../../platform/secrets/index.ts';
import { findRequestFile, readRequestFile } from '../requests/index.ts';
import { redactionBurnHandler } from './burn-job.ts';
import { redactionById } from './store.ts';
import { askedBurning } from './testing/asked-burning.ts';
import { viewRedaction } from './view-redaction.ts';

const PAGES = 50;
/** Where the worker is killed: at a page that is being burned, and at one that is being checked. */
const KILLED_AT = [/涂黑：第 (?:[5-9]|\d\d) 页/, /检查：第 (?:[5-9]|\d\d) 页/];
const MOST_SECONDS = 600;
/** What the machine does to a program that has nothing to do. */
const IDLE_MILLISECONDS = 5_000;

test(`${PAGES} pages are burned by workers that are killed: one file in the end, and whoever else is served hardly waits`, async (t) => {
  const { database, address } = await testDatabase(t);
  const { bureau } = await makeTwoOffices(database);
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-burning-'));
  t.after(() => rm(folder, { recursive: true }));
  const key = randomBytes(32);
  const [secrets, files] = [createSecretBox(key), await openFileStore(folder)];
  const marks = Array.from(
    { length: PAGES },
    (_, page) => ({ page: page + 1, x: 0.1, y: 0.1, width: 0.4, height: 0.03, ground: 'privacy' }) as const,
  );
  const { requestId, id } = await askedBurning(database, { files, secrets }, { agencyId: bureau, original: manyPages(), marks });
  const shown = async () => {
    const stored = await redactionById(database, id);
    assert.ok(stored !== null);
    return await viewRedaction(database, stored);
  };

  for (const at of KILLED_AT) {
    const given = JSON.stringify({ address, folder, key: key.toString('base64') });
    const worker = spawn(process.execPath, [`${import.meta.dirname}/testing/burning-worker.ts`, given], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    t.after(() => worker.kill('SIGKILL'));
    for await (const line of createInterface(worker.stdout)) if (at.test(line)) break;
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    const { state, resultFileId, burning } = await shown();
    assert.deepEqual([state, resultFileId], ['burning', null]);
    t.diagnostic(`killed at: ${burning?.words ?? ''}`);
  }

  // As in the program that serves: what is burned is drawn apart, and this thread goes on answering.
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const blocked = (): string => {
    delay.disable();
    const milliseconds = (nanoseconds: number): string => (nanoseconds / 1e6).toFixed(0);
    const told = `${milliseconds(delay.max)} ms at most, ${milliseconds(delay.percentile(99))} ms in 99 of 100`;
    delay.reset();
    return told;
  };
  delay.enable();
  await pause(IDLE_MILLISECONDS);
  const idle = blocked();
  const jobs = await startJobs({
    address,
    database,
    handlers: [redactionBurnHandler({ secrets, files, scanner: NO_SCANNER })],
    schedules: [],
    log: createLog('silent'),
    keptDays: 30,
    watchSeconds: 1,
  });
  t.after(() => jobs.stop(0));
  while ((await shown()).burning?.words.startsWith('正在') !== true || jobs.running() === 0) await pause(50);
  delay.enable();
  const began = performance.now();
  while ((await shown()).state === 'burning') {
    assert.ok(performance.now() - began < MOST_SECONDS * 1_000, 'it goes on for ever');
    await pause(100);
  }
  const seconds = (performance.now() - began) / 1_000;
  t.diagnostic(`${PAGES} pages in ${seconds.toFixed(1)} s; the loop of the program was blocked for ${blocked()}; idle before: ${idle}`);

  const done = await shown();
  assert.deepEqual([done.state, done.report?.findings, done.report?.pages], ['passed', [], PAGES]);
  const { rows } = await sql<{ kept: number }>`select count(*)::int as kept from request_file where kind = 'redacted'`.execute(database);
  assert.deepEqual(rows, [{ kept: 1 }]);
  const file = await findRequestFile(database, { agencyId: bureau, id: requestId }, done.resultFileId ?? 0);
  assert.ok(file !== null);
  const bytes = await readRequestFile({ files, secrets }, file);
  assert.equal(
    createHash('sha256')
      .update(bytes ?? '')
      .digest('hex'),
    done.report?.sha256,
  );
});

/** A4, full of words. */
function manyPages(): Buffer {
  const kids = Array.from({ length: PAGES }, (_, index) => `${5 + index * 2} 0 R`).join(' ');
  const font = '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>';
  const face =
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>';
  const pages = Array.from({ length: PAGES }, (_, page) => {
    const lines = Array.from({ length: 36 }, (_, line) =>
      textAt(60, 760 - line * 19, `第${page + 1}页第${line + 1}行：当事人在规定的期限内没有履行处罚决定所确定的义务`, 12),
    );
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + page * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      { entries: '', bytes: Buffer.from(lines.join(''), 'latin1') },
    ];
  });
  return rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${PAGES} >>`, font, face, ...pages.flat()]);
}
