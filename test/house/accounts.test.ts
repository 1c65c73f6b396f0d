import assert from 'node:assert/strict';
import { chmod, cp, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { chooseAccount } from '../../src/platform/database/supervisor/account.ts';
import { missingLinks } from '../../src/platform/database/supervisor/library-links.ts';
import { findPrograms } from '../../src/platform/database/supervisor/programs.ts';
import { canReach } from '../../src/platform/database/supervisor/reach.ts';
import { usablePrograms } from '../../src/platform/database/supervisor/usable-programs.ts';
import { atEnd } from './at-end.ts';
import { startHouse, temporaryFolder } from './house-process.ts';
import { serverProcesses } from './server-facts.ts';

const NOBODY = 65_534;
const WITHOUT_NAME = 54_321;
const isRoot = process.getuid?.() === 0;
/** Another account must be able to run this very checkout. */
const isOpen = isRoot && (await canReach(process.execPath, { kind: 'lent', name: 'nobody', uid: NOBODY, gid: NOBODY }));
const asRoot = { skip: isRoot ? false : 'needs to be run as root' };
const asOthers = { skip: isOpen ? false : 'needs to be run as root, in a checkout that other accounts can enter' };

test(`as root: PostgreSQL runs under a lent account${isRoot ? '' : ' (skipped: not root here)'}`, asRoot, async (t) => {
  const dataFolder = join(await temporaryFolder(t), 'data');
  const house = startHouse(t, { dataFolder });
  await house.address();
  const [data, cluster] = await Promise.all([stat(dataFolder), stat(join(dataFolder, 'postgres'))]);
  assert.deepEqual([data.uid, data.mode & 0o777], [0, 0o711]);
  assert.notEqual(cluster.uid, 0);
  const [pid] = await serverProcesses(dataFolder);
  assert.equal((await stat(`/proc/${pid}`)).uid, cluster.uid);
});

test(`as an ordinary user: everything is his${isOpen ? '' : ' (skipped: not root here, or a closed checkout)'}`, asOthers, async (t) => {
  const folder = await temporaryFolder(t);
  await mkdir(join(folder, 'home'));
  await chmod(join(folder, 'home'), 0o777);
  const dataFolder = join(folder, 'home/data');
  const house = startHouse(t, { dataFolder, uid: NOBODY });
  await house.address();
  const [data, cluster] = await Promise.all([stat(dataFolder), stat(join(dataFolder, 'postgres'))]);
  assert.deepEqual([data.uid, data.mode & 0o777, cluster.uid], [NOBODY, 0o700, NOBODY]);
  house.kill('SIGTERM');
  assert.equal((await house.ended).code, 0);

  await t.test('root takes over the data under the account that owns it', async (t) => {
    const house = startHouse(t, { dataFolder });
    await house.address();
    assert.equal((await stat(join(dataFolder, 'postgres'))).uid, NOBODY);
  });
});

test(
  `an ordinary user may not write where he may not${isOpen ? '' : ' (skipped: not root here, or a closed checkout)'}`,
  asOthers,
  async (t) => {
    const folder = await temporaryFolder(t);
    const ended = await startHouse(t, { dataFolder: join(folder, 'data'), uid: NOBODY }).ended;
    assert.equal(ended.code, 73);
    assert.match(ended.error, /没有权限.*（folder-not-writable）/);
    assert.deepEqual(await readdir(folder), []);
  },
);

test(`a user number without a name is told${isOpen ? '' : ' (skipped: not root here, or a closed checkout)'}`, asOthers, async (t) => {
  const ended = await startHouse(t, { dataFolder: join(await temporaryFolder(t), 'data'), uid: WITHOUT_NAME }).ended;
  assert.equal(ended.code, 77);
  assert.match(ended.error, /54321.*（user-without-name）/);
});

test(`as root, a data folder below a closed home${isRoot ? '' : ' (skipped: not root here)'}`, asRoot, async (t) => {
  const folder = await temporaryFolder(t);
  const home = join(folder, 'home');
  await mkdir(home, { mode: 0o700 });
  await t.test('is refused when it was chosen', async (t) => {
    const ended = await startHouse(t, { dataFolder: join(home, 'data') }).ended;
    assert.equal(ended.code, 77);
    assert.ok(ended.error.includes(`${home} 不让它进入，到不了数据目录 ${join(home, 'data')}；`), ended.error);
    assert.match(ended.error, /（folder-out-of-reach）/);
    assert.deepEqual(await readdir(home), []);
  });
  await t.test('gives way to one of the system’s when it is the default', async (t) => {
    const house = startHouse(t, { cwd: home });
    await house.address();
    const dataFolder = /数据：(\/var\/lib\/gongkai\/[0-9a-f]{8})/.exec(house.out())?.[1];
    assert.ok(dataFolder !== undefined, house.out());
    atEnd(t, () => rm(dataFolder, { recursive: true }));
    house.kill('SIGTERM');
    assert.equal((await house.ended).code, 0);
    assert.deepEqual(await readdir(home), []);
  });
});

test(
  `programs in a closed checkout, without their library links, are copied to where they run${isRoot ? '' : ' (skipped: not root here)'}`,
  asRoot,
  async (t) => {
    const folder = await temporaryFolder(t);
    const found = await findPrograms({ chosenFolder: null, major: null, systemFolders: [] });
    assert.ok(found.ok && found.value.packageFolder !== null, 'the npm package is installed');
    const home = join(folder, 'home');
    await mkdir(home, { mode: 0o700 });
    const closed = join(home, 'package');
    await cp(found.value.packageFolder, closed, { recursive: true, verbatimSymlinks: true });
    for (const { target } of await allLinks(closed)) await rm(join(closed, target), { force: true });
    assert.notEqual((await missingLinks(closed)).length, 0);

    const account = await chooseAccount(join(folder, 'none'));
    assert.ok(account.ok);
    const programs = { folder: join(closed, 'native/bin'), major: found.value.major, packageFolder: closed };
    const usable = await usablePrograms(programs, account.value, join(folder, 'programs'));
    assert.ok(usable.folder.startsWith(join(folder, 'programs')));
    assert.deepEqual(await missingLinks(usable.packageFolder ?? ''), []);
    assert.equal(await canReach(join(usable.folder, 'postgres'), account.value), true);
    const copiedAt = (await stat(usable.folder)).ctimeMs;
    assert.deepEqual(await usablePrograms(programs, account.value, join(folder, 'programs')), usable);
    assert.equal((await stat(usable.folder)).ctimeMs, copiedAt, 'the copy is made once');
  },
);

async function allLinks(packageFolder: string): Promise<readonly { readonly target: string }[]> {
  const bare = join(packageFolder, '..', 'bare');
  await mkdir(join(bare, 'native'), { recursive: true });
  await cp(join(packageFolder, 'native/pg-symlinks.json'), join(bare, 'native/pg-symlinks.json'));
  return missingLinks(bare);
}
