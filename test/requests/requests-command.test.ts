import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { openDatabase, type DatabaseAddress } from '../../src/platform/database/index.ts';
import { createSecretBox } from '../../src/platform/secrets/index.ts';
import { testDatabase } from '../database/test-database.ts';
import { makeTwoOffices } from '../factories/office/two-offices.ts';
import { requestOffice } from '../factories/requests/request-office.ts';
import { startHouse, temporaryFolder } from '../house/house-process.ts';

function urlOf(address: DatabaseAddress): string {
  if ('url' in address) return address.url;
  const { host, port, user, password, database } = address;
  // The server of tests listens in a folder.
  return `postgres://${user}:${encodeURIComponent(password ?? '')}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}

/** An installation with a case that is being handled and one that is closed, and `gongkai requests` beside it as an operator calls it. */
async function installation(t: TestContext) {
  const { database, ownerAddress } = await testDatabase(t);
  const key = randomBytes(32);
  const office = await requestOffice(t, undefined, {
    database,
    secrets: createSecretBox(key),
    office: await makeTwoOffices(database),
  });
  const folder = await temporaryFolder(t);
  const environment = { DATABASE_URL: urlOf(ownerAddress), SECRET_KEY: key.toString('hex'), GONGKAI_DATA: join(folder, 'data') };
  const gongkai = async (...words: readonly string[]) => startHouse(t, { words: ['requests', ...words], cwd: folder, environment }).ended;
  return { office, folder, gongkai, ownerAddress };
}

test('gongkai requests verify: a case that was tampered with is named, all others agree', async (t) => {
  const { office, gongkai, ownerAddress } = await installation(t);
  const handled = await office.receives('2026-03-02');
  const answered = await office.replies(await office.receives('2026-03-03'), '2026-03-10', 'granted', 'grant');
  const clean = await gongkai('verify');
  assert.deepEqual([clean.code, clean.out, clean.error], [0, '核对了 2 件申请，都与经过一致。\n', '']);

  // One event, changed past the program, which may not.
  const change = sql`update request_event set clock = jsonb_set(clock, '{on}', '"2026-03-09"')
    where request_id = ${handled.id} and clock ->> 'kind' = 'received'`;
  await assert.rejects(change.execute(office.database), /request_event/);
  const owner = openDatabase(ownerAddress, { connections: 1 });
  await change.execute(owner.database);
  await owner.close();
  const found = await gongkai('verify');
  assert.equal(found.code, 1, found.error);
  assert.equal(found.out.replace(/^.*。(?=核对)/su, ''), '核对了 2 件申请，3 处不一致。\n');
  const lines = found.error.trimEnd().split('\n');
  assert.match(
    lines[0] ?? '',
    new RegExp(`^机关 ${office.bureau} 的申请 ${handled.id}：.*记为“2026-03-02”，按经过应为“2026-03-09”。（request-receivedOn）$`),
  );
  assert.ok(lines.some((line) => line.endsWith('（request-dueOn）')));
  assert.ok(lines.every((line) => !line.includes(`的申请 ${answered.id}：`)));
});

test('gongkai requests archive and verify-archive: a changed byte is named, and wrong words are told in one sentence', async (t) => {
  const { office, folder, gongkai } = await installation(t);
  await office.receives('2026-03-02');
  await office.replies(await office.receives('2026-03-03'), '2026-03-10', 'granted', 'grant');
  const words = ['archive', '--year', '2026', '--out', 'cases'];
  assert.match((await gongkai(...words)).out, /^2026 年的案卷：新写 1 件，原有 0 件没有变化。$/mu);
  assert.match((await gongkai(...words)).out, /^2026 年的案卷：新写 0 件，原有 1 件没有变化。$/mu);
  const files = (await readdir(join(folder, 'cases'), { recursive: true })).filter((name) => name.endsWith('.zip'));
  assert.equal(files.length, 1);
  const path = join(folder, 'cases', files[0] ?? '');
  const whole = await gongkai('verify-archive', path);
  assert.deepEqual([whole.code, whole.out, whole.error], [0, `${path}：完好。\n`, '']);

  const bytes = await readFile(path);
  // In the compressed bytes of the first file of the ZIP, past its header and name.
  const at = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28) + 20;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  const changed = join(folder, 'changed.zip');
  await writeFile(changed, bytes);
  await writeFile(join(folder, 'text.zip'), 'no archive');
  const both = await gongkai('verify-archive', 'changed.zip', 'text.zip', path);
  assert.equal(both.code, 1);
  assert.equal(both.out, `${path}：完好。\n`, 'the whole one still is');
  assert.match(both.error, new RegExp(`${changed}：[^\\n]*已被改动。（archive-altered）\\n`));
  assert.match(both.error, /text\.zip：打不开，可能已损坏或者不是案卷。（archive-unreadable）\n/);

  for (const [wrong, sentence] of [
    [['verfy'], /requests 后面要写 verify、archive 或者 verify-archive/],
    [[], /requests 后面要写 verify、archive 或者 verify-archive/],
    [['archive', '--year', '2026'], /请用 --year 写明年份，用 --out 写明目录/],
    [['archive', '--year', '26', '--out', 'cases'], /请用 --year 写明年份，用 --out 写明目录/],
    [['verify', '--json'], /gongkai requests 没有“--json”.*它的选项有/],
    [['archive', '--year'], /--year/],
  ] as const) {
    const { code, out, error } = await gongkai(...wrong);
    assert.deepEqual([code, out], [64, ''], wrong.join(' '));
    const first = error.split('\n')[0] ?? '';
    assert.match(first, sentence, wrong.join(' '));
    assert.match(first, /^[^。]*\p{Script=Han}[^。]*。/u, first);
  }
});
