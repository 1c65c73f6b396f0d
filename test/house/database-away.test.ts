import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { awayAndBack, PUBLIC_PATHS } from './database-away/away-and-back.ts';
import { startHouse, temporaryFolder, until } from './house-process.ts';
import { postmasterPid } from './server-facts.ts';

const Ready = z.object({
  status: z.string(),
  checks: z.object({ database: z.boolean() }),
  failingSince: z.object({ database: z.iso.datetime() }).optional(),
});
const Refusal = z.object({ status: z.number(), code: z.string(), detail: z.string() });

test('the database dies and can’t come back for a while: the public is served, the rest says so, then all goes on', async (t) => {
  const dataFolder = join(await temporaryFolder(t), 'data');
  const house = startHouse(t, { dataFolder });
  const address = await house.address();
  const ready = async () => Ready.parse(await (await fetch(`${address}/health/ready`)).json());
  const away = await awayAndBack({ dataFolder, address, visitors: 4 }, async () => {
    await until('readiness tells of it', async () => {
      const { checks, failingSince } = await ready();
      return !checks.database && failingSince !== undefined;
    });
    // It does not wait for what is not there.
    const refused = await fetch(`${address}/api/v1/tasks`, {
      headers: { cookie: 'gongkai-session=x', authorization: 'Bearer gk_x' },
      signal: AbortSignal.timeout(60_000),
    });
    const { status, code, detail } = Refusal.parse(await refused.json());
    assert.deepEqual([refused.status, status, code, refused.headers.get('retry-after')], [503, 503, 'database-away', '5']);
    assert.match(detail, /^[^。]+。$/, 'one sentence');
    assert.equal((await fetch(`${address}/workbench/`)).status, 200, 'the program of the workbench opens and says so itself');
    const told = await startHouse(t, { dataFolder, words: ['status'] }).ended;
    assert.equal(told.code, 1);
    assert.match(told.out, /网站正在运行[\s\S]*数据库没有应答，公开页面照常提供/);
    // A try may wait half a minute for what the dead server left behind.
    await until('a second try failed too', () => (house.error().match(/"kind":"notRestarted"/g)?.length ?? 0) >= 2, {
      said: () => house.error().slice(-4_000),
    });
  });
  await until('it is ready again', async () => (await ready()).status === 'ready', {
    said: () => house.error().slice(-4_000),
  });
  assert.deepEqual(away.failures, [], `of ${away.answers} answers on ${PUBLIC_PATHS.length} public pages`);
  assert.ok(away.answersWhileAway > PUBLIC_PATHS.length, 'there was load while it was away');
  assert.match(house.error(), /"code":"database-away"/);
  assert.match(house.error(), /"code":"database-back"/);
  assert.notEqual((await fetch(`${address}/api/v1/tasks`)).status, 503);
  house.kill('SIGTERM');
  assert.equal((await house.ended).code, 0);
});

test('when it is away for longer than the patience, the program stops in order with a sentence', async (t) => {
  const dataFolder = join(await temporaryFolder(t), 'data');
  const house = startHouse(t, { dataFolder, environment: { DATABASE_PATIENCE_SECONDS: '1' } });
  await house.address();
  await rename(join(dataFolder, 'postgres/global/pg_control'), join(dataFolder, 'pg_control'));
  process.kill(await postmasterPid(dataFolder), 'SIGKILL');
  const ended = await house.ended;
  assert.equal(ended.code, 71);
  assert.match(ended.error, /pg_control.*（postgresql-refused）/);
});
