import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guardedApp } from '../../../test/factories/access/guarded-app.ts';
import { testDatabase } from '../../../test/database/test-database.ts';
import { createPortal, plainFrame, SAMPLE_SETTINGS } from '../../portal/index.ts';
import { searchApiRoutes, searchRoutes } from './index.ts';

test('attack: one address that asks without end is told to wait, whichever prefix it uses; others search on', async (t) => {
  const { database } = await testDatabase(t);
  const portal = await createPortal({ frame: () => plainFrame(SAMPLE_SETTINGS) });
  const isPublic = () => true;
  const app = await guardedApp(
    t,
    database,
    [],
    [searchRoutes({ database, portal, scopeOf: () => null, isPublic }), searchApiRoutes({ database, isPublic })],
  );
  const ask = async (url: string, remoteAddress: string) => (await app.inject({ url, remoteAddress })).statusCode;
  const statuses = new Set<number>();
  for (let times = 0; times < 300; times += 1) statuses.add(await ask('/search', '10.0.0.1')).add(await ask('/sites/x/search', '10.0.0.1'));
  assert.deepEqual([...statuses], [200]);
  for (const url of ['/hant/search', '/search', '/api/v1/search?q=x']) assert.equal(await ask(url, '10.0.0.1'), 429, url);
  assert.equal(await ask('/search?q=x', '10.0.0.2'), 200);
});
