import assert from 'node:assert/strict';
import { readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { startHouse, temporaryFolder } from './house-process.ts';
import { connectBeside } from './server-facts.ts';
import { canMount, mountSmallDisk } from './small-disk.ts';

const able = await canMount();
const where = able ? '' : ' (skipped: nobody may mount a small disk here)';

test(`a disk that is too small is told before anything is made${where}`, { skip: !able }, async (t) => {
  const folder = await temporaryFolder(t);
  mountSmallDisk(t, folder, 20);
  const ended = await startHouse(t, { dataFolder: join(folder, 'data') }).ended;
  assert.equal(ended.code, 74);
  assert.match(ended.error, /只剩 \d+ MB，至少需要 128 MB.*（disk-full）/);
  assert.deepEqual(
    (await readdir(join(folder, 'data'))).filter((name) => name.startsWith('postgres')),
    [],
  );
});

test(`a disk that fills up: one sentence, and the data is there again when there is space${where}`, { skip: !able }, async (t) => {
  const folder = await temporaryFolder(t);
  mountSmallDisk(t, folder, 256);
  const dataFolder = join(folder, 'data');
  const first = startHouse(t, { dataFolder });
  await first.address();
  const beside = await connectBeside(dataFolder);
  await sql`create table kept as select 1 as id`.execute(beside.database);
  await beside.close();
  first.kill('SIGTERM');
  assert.equal((await first.ended).code, 0);

  const ballast = join(folder, 'ballast');
  const { bavail, bsize } = await statfs(folder);
  await writeFile(ballast, Buffer.alloc(bavail * bsize));
  const full = await startHouse(t, { dataFolder }).ended;
  assert.equal(full.code, 74, full.error);
  assert.match(full.error, /（disk-full）/);

  await rm(ballast);
  const second = startHouse(t, { dataFolder });
  await second.address();
  const again = await connectBeside(dataFolder);
  assert.equal((await sql`select id from kept`.execute(again.database)).rows.length, 1);
  await again.close();
});
