import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import writeExcelFile from 'write-excel-file/node';
import { testDatabase } from '../../../test/database/test-database.ts';
import { archiveOffice, type ArchiveOffice } from '../../../test/factories/archive/archive-office.ts';
import { writeArchive } from '../../../test/factories/archive/archive-folder.ts';
import { bySystem } from '../../platform/audit/index.ts';
import { encodeText } from '../../platform/extraction/testing/encode-text.ts';
import { openFileStore } from '../../platform/files/index.ts';
import { NO_SCANNER } from '../../platform/scanning/index.ts';
import { dayInShanghai } from '../documents/index.ts';
import { examineAtServer, importAtServer, type ArchiveAtServer, type AtServer } from './import-at-server.ts';

interface Place extends ArchiveOffice {
  readonly at: AtServer;
  readonly folder: string;
}

async function place(t: TestContext): Promise<Place> {
  const { database } = await testDatabase(t);
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-archive-test-'));
  t.after(() => rm(folder, { recursive: true }));
  const files = await openFileStore(join(folder, 'store'));
  return { ...(await archiveOffice(database)), at: { database, place: { files, scanner: NO_SCANNER }, by: bySystem('试验') }, folder };
}

function archiveOf({ code }: ArchiveOffice, sheetPath: string, folder: string | null): ArchiveAtServer {
  return { sheetPath, folder, agencyCode: code, source: '旧网站', unit: null, type: null, openness: null };
}

