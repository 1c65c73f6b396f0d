import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { startHouse, temporaryFolder, until } from './house-process.ts';
import { connectBeside, postmasterPid, serverProcesses } from './server-facts.ts';

test('a second start is refused while one runs, and starts after kill -9 of either process', async (t) => {
  const dataFolder = join(await temporaryFolder(t), 'data');
  const first = startHouse(t, { dataFolder });
  const address = await first.address();

  await t.test('the second start says who is running and touches nothing', async (t) => {
    const ended = await startHouse(t, { dataFolder }).ended;
    assert.equal(ended.code, 75);
    assert.equal(ended.error.split('\n').length, 2, 'one sentence');
    assert.match(ended.error, new RegExp(`进程 ${first.pid}.*already-running`));
    assert.equal((await fetch(`${address}/health/ready`)).status, 200);
  });

  await t.test('kill -9 of PostgreSQL: it comes back by itself, and so does readiness', async () => {
    const before = await postmasterPid(dataFolder);
    const beside = await connectBeside(dataFolder);
    await sql`create table acknowledged as select 1 as id`.execute(beside.database);
    await beside.close();
    process.kill(before, 'SIGKILL');
    await until('a new server runs', async () => (await postmasterPid(dataFolder).catch(() => before)) !== before);
    await until('it is ready again', async () => (await (await fetch(`${address}/health/ready`)).text()).includes('"status":"ready"'));
    assert.match(first.error(), /"kind":"died"/);
    const again = await connectBeside(dataFolder);
    assert.equal((await sql`select id from acknowledged`.execute(again.database)).rows.length, 1);
    await again.close();
  });

  await t.test('kill -9 of the program: PostgreSQL lives on, the next start takes its place', async (t) => {
    const left = await postmasterPid(dataFolder);
    first.kill('SIGKILL');
    await first.ended;
    assert.ok((await serverProcesses(dataFolder)).includes(left), 'the server outlived the program');
    const next = startHouse(t, { dataFolder });
    await next.address();
    assert.notEqual(await postmasterPid(dataFolder), left);
    assert.match(next.error(), /"kind":"leftoverStopped"/);
    process.kill(await postmasterPid(dataFolder), 'SIGKILL');
    next.kill('SIGKILL');
    await next.ended;
  });

  await t.test('kill -9 of both: the next start recovers', async (t) => {
    const next = startHouse(t, { dataFolder });
    await next.address();
    const beside = await connectBeside(dataFolder);
    assert.equal((await sql`select id from acknowledged`.execute(beside.database)).rows.length, 1);
    await beside.close();
    next.kill('SIGTERM');
    assert.equal((await next.ended).code, 0);
  });

  await t.test('a stale postmaster.pid whose number belongs to somebody else by now is no hindrance', async (t) => {
    await writeFile(
      join(dataFolder, 'postgres/postmaster.pid'),
      `${process.pid}\n${dataFolder}/postgres\n1700000000\n5432\n${dataFolder}/socket\n\n  1 1\nready\n`,
    );
    const next = startHouse(t, { dataFolder });
    await next.address();
    next.kill('SIGTERM');
    assert.equal((await next.ended).code, 0);
  });

  await t.test('nor is an empty one, as a full disk leaves', async (t) => {
    await writeFile(join(dataFolder, 'postgres/postmaster.pid'), '');
    const next = startHouse(t, { dataFolder });
    await next.address();
  });
});
