import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { buildZip } from '../../../src/platform/extraction/testing/build-zip.ts';
import { openDatabase } from '../../../src/platform/database/index.ts';
import { startJobs } from '../../../src/platform/jobs/index.ts';
import { createLog } from '../../../src/platform/logging.ts';
import { until } from '../../house/house-process.ts';
import { startBrowser } from '../support/browser.ts';
import { lookAt } from './support/look.ts';
import { sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

const HEAD = '编号,标题,发布日期,类型,公开方式,正文,正文文件\n';
/** Twelve batches, and one more. */
const ROWS = 1200;
const UNDER_WAY = /第 \d+ 行，共 1201 行/;

test('the office brings an old site in: errors, mended, approved by the leader, paused, gone on with', { timeout: 600_000 }, async (t) => {
  const site = await startWorkbench(t);
  await sql`update agency set credit_code = '11610802016083285C' where agency_id = ${site.office.bureau}`.execute(site.database);
  await sql`update unit set is_disclosure_office = true where name = '政策法规科'`.execute(site.database);
  const work = async () => {
    const jobs = await startJobs({
      address: site.databaseAddress,
      database: site.database,
      handlers: site.jobs.handlers,
      schedules: [],
      log: createLog('silent'),
      keptDays: 1,
      watchSeconds: 1,
    });
    t.after(() => jobs.stop(0));
    return jobs;
  };
  // Else a fast machine is done before anybody can press a button.
  const owner = openDatabase(site.superuserAddress, { connections: 1 });
  t.after(() => owner.close());
  await sql`create function wait_a_while() returns trigger language plpgsql as 'begin perform pg_sleep(0.7); return null; end'`.execute(
    owner.database,
  );
  await sql`create trigger slow after insert on archive_document for each statement execute function wait_a_while()`.execute(
    owner.database,
  );
  // And however slow a button is, the import stops before this share of its rows until it was pressed.
  for (const statement of [
    'create table gate as select 0.2::float8 as most',
    `create function wait_at_gate() returns trigger language plpgsql security definer as
      'begin while new.fraction > (select most from public.gate) loop perform pg_sleep(0.05); end loop; return new; end'`,
    'create trigger gate before insert or update on job_progress for each row execute function wait_at_gate()',
  ])
    await sql.raw(statement).execute(owner.database);
  const mayCome = (share: number) => sql`update gate set most = ${share}`.execute(owner.database);
  const browser = await startBrowser(t);
  const { page, complaints } = await sitDown(site, browser, 'clerk');
  const leader = await sitDown(site, browser, 'leader');
  const lines = Array.from(
    { length: ROWS },
    (_, index) => `${index},第${index}号通知,2021-03-04,通知公告,主动公开,各科室按时完成。,\n`,
  ).join('');
  const page1 = '1000000,接种现场,2021-03-05,通知公告,主动公开,,正文/现场.html\n';
  const csv = (text: string) => ({ name: '目录.csv', mimeType: 'text/csv', buffer: Buffer.from(HEAD + text) });
  const html = '<p>接种现场如下，联系人身份证号 11010519491231002X。</p><img src="图/没有.png">';
  const zip = { name: '资料.zip', mimeType: 'application/zip', buffer: Buffer.from(buildZip([{ name: '正文/现场.html', data: html }])) };
  const upload = async (sheet: ReturnType<typeof csv>) => {
    await page.getByLabel('目录表格').setInputFiles(sheet);
    await page.getByLabel('资料文件').setInputFiles(zip);
    await page.getByRole('textbox', { name: '资料来源' }).fill('旧网站');
    await page.getByRole('button', { name: '上传并检查' }).click();
    await page.getByRole('heading', { name: '旧网站', level: 1 }).waitFor();
  };

  await t.test('nothing yet; a sheet with errors is told row by row', async () => {
    await page.goto('/workbench/');
    await page.getByRole('link', { name: '批量导入' }).click();
    await page.getByText('还没有导入过').waitFor();
    await lookAt(page, 'archive-empty');
    await page.getByRole('button', { name: '下载模板' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /Excel/ }).click();
    assert.equal((await download).suggestedFilename(), '批量导入模板.xlsx');
    await page.getByRole('link', { name: '上传表格' }).first().click();
    await page.getByRole('button', { name: '上传并检查' }).click();
    await page.getByText('请选择目录表格').first().waitFor();
    await lookAt(page, 'archive-new');
    await upload(
      csv(
        `7,,2021-03-04,通知公告,主动公开,文,\n8,缺日期的通知,,红头文件,主动公开,文,\n9,没有正文的通知,2021-03-04,通知公告,主动公开,,\n${page1}`,
      ),
    );
    await page.getByText('有 2 行有错误，不会导入').waitFor();
    await page.getByRole('row', { name: /第 2 行.*没有标题/ }).waitFor();
    await page.getByRole('row', { name: /第 4 行.*还没有填写“正文”/ }).waitFor();
    await page.getByRole('row', { name: /第 5 行.*“正文\/图\/没有.png”/ }).waitFor();
    await page.getByRole('row', { name: /第 5 行.*内容检查有 1 处/ }).waitFor();
    await lookAt(page, 'archive-findings');
  });

  await t.test('mended it is approved by the leader, paused on its way, gone on with, and each row is there once', async () => {
    await page.getByRole('link', { name: '重新上传' }).click();
    await upload(csv(lines + page1));
    // The clerk alone brings nothing in.
    await page.getByText('请本机关负责人批准后开始导入').waitFor();
    assert.equal(await page.getByRole('button', { name: /开始导入/ }).count(), 0);
    await lookAt(page, 'archive-waiting');
    await leader.page.goto('/workbench/notifications');
    await leader.page.getByText(`批量导入请您批准：旧网站（${ROWS + 1} 条）`).click();
    await leader.page.getByText('检查完了，等您批准').waitFor();
    await leader.page.getByRole('button', { name: `批准并开始导入 ${ROWS + 1} 行` }).click();
    const dialog = leader.page.getByRole('dialog');
    await dialog.getByText(`其中 ${ROWS + 1} 条随即对公众公开，不再经过三审三校，因为它们以前已经公开过`).waitFor();
    await lookAt(leader.page, 'archive-approve');
    await dialog.getByRole('button', { name: '批准并开始导入' }).click();
    await leader.page.getByText('排队等待').waitFor();
    await page.reload();
    await page.getByText('排队等待').waitFor();
    const first = await work();
    await page.getByText(UNDER_WAY).waitFor();
    await page.getByRole('button', { name: '暂停' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '暂停导入' }).click();
    await page.getByText(/已暂停，导入了 \d+ 条/).waitFor();
    // At 0.7 s each, few more come in until it is told.
    await mayCome(1);
    await until('it has ended', () => first.running() === 0);
    const { rows: here } = await sql<{ count: number }>`select count(*)::int as count from document`.execute(site.database);
    await mayCome((here[0]?.count ?? 0) / ROWS + 0.1);
    await lookAt(page, 'archive-paused');
    await page.getByText(/请本机关负责人接着导入/).waitFor();
    await leader.page.getByRole('button', { name: '接着导入' }).click();
    await leader.page.getByRole('dialog').getByRole('button', { name: '接着导入' }).click();
    await leader.page.getByText(UNDER_WAY).waitFor();
    await page.reload();
    // As when the program is shut down and comes back.
    await first.stop(0);
    await page.getByText('中断了，会自动接着导入').waitFor();
    await lookAt(page, 'archive-interrupted');
    await mayCome(1);
    await sql`drop trigger slow on archive_document`.execute(owner.database);
    await leader.page.getByRole('button', { name: '现在接着导入' }).click();
    await leader.page.getByRole('dialog').getByRole('button', { name: '接着导入' }).click();
    await work();
    await page.getByText(`导入完成：${ROWS + 1} 条`).waitFor({ timeout: 300_000 });
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from document`.execute(site.database);
    assert.equal(rows[0]?.count, ROWS + 1);
    await page.getByRole('tab', { name: /导入的信息/ }).click();
    await page.getByRole('link', { name: '第0号通知' }).waitFor();
    await lookAt(page, 'archive-documents');
    await page.getByRole('link', { name: '第0号通知' }).click();
    await page.getByRole('heading', { name: '第0号通知', level: 1 }).waitFor();
    await page.goto('/workbench/archive-imports');
    await page.getByRole('row', { name: /已完成/ }).waitFor();
    await page.getByRole('row', { name: /已检查，未开始/ }).waitFor();
    await lookAt(page, 'archive-list');
  });
  assert.deepEqual([...complaints, ...leader.complaints], []);
});
