import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { temporaryFiles } from '../../../test/factories/office/temporary-files.ts';
import { testDatabase } from '../../../test/database/test-database.ts';
import { makeTwoOffices } from '../../../test/factories/office/two-offices.ts';
import { startJobs } from '../../platform/jobs/index.ts';
import { createLog } from '../../platform/logging.ts';
import { onePagePdf, slowPdf, textAt } from '../../platform/redaction/testing/raw-pdf.ts';
import { NO_SCANNER } from '../../platform/scanning/index.ts';
import { createSecretBox } from '../../platform/secrets/index.ts';
import { redactionBurnHandler } from './burn-job.ts';
import { redactionById } from './store.ts';
import { askedBurning } from './testing/asked-burning.ts';
import { viewRedaction } from './view-redaction.ts';

/** Of hostile files, which one agency asks for at once. */
const HOSTILE = 2;
/** None is waited for longer; nothing is asserted of time. */
const PATIENCE_MS = 900_000;

test(`${HOSTILE} files that take hours to draw hold up their own agency only, for their time once, and say what to do`, async (t) => {
  const { database, address } = await testDatabase(t);
  const { bureau, stranger } = await makeTwoOffices(database);
  const place = { secrets: createSecretBox(randomBytes(32)), files: await temporaryFiles(t) };
  const marks = [{ page: 1, x: 0.1, y: 0.1, width: 0.4, height: 0.03, ground: 'privacy' }] as const;
  const ask = async (agencyId: number, original: Buffer) => (await askedBurning(database, place, { agencyId, original, marks })).id;
  const hostile: number[] = [];
  for (let file = 0; file < HOSTILE; file += 1) hostile.push(await ask(bureau, slowPdf()));
  const plain = await ask(stranger, onePagePdf({ content: textAt(40, 220, '可以公开的一行') }));
  const shown = async (id: number) => {
    const stored = await redactionById(database, id);
    assert.ok(stored !== null);
    return await viewRedaction(database, stored);
  };
  const settled = async (id: number) => {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const { state } = await shown(id);
      if (state !== 'burning') return state;
      assert.ok(performance.now() < deadline, 'it goes on for ever');
      await pause(100);
    }
  };

  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1_000).toFixed(1);
  const handlers = [redactionBurnHandler({ ...place, scanner: NO_SCANNER })];
  const jobs = await startJobs({ address, database, handlers, schedules: [], log: createLog('silent'), keptDays: 30, watchSeconds: 1 });
  t.after(() => jobs.stop(0));
  assert.equal(await settled(plain), 'passed');
  t.diagnostic(`the other agency's file after ${seconds()} s`);
  assert.ok(
    (await Promise.all(hostile.slice(1).map(shown))).every(({ burning }) => burning !== null),
    'it did not wait for all of them',
  );
  for (const id of hostile) {
    assert.equal(await settled(id), 'failed');
    t.diagnostic(`a hostile one after ${seconds()} s`);
    const { failure } = await shown(id);
    assert.equal(failure?.code, 'redaction.tooLong');
    assert.match(failure.message, /不会自动再做，请/);
  }
  const { rows } = await sql<{ state: string; tries: number }>`select state::text, retry_count + 1 as tries from pgboss.job
    where name = 'redaction.burn'`.execute(database);
  assert.deepEqual(new Set(rows.map(({ state, tries }) => `${state} ${tries}`)), new Set(['completed 1']));
});