async function sheetOf({ folder }: Place, text: string | Buffer, name = '目录.csv'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** `row column code`, as the dry run says it. */
async function findingsOf(at: Place, text: string | Buffer, folder: string | null = null, name?: string): Promise<readonly string[]> {
  const examined = await examineAtServer(at.at, archiveOf(at, await sheetOf(at, text, name), folder));
  assert.ok(examined.ok, JSON.stringify(examined));
  // What a type asks for beside the columns has a test of its own.
  const findings = examined.value.findings.filter(({ code }) => code !== 'content.incomplete');
  return findings.map(({ row, column, severity, code }) => `${row} ${column} ${severity === 'error' ? '' : '~'}${code}`);
}

test('an archive of 300 rows is brought in: released and filed as they were, numbered, named, on record', async (t) => {
  const at = await place(t);
  const { database } = at.at;
  const { sheetPath, folder } = await writeArchive(at.folder, 300);
  const examined = await examineAtServer(at.at, archiveOf(at, sheetPath, folder));
  assert.ok(examined.ok);
  assert.deepEqual(
    [examined.value.rows, examined.value.importable, examined.value.errors],
    [300, 300, 0],
    JSON.stringify(examined.value.findings),
  );
  const before = await sql`select from document`.execute(database);
  assert.equal(before.rows.length, 0, 'a dry run writes nothing');
  assert.equal((await sql`select from archive_import`.execute(database)).rows.length, 0);

  const done = await importAtServer(at.at, archiveOf(at, sheetPath, folder));
  assert.deepEqual(done, { ok: true, value: { rows: 300, made: 300, here: 0, faulty: 0 } });
  const { rows } = await sql<Record<string, unknown>>`
    select count(*) as documents, count(*) filter (where state = 'released') as released, count(*) filter (where state = 'filed') as filed,
      count(distinct index_number) as numbers, count(*) filter (where validity = 'lapsed') as lapsed,
      count(*) filter (where index_year = extract(year from coalesce(released_at, filed_at) at time zone 'Asia/Shanghai')) as dated
    from document`.execute(database);
  assert.deepEqual(rows[0], { documents: 300, released: 294, filed: 6, numbers: 300, lapsed: 42, dated: 300 });
  const one = await sql<Record<string, unknown>>`
    select d.title, d.index_number as "number", to_char(d.released_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as released, u.name as unit,
      r.content::jsonb -> 'body' -> 'content' -> 0 -> 'type' as first, l.kind, l.reason, l.by_name as by, r.note
    from archive_document a join document d using (document_id) join document_revision r using (document_id) join document_release l using (document_id)
      join unit u on u.unit_id = d.unit_id where a.row_key = 'mark:old-4'`.execute(database);
  assert.match(String(one.rows[0]?.['number']), /^11330000MB0000002B\/\d{4}-000004$/);
  assert.match(String(one.rows[0]?.['released']), / 00:00$/);
  assert.deepEqual(
    ['unit', 'first', 'kind', 'reason', 'by', 'note'].map((name) => one.rows[0]?.[name]),
    ['疾控科', 'paragraph', 'release', '批量导入', '试验', '原链接：http://old.example.gov.cn/4.html'],
  );
  const audit = await sql<{ noun: string; deed: string; count: number }>`
    select noun, deed, count(*) from audit_entry where agency_id = ${at.agencyId} and noun in ('document', 'archiveImport') group by 1, 2 order by 1, 2`.execute(
    database,
  );
  assert.deepEqual(
    audit.rows.map(({ noun, deed, count }) => [noun, deed, count]),
    [
      ['archiveImport', 'bringIn', 3],
      ['archiveImport', 'create', 1],
      ['archiveImport', 'finish', 1],
      ['archiveImport', 'start', 1],
      ['document', 'import', 300],
    ],
  );
  assert.equal((await sql`select from document_file`.execute(database)).rows.length, 15);
});

test('the same sheet again makes nothing twice; rows added to it are made', async (t) => {
  const at = await place(t);
  const { sheetPath, folder } = await writeArchive(at.folder, 30);
  assert.ok((await importAtServer(at.at, archiveOf(at, sheetPath, folder))).ok);
  const again = await importAtServer(at.at, archiveOf(at, sheetPath, folder));
  assert.deepEqual(again, { ok: true, value: { rows: 30, made: 0, here: 30, faulty: 0 } });
  const longer = await writeArchive(at.folder, 40);
  const more = await importAtServer(at.at, archiveOf(at, longer.sheetPath, longer.folder));
  assert.deepEqual(more, { ok: true, value: { rows: 40, made: 10, here: 30, faulty: 0 } });
});

test('numbers that the agency gives go on behind those that came, and none is given twice', async (t) => {
  const at = await place(t);
  const text = `标题,发布日期,索引号,类型,公开方式\n甲,2021-01-01,,通知公告,主动公开\n乙,2021-02-01,11330000MB0000002B/2021-00001,通知公告,主动公开\n丙,2021-03-01,11330000MB0000002B/2021-00007,通知公告,主动公开\n`;
  assert.ok((await importAtServer(at.at, archiveOf(at, await sheetOf(at, text), null))).ok);
  const { rows } = await sql<{
    title: string;
    number: string;
  }>`select title, index_number as "number" from document order by title collate "C"`.execute(at.at.database);
  assert.deepEqual(
    rows.map(({ title, number }) => `${title} ${number.slice(-5)}`).toSorted(),
    ['丙 00007', '乙 00001', '甲 00008'].toSorted(),
  );
  const counter = await sql<{ last: number }>`select last from index_counter where period = 2021`.execute(at.at.database);
  assert.equal(counter.rows[0]?.last, 8);
});

test('what is dated today is new and goes round the reviews; what is dated lately is told', async (t) => {
  const at = await place(t);
  const ago = (days: number) => dayInShanghai(new Date(Date.now() - days * 86_400_000));
  const row = (signed: string, published: string) =>
    `标题,成文日期,发布日期,类型,公开方式\n通知,${signed},${published},通知公告,主动公开\n`;
  assert.deepEqual(await findingsOf(at, row('2021-01-01', ago(0))), ['2 发布日期 date.today']);
  assert.deepEqual(await findingsOf(at, row(ago(0), '')), ['2 成文日期 date.today', '2 发布日期 ~date.missing']);
  assert.deepEqual(await findingsOf(at, row('2021-01-01', ago(-1))), ['2 发布日期 date.future']);
  for (const days of [1, 30]) assert.deepEqual(await findingsOf(at, row('2021-01-01', ago(days))), ['2 发布日期 ~date.recent']);
  assert.deepEqual(await findingsOf(at, row(ago(10), '')), ['2 成文日期 ~date.recent', '2 发布日期 ~date.missing']);
  assert.deepEqual(await findingsOf(at, row('2021-01-01', ago(31))), []);
});

test('the dry run finds what is wrong, row by row, in words', async (t) => {
  const at = await place(t);
  const row = (cells: string) => `标题,文号,成文日期,发布日期,类型,公开方式,不公开依据,理由,科室,索引号,效力,主题分类,体裁\n${cells}\n`;
  const right = '通知甲,云卫〔2021〕1号,2021-03-04,2021/3/5,通知公告,主动公开,,,办公室,A/1,有效,卫生、体育,通知';
  assert.deepEqual(await findingsOf(at, row(right)), []);
  assert.deepEqual(await findingsOf(at, row(right.replace('通知公告', '红头文件'))), ['2 类型 type.unknown']);
  assert.deepEqual(await findingsOf(at, row(right.replace('2021/3/5', '2021-02-30'))), ['2 发布日期 date.unreadable']);
  assert.deepEqual(await findingsOf(at, row(right.replace('2021/3/5', '3/5/21'))), ['2 发布日期 date.unreadable']);
  assert.deepEqual(await findingsOf(at, row(right.replace('2021/3/5', '2099-01-01'))), ['2 发布日期 date.future']);
  assert.deepEqual(await findingsOf(at, row(right.replace('2021/3/5', ''))), ['2 发布日期 ~date.missing']);
  assert.deepEqual(await findingsOf(at, row(right.replace('主动公开,,', '不予公开,,'))), ['2 不公开依据 ground.missing']);
  assert.deepEqual(await findingsOf(at, row(right.replace('主动公开,,', '不予公开,依法确定为国家秘密,'))), ['2 理由 reason.missing']);
  assert.deepEqual(await findingsOf(at, row(right.replace('办公室', '财务科'))), ['2 科室 unit.unknown']);
  assert.deepEqual(await findingsOf(at, row(right.replace('有效', '可能有效'))), ['2 效力 validity.unknown']);
  assert.deepEqual(await findingsOf(at, row(`${right}\n${right}`)), ['3  key.twice', '3 索引号 index.twice']);
  assert.deepEqual(await findingsOf(at, row(`${right}\n${right.replace('A/1', 'A/2')}`)), ['3 标题 document.twice']);
  assert.deepEqual(await findingsOf(at, row(`${right}\n${right.replace('A/1', 'A/2').replace('通知甲', '通知乙')}`)), [
    '3 文号 ~number.twice',
  ]);
  assert.deepEqual(await findingsOf(at, '备注,内容甲\n1,2\n'), ['0  title.missing', '0 备注 ~column.unknown', '0 内容甲 ~column.unknown']);
  assert.deepEqual(await findingsOf(at, `${row(right)}"没有成对的引号,1,2`), ['0  sheet.unreadable']);
  assert.deepEqual(await findingsOf(at, ''), ['0  sheet.unreadable']);
  await importAtServer(at.at, archiveOf(at, await sheetOf(at, row(right)), null));
  const other = right.replace('办公室', '');
  assert.deepEqual(await findingsOf(at, row(other.replace('A/1', 'A/9'))), ['2 标题 document.known']);
  assert.deepEqual(await findingsOf(at, row(other.replace('通知甲', '通知丁').replace('1号', '2号'))), ['2 索引号 index.known']);
});

test('GB18030, UTF-16, tabs and a workbook say the same as UTF-8', async (t) => {
  const at = await place(t);
  const rows = [
    ['名称', '公开日期', '信息类型', '公开属性'],
    ['关于做好接种工作的通知', '2021年3月4日', '通知公告', '主动公开'],
  ];
  const text = rows.map((cells) => `${cells.join(',')}\n`).join('');
  assert.deepEqual(await findingsOf(at, `\uFEFF${text}`), []);
  assert.deepEqual(await findingsOf(at, text.replaceAll(',', '\t')), []);
  assert.deepEqual(await findingsOf(at, Buffer.from(`\uFEFF${text}`, 'utf16le')), []);
  assert.deepEqual(await findingsOf(at, encodeText(text, 'gb18030')), []);
  const workbook = await writeExcelFile(rows.map((cells) => cells.map((value) => ({ value })))).toBuffer();
  assert.deepEqual(await findingsOf(at, workbook, null, '目录.xlsx'), []);
  const run = await importAtServer(at.at, archiveOf(at, await sheetOf(at, encodeText(text, 'gb18030')), null));
  assert.ok(run.ok);
  const { rows: made } = await sql<{ title: string }>`select title from document`.execute(at.at.database);
  assert.deepEqual(made, [{ title: '关于做好接种工作的通知' }]);
});

test('attacks on files: out of the folder, by path, by link, by drive, by address', async (t) => {
  const at = await place(t);
  const secret = join(at.folder, 'secret.txt');
  await writeFile(secret, '机密');
  const folder = join(at.folder, 'archive');
  await mkdir(join(folder, 'sub'), { recursive: true });
  await writeFile(join(folder, 'right.txt'), '正文');
  await symlink(secret, join(folder, 'link.txt'));
  await symlink(at.folder, join(folder, 'sub', 'up'));
  await symlink('right.txt', join(folder, 'inner.txt'));
  const row = (path: string) => `标题,发布日期,类型,公开方式,正文文件\n通知,2021-01-01,通知公告,主动公开,${path}\n`;
  const finding = async (path: string) => (await findingsOf(at, row(path), folder)).join();
  assert.equal(await finding('right.txt'), '');
  assert.equal(await finding('./sub/../right.txt'), '2 正文文件 path.outside', 'even when it comes back');
  for (const path of [
    '../secret.txt',
    '..\\secret.txt',
    'sub/../../secret.txt',
    secret,
    'C:\\secret.txt',
    'file:///etc/passwd',
    '/etc/passwd',
    '~/x.txt',
    '.. /secret.txt',
    'http://127.0.0.1/',
  ])
    assert.equal(await finding(path), '2 正文文件 path.outside', path);
  for (const path of ['link.txt', 'sub/up/secret.txt', 'inner.txt']) assert.equal(await finding(path), '2 正文文件 path.link', path);
  assert.equal(await finding('sub'), '2 正文文件 file.missing');
  assert.equal(await finding('nowhere.txt'), '2 正文文件 file.missing');
  const run = await importAtServer(at.at, archiveOf(at, await sheetOf(at, row('link.txt')), folder));
  assert.deepEqual(run.ok ? null : run.error.kind, 'nothing');
});

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

test('pictures that a page names come along; what is missing, elsewhere or no picture is told before and after', async (t) => {
  const at = await place(t);
  const folder = join(at.folder, 'archive');
  await mkdir(join(folder, 'pages/图 片'), { recursive: true });
  await mkdir(join(folder, 'uploads'));
  await writeFile(join(folder, 'pages/图 片/一.png'), PIXEL);
  await writeFile(join(folder, 'uploads/top.png'), Buffer.concat([PIXEL, Buffer.from([0])]));
  await writeFile(join(folder, 'uploads/no.png'), 'MZ not a picture');
  const sources = [
    '图%20片/一.png?v=2',
    '../uploads/top.png',
    '/uploads/top.png',
    'http://old.example.gov.cn/uploads/top.png',
    'gone.png',
    '../uploads/no.png',
    '../../secret.png',
    'https://elsewhere.example.com/uploads/top.png',
    'file:///etc/passwd',
  ];
  const images = sources.map((source) => `<p>图：</p><img src="${source}" alt="接种现场">`).join('');
  await writeFile(join(folder, 'pages/1.html'), `<p>全文。</p>${images}<img src="count.gif" width="1" height="1">`);
  const text = `标题,发布日期,类型,公开方式,正文文件,原链接\n接种现场,2021-01-01,通知公告,主动公开,pages/1.html,http://old.example.gov.cn/1.html\n`;
  const sheet = await sheetOf(at, text);
  const before = await examineAtServer(at.at, archiveOf(at, sheet, folder));
  assert.ok(before.ok);
  const said = before.value.findings.map(({ code, message }) => [code, /有 (\d+) 张/.exec(message)?.[1]]);
  assert.deepEqual(said, [
    ['picture.missing', '1'],
    ['picture.elsewhere', '3'],
  ]);
  assert.deepEqual(await importAtServer(at.at, archiveOf(at, sheet, folder)), {
    ok: true,
    value: { rows: 1, made: 1, here: 0, faulty: 0 },
  });
  const { rows } = await sql<{ body: string; attachments: string }>`
    select content::jsonb ->> 'body' as body, content::jsonb ->> 'attachments' as attachments from document_revision`.execute(
    at.at.database,
  );
  assert.equal(rows[0]?.body.match(/"image"/g)?.length, 4);
  const files = await sql<{ name: string }>`select name from document_file order by name`.execute(at.at.database);
  assert.deepEqual(
    files.rows.map(({ name }) => name),
    ['top.png', '一.png'],
  );
  assert.equal(rows[0]?.attachments.match(/"inline": true/g)?.length, 2);
  const after = await sql<{ code: string }>`select code from archive_import_finding order by code`.execute(at.at.database);
  assert.deepEqual(
    after.rows.map(({ code }) => code),
    ['picture.elsewhere', 'picture.missing', 'picture.refused'],
  );
});

test('a dry run tells which rows lack what their type asks for, and in which screening finds what must not be public', async (t) => {
  const at = await place(t);
  const text = `标题,发布日期,类型,公开方式,正文
没有正文的通知,2021-01-01,通知公告,主动公开,
有正文的通知,2021-01-02,通知公告,主动公开,各科室按时完成。
名单,2021-01-03,通知公告,主动公开,王某，身份证号 11010519491231002X。
【示例】关于做好接种工作的通知,2021-01-03,通知公告,主动公开,全文
`;
  const sheet = await sheetOf(at, text);
  const whole = await examineAtServer(at.at, archiveOf(at, sheet, null));
  assert.ok(whole.ok);
  const { rows, importable, readRows, incompleteRows, blockedRows, findings } = whole.value;
  assert.deepEqual([rows, importable, readRows, incompleteRows, blockedRows], [4, 3, 3, 1, 1]);
  assert.deepEqual(
    findings.map(({ row, severity, code }) => [row, severity, code]),
    [
      [5, 'error', 'row.example'],
      [2, 'warning', 'content.incomplete'],
      [4, 'warning', 'screening.block'],
    ],
  );
  assert.ok(findings.every(({ message }) => !message.includes('11010519491231002X')));
  const quick = await examineAtServer(at.at, archiveOf(at, sheet, null), undefined, 'none');
  assert.ok(quick.ok);
  assert.deepEqual([quick.value.readRows, quick.value.incompleteRows, quick.value.blockedRows], [0, 1, 0]);
});

test('of a long sheet the first texts are read, then every twentieth; all when that is wished', async (t) => {
  const at = await place(t);
  const text = `标题,发布日期,类型,公开方式,正文\n${Array.from({ length: 2100 }, (_, index) => `通知${index},2021-01-01,通知公告,主动公开,文\n`).join('')}`;
  const sheet = await sheetOf(at, text);
  const read = async (reading: 'sample' | 'all') => {
    const examined = await examineAtServer(at.at, archiveOf(at, sheet, null), undefined, reading);
    return examined.ok ? examined.value.readRows : null;
  };
  assert.deepEqual([await read('sample'), await read('all')], [2005, 2100]);
});
