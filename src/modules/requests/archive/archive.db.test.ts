import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { fromBufferPromise } from 'yauzl';
import { z } from 'zod';
import { APPLICANT, requestOffice } from '../../../../test/factories/requests/request-office.ts';
import { pdfAClaims } from '../../../../test/visual/pdf-a-claims.ts';
import { bySystem } from '../../../platform/audit/index.ts';
import { openFileStore } from '../../../platform/files/index.ts';
import { NO_SCANNER } from '../../../platform/scanning/index.ts';
import { archiveYear, requestArchiveRoutes, requestFileRoutes, requestLetterRoutes, verifyArchive } from '../index.ts';

const run = promisify(execFile);

async function folderOf(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-archive-test-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function archiveDesk(t: TestContext) {
  const files = await openFileStore(await folderOf(t));
  const office = await requestOffice(t, ({ database, secrets }) => ({
    policies: [],
    routes: [
      requestLetterRoutes({ database, files, secrets }),
      requestFileRoutes({ database, files, secrets, scanner: NO_SCANNER }),
      requestArchiveRoutes({ database, files, secrets }),
    ],
  }));
  const { database, secrets } = office;
  const picture = await readFile(new URL('../../../../test/golden/pdf-2019-1.png', import.meta.url));
  const acts = async (deed: string) => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from audit_entry where deed = ${deed}`.execute(database);
    return rows[0]?.count;
  };
  return { ...office, place: { database, files, secrets }, picture, acts };
}

/** Everything in a ZIP by its name. */
async function partsOf(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await fromBufferPromise(bytes, { validateEntrySizes: true });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(Buffer.from(piece));
    parts.set(entry.fileName, Buffer.concat(pieces));
  }
  return parts;
}

test('a closed case as one folder: letters, files, record, audit and hashes that sha256sum accepts', async (t) => {
  const desk = await archiveDesk(t);
  const found = await desk.receives('2024-09-27');
  assert.equal((await desk.download('clerk', `/requests/${found.id}/archive`)).status, 409, 'not before it is over');
  for (const [kind, name] of [
    ['identity', '身份证.png'],
    ['attachment', 'a:b?.png'],
  ] as const)
    assert.equal((await desk.upload('clerk', `/requests/${found.id}/files?kind=${kind}`, name, desk.picture)).status, 201);
  await desk.replies(found, '2024-10-10', 'granted', 'grant');
  for (const who of ['leader', 'reviewer', 'policyStaff'] as const)
    assert.equal((await desk.download(who, `/requests/${found.id}/archive`)).status, 403, who);
  assert.equal((await desk.download('foreignClerk', `/requests/${found.id}/archive`)).status, 404);

  const plain = await desk.download('clerk', `/requests/${found.id}/archive`);
  assert.equal(plain.status, 200, plain.bytes.toString());
  const parts = await partsOf(plain.bytes);
  assert.deepEqual(
    [...parts.keys()].map((name) => name.replace(/ .*\./u, '.')),
    [
      '文书/01-登记回执.pdf',
      '文书/02-政府信息公开告知书.pdf',
      '材料/03-申请附件.png',
      'audit.txt',
      'audit.json',
      'case.json',
      '目录.pdf',
      'hashes.sha256',
    ],
  );
  assert.equal(await desk.acts('readIdentity'), 0);
  const record = z
    .looseObject({
      format: z.literal('gongkai-request'),
      version: z.literal(1),
      request: z.looseObject({
        events: z.array(z.looseObject({ deed: z.string() })),
        clocks: z.array(z.looseObject({ words: z.string() })),
      }),
      applicant: z.looseObject({ name: z.string() }),
      contents: z.array(z.looseObject({ title: z.string(), path: z.string().nullable(), note: z.string() })),
    })
    .parse(JSON.parse(parts.get('case.json')?.toString() ?? ''));
  assert.equal(record.applicant.name, APPLICANT.name);
  assert.deepEqual(
    record.request.events.map(({ deed }) => deed),
    ['arrive', 'confirm', 'draft', 'sign', 'sign', 'sign', 'deliver'],
  );
  assert.match(record.request.clocks[0]?.words ?? '', /国庆节/);
  assert.ok(record.contents.some(({ title, path, note }) => title === '身份证明' && path === null && note !== ''));
  assert.match(parts.get('audit.txt')?.toString() ?? '', /登记[^]*签批[^]*送达/);
  for (const [name, content] of parts)
    if (name.endsWith('.pdf')) {
      const { fonts, embeddedFonts, ...claims } = pdfAClaims(content);
      assert.deepEqual(claims, { level: '2A', outputIntent: true, tagged: true, encrypted: false, active: false }, name);
      assert.ok(fonts > 0 && fonts === embeddedFonts, name);
    }

  const folder = await folderOf(t);
  for (const [name, content] of parts) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const summed = await run('sha256sum', ['-c', '--strict', 'hashes.sha256'], { cwd: folder });
  assert.equal(summed.stdout.trim().split('\n').length, parts.size - 1);

  const whole = await desk.download('clerk', `/requests/${found.id}/archive?identity=true`);
  assert.deepEqual((await partsOf(whole.bytes)).get('材料/03-身份证明 身份证.png'), desk.picture);
  assert.equal(await desk.acts('readIdentity'), 1);
  assert.equal(await desk.acts('exportArchive'), 2);
});

test('a changed byte, a file taken out and one put in are found', async (t) => {
  const desk = await archiveDesk(t);
  const found = await desk.receives('2024-09-27');
  await desk.replies(found, '2024-10-10', 'granted', 'grant');
  const { bytes } = await desk.download('clerk', `/requests/${found.id}/archive`);
  const path = join(await folderOf(t), 'case.zip');
  const findingsOf = async (content: Uint8Array) => {
    await writeFile(path, content);
    return verifyArchive(path);
  };
  assert.deepEqual(await findingsOf(bytes), []);
  assert.equal(await stat(path).then(({ size }) => size), bytes.length);
  // Beyond the first name; the directory at the end has times that say nothing.
  const end = bytes.indexOf('PK\x01\x02', 'latin1');
  const step = Math.floor(end / 40);
  for (let at = 100; at < end; at += step) {
    const altered = Buffer.from(bytes);
    altered[at] = (altered[at] ?? 0) ^ 0x10;
    const findings = await findingsOf(altered);
    const insideHeader = bytes.subarray(Math.max(0, at - 100), at + 1).includes(Buffer.from('PK\x03\x04', 'latin1'));
    assert.ok(findings.length > 0 || insideHeader, `byte ${at}`);
  }
  assert.deepEqual(await findingsOf(Buffer.from('PK no zip')), [{ kind: 'unreadable', name: '' }]);
});

test('the cases of a year: written once, gone on with after a break, written anew when a file or a case has changed', async (t) => {
  const desk = await archiveDesk(t);
  const [first, second] = [await desk.receives('2024-09-27'), await desk.receives('2024-09-29')];
  await desk.receives('2024-09-29');
  await desk.replies(first, '2024-10-10', 'granted', 'grant');
  const answered = await desk.replies(second, '2024-10-10', 'granted', 'grant');
  const folder = join(await folderOf(t), 'archives');
  const wish = { year: 2024, agencyCode: null, folder, identity: false, by: bySystem('试验') };
  await mkdir(folder);
  await writeFile(join(folder, 'archives-2024.jsonl'), '{"request":1,"ver');
  assert.deepEqual(await archiveYear(desk.place, wish), { written: 2, kept: 0, tooLarge: [] });
  const zips = (await readdir(folder)).filter((name) => name.endsWith('.zip')).sort();
  assert.equal(zips.length, 2);
  for (const name of zips) assert.deepEqual(await verifyArchive(join(folder, name)), []);
  assert.deepEqual(await archiveYear(desk.place, wish), { written: 0, kept: 2, tooLarge: [] });
  await writeFile(join(folder, zips[0] ?? ''), 'half');
  await writeFile(join(folder, `${zips[0]}.part`), 'left by a break');
  assert.deepEqual(await archiveYear(desk.place, wish), { written: 1, kept: 1, tooLarge: [] });
  await desk.does('clerk', answered, 'archive', { on: '2024-12-31' });
  assert.deepEqual(await archiveYear(desk.place, wish), { written: 1, kept: 1, tooLarge: [] });
  assert.deepEqual((await readdir(folder)).filter((name) => name.endsWith('.zip')).sort(), zips);
  assert.deepEqual(await archiveYear(desk.place, { ...wish, year: 2023 }), { written: 0, kept: 0, tooLarge: [] });
});
