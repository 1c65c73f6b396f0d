import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { verifyAuditJob, purgeJob } from '../../../src/modules/operations/index.ts';
import { openDatabase, type Database } from '../../../src/platform/database/index.ts';
import { enqueue, startJobs } from '../../../src/platform/jobs/index.ts';
import { createLog } from '../../../src/platform/logging.ts';
import { startBrowser } from '../support/browser.ts';
import { lookAt } from './support/look.ts';
import { sitDown } from './support/sign-in.ts';
import { startWorkbench, type WorkbenchSite } from './support/workbench-site.ts';

/** With all rights: puts obstacles in the way of jobs, and takes them away. */
function operator(t: TestContext, site: WorkbenchSite): Database {
  const opened = openDatabase(site.superuserAddress, { connections: 2 });
  t.after(() => opened.close());
  return opened.database;
}

/** Keeps the job that clears away from its last table until it is let go. */
async function holdPurge(database: Database): Promise<() => Promise<void>> {
  const held = Promise.withResolvers<null>();
  const letGo = Promise.withResolvers<null>();
  const holding = database.transaction().execute(async (transaction) => {
    await sql`lock table single_sign_on_attempt in access exclusive mode`.execute(transaction);
    held.resolve(null);
    await letGo.promise;
  });
  await Promise.race([held.promise, holding]);
  return async () => {
    letGo.resolve(null);
    await holding;
  };
}

test(
  'what runs in the background: seen while it runs, retried when it failed, cancelled with a reason',
  { timeout: 600_000 },
  async (t) => {
    const site = await startWorkbench(t);
    const browser = await startBrowser(t);
    const postgres = operator(t, site);
    const { page, context, complaints } = await sitDown(site, browser, 'systemAdmin');

    await page.goto('/workbench/system-status');
    const part = (title: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
    await part('后台任务').getByText('没有程序在做后台任务').waitFor();
    await part('备份').getByText('还没有备份过').waitFor();
    await page.getByText('有地方出了问题').waitFor();
    await lookAt(page, 'system-status-error');

    await page.getByRole('link', { name: '后台任务', exact: true }).click();
    await page.getByText('还没有后台任务').waitFor();
    await lookAt(page, 'jobs-empty');

    const { handlers, schedules } = site.jobs;
    const jobs = await startJobs({
      address: site.databaseAddress,
      database: site.database,
      handlers,
      schedules,
      log: createLog('silent'),
      keptDays: 30,
      watchSeconds: 1,
    });
    t.after(() => jobs.stop(0));

    await page.goto('/workbench/jobs');
    await page.getByRole('link', { name: '定时任务' }).click();
    const nightly = page.getByRole('row', { name: /核对审计记录/ });
    await nightly.getByText('每天 03:00').waitFor();
    await nightly.getByText(/^\d{4}-\d\d-\d\d 03:00$/).waitFor();
    await page
      .getByRole('row', { name: /清理过期内容/ })
      .getByText(/^\d{4}-\d\d-\d\d 03:30$/)
      .waitFor();
    await lookAt(page, 'job-schedules');
    await page.goBack();

    await t.test('a job that failed says why, and is done after all when the trouble is gone', async () => {
      const role = site.databaseAddress.user;
      await sql`revoke select on audit_seal from ${sql.id(role)}`.execute(postgres);
      const id = await site.database.transaction().execute(async (transaction) => {
        const asked = await enqueue(transaction, verifyAuditJob, {});
        // The real one tries three times more before it gives up, half a minute later and more.
        await sql`update pgboss.job set retry_limit = 0 where id = ${asked}`.execute(transaction);
        return asked;
      });
      await page.goto('/workbench/jobs');
      await page.getByText('未成功', { exact: true }).last().waitFor();
      await page.getByRole('link', { name: '核对审计记录' }).click();
      await page.getByText('没有做成').waitFor();
      await page.getByText(/程序出错（42501）/).waitFor();
      assert.equal(new URL(page.url()).pathname, `/workbench/jobs/${id}`);
      await lookAt(page, 'job-failed');
      await page.goto('/workbench/jobs');
      await page.getByText(/程序出错（42501）/).waitFor();
      await lookAt(page, 'jobs-failed');
      await page.goto('/workbench/system-status');
      await part('后台任务').getByText('一天内有任务没有成功').waitFor();
      await lookAt(page, 'system-status');
      await part('后台任务').getByRole('link', { name: '查看后台任务' }).click();
      await sql`grant select on audit_seal to ${sql.id(role)}`.execute(postgres);
      await page.getByRole('link', { name: '核对审计记录' }).click();
      await page.getByRole('button', { name: '再试一次' }).click();
      await page.getByText('已安排再试').waitFor();
      await page.getByText(/核对了 \d+ 条链、\d+ 条记录/).waitFor();
      await page.getByText('已完成', { exact: true }).waitFor();
      assert.equal(await page.getByRole('button', { name: '再试一次' }).count(), 0);
      await page.goBack();
      await page.getByText('没有符合条件的记录。').waitFor();
    });

    await t.test('a list moves by itself while something runs; what runs is cancelled with a reason', async () => {
      const letGo = await holdPurge(postgres);
      const ask = () => site.database.transaction().execute((transaction) => enqueue(transaction, purgeJob, {}));
      await ask();
      await page.goto('/workbench/jobs');
      const first = page.getByRole('row', { name: /清理过期内容/ }).first();
      await first.getByText('进行中').waitFor();
      await lookAt(page, 'jobs-running');
      await letGo();
      await first.getByText('已完成').waitFor();

      const letGoAgain = await holdPurge(postgres);
      await ask();
      await page.goto('/workbench/jobs?state=waiting,running');
      await page.getByRole('link', { name: '清理过期内容' }).click();
      await page.getByText('进行中').waitFor();
      await lookAt(page, 'job-running');
      await page.getByRole('button', { name: '停止任务' }).click();
      const dialog = page.getByRole('dialog', { name: '停止任务' });
      await dialog.getByRole('button', { name: '停止任务' }).click();
      await dialog.getByText('请填写停止原因。').waitFor();
      await lookAt(page, 'job-cancel');
      await dialog.getByLabel('停止原因').fill('白天不清理');
      await dialog.getByRole('button', { name: '停止任务' }).click();
      await page.getByText('已取消', { exact: true }).first().waitFor();
      await lookAt(page, 'job-cancelled');
      const { rows } = await sql<{ reason: string }>`
      select reason from audit_entry where noun = 'job' and deed = 'cancel'`.execute(postgres);
      assert.deepEqual(rows, [{ reason: '白天不清理' }]);
      await letGoAgain();
      await page.getByRole('button', { name: '再试一次' }).click();
      await page.getByText('已完成', { exact: true }).waitFor();
    });

    await t.test('who may not see the work of the program is not led there', async () => {
      const clerk = await sitDown(site, browser, 'clerk');
      await clerk.page.goto('/workbench/jobs');
      await clerk.page.getByRole('heading', { name: '您的角色不使用这个页面' }).waitFor();
      assert.equal(await clerk.page.getByRole('link', { name: '运行状态' }).count(), 0);
      await clerk.context.close();
    });
    assert.deepEqual(complaints, []);
    await context.close();
  },
);
