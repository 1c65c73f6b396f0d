import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import pino from 'pino';
import { testDatabase } from '../../../test/database/test-database.ts';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import { changeSettings, forgetSettings, operationsSettings, readSettings } from '../settings/index.ts';
import { siteExportHandler, type ExportApart } from './index.ts';

test('the export by schedule is off until a folder is named; then it runs when it is due, tells how far it is, and says why it failed', async (t) => {
  const { database } = await testDatabase(t);
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-site-'));
  t.after(() => rm(folder, { recursive: true }));
  const asked: string[] = [];
  const told: string[] = [];
  const run = async (apart: ExportApart, signal = new AbortController().signal) => {
    const work = siteExportHandler(apart).prepare(
      {},
      {
        id: '1',
        database,
        log: pino({ level: 'silent' }),
        signal,
        attempt: 1,
        resumeFrom: null,
        progress: async (fraction, words) => {
          told.push(`${fraction} ${words}`);
        },
      },
    );
    assert.ok(work !== null);
    return work();
  };
  const works: ExportApart = async ({ folder: where, live, onProgress }) => {
    asked.push(`${where} ${live}`);
    onProgress(500, 1000);
    return { ok: true, files: 7, written: 2, removed: 1, broken: 0 };
  };
  assert.match((await run(works)) ?? '', /没有设定/);
  assert.deepEqual(asked, []);

  const value = {
    ...(await readSettings(database, operationsSettings)),
    siteExportFolder: folder,
    siteExportLive: 'https://service.example.gov.cn',
  };
  await inWork(database, bySystem('test'), (work) => changeSettings(work, operationsSettings, value, 1));
  forgetSettings(database, operationsSettings);
  assert.equal(await run(works), '静态网站已导出：共 7 个文件，写入 2 个，撤下 1 个。');
  assert.deepEqual([asked, told], [[`${folder} https://service.example.gov.cn`], ['0.5 已处理 500 个网址，共约 1000 个']]);

  const made = (at: Date) => writeFile(join(folder, 'manifest.json'), `{"format":1,"site":"x","origin":"","made":"${at.toISOString()}"`);
  await made(new Date());
  assert.match((await run(works)) ?? '', /没有到时间/);
  await made(new Date(Date.now() - 25 * 3_600_000));
  await assert.rejects(
    run(async () => ({ ok: false, sentence: '这个文件夹里有别的东西。', final: true })),
    { sentence: '这个文件夹里有别的东西。', final: true },
  );
  const stopping = new AbortController();
  const stopped = run(async () => {
    stopping.abort(new Error('the program stops'));
    return { ok: false, sentence: '', final: false };
  }, stopping.signal);
  await assert.rejects(stopped, /the program stops/);
});

test('only a whole path can be a folder to export to, and only an address one of service', () => {
  const accepts = (siteExportFolder: string | null, siteExportLive: string | null = null) =>
    operationsSettings.schema.safeParse({ siteExportFolder, siteExportLive }).success;
  assert.deepEqual(
    [null, '/srv/site', String.raw`D:\site`, 'site', '../site', '--repair', '/srv/a\nb'].map((one) => accepts(one)),
    [true, true, true, false, false, false, false],
  );
  assert.deepEqual(
    [null, 'https://a.gov.cn:8443', 'javascript:x', 'https://a.gov.cn; include x', '--json'].map((one) => accepts(null, one)),
    [true, true, false, false, false],
  );
});
