import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from '../database.ts';
import { serverFolders } from './folders.ts';
import { startServer } from './start-server.ts';

test('a data folder with a long path, Chinese characters, spaces and a symbolic link in it', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'gongkai-long-'));
  await chmod(root, 0o755);
  const deep = join(root, '政务公开 办公室'.repeat(2), 'x'.repeat(60), '数据');
  await mkdir(dirname(deep), { recursive: true });
  await symlink(dirname(deep), join(root, 'link'));
  const started = await startServer({ dataFolder: join(root, 'link/数据'), programsFolder: null, onEvent: () => {} });
  assert.ok(started.ok, JSON.stringify(started));
  const server = started.value;
  const folders = serverFolders(deep);
  t.after(async () => {
    await server.stop();
    await rm(root, { recursive: true });
    await rm(folders.socket, { recursive: true });
  });
  assert.equal(server.dataFolder, deep);
  assert.ok(folders.socket.startsWith(tmpdir()) && folders.socket.length < 60, 'the socket has gone to a short path');
  assert.equal((await stat(folders.socket)).mode & 0o777, 0o700);
  const { database, close } = openDatabase(server.address, { connections: 1 });
  const { rows } = await sql<{ encoding: string; lower: string }>`
    select current_setting('server_encoding') as encoding, lower('ÄÖ公开') as lower
  `.execute(database);
  await close();
  assert.deepEqual(rows, [{ encoding: 'UTF8', lower: 'äö公开' }]);

  const byAnotherName = await startServer({ dataFolder: deep, programsFolder: null, onEvent: () => {} });
  assert.ok(!byAnotherName.ok && byAnotherName.error.kind === 'folderInUse', 'two names of one folder lead to one lock');
});
