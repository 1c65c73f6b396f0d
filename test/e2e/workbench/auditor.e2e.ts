import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from '../../../src/platform/database/index.ts';
import { startSealing } from '../../../src/platform/audit/index.ts';
import { createLog } from '../../../src/platform/logging.ts';
import { until } from '../../house/house-process.ts';
import { startBrowser } from '../support/browser.ts';
import { lookAt } from './support/look.ts';
import { ask, sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

test('the auditor reads what was done, examines the chains, and sees what was tampered with', { timeout: 600_000 }, async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);
  const clerk = await sitDown(site, browser, 'clerk');
  await ask(clerk.context, 'POST', '/api/v1/tasks', { title: '报送本季度台账', body: '', dueOn: null, unitId: null });
  await clerk.context.close();
  const { page, complaints } = await sitDown(site, browser, 'auditor');
  await page.goto('/workbench/');
  await page.getByRole('heading', { name: '审计记录' }).waitFor();
  assert.equal(await page.getByRole('link', { name: '我的任务' }).count(), 0, 'no content for the auditor');
  await page.getByRole('row', { name: /clerk 任务 1 新建/ }).waitFor();
  await lookAt(page, 'audit-entries');

  await page
    .getByRole('row', { name: /clerk 任务 1 新建/ })
    .getByRole('link')
    .click();
  await page.getByText('报送本季度台账').first().waitFor();
  await lookAt(page, 'audit-entry');
  await page.goBack();
  await page.getByRole('heading', { name: '审计记录' }).waitFor();

  const sealing = startSealing({ address: site.databaseAddress, algorithm: 'sha256', anchorsFile: null, log: createLog('silent') });
  t.after(() => sealing.stop());
  await until('everything is sealed', async () => {
    const { rows } = await sql<{
      done: boolean;
    }>`select exists (select 1 from audit_seal where agency_id = ${site.office.bureau}) as done`.execute(site.database);
    return rows[0]?.done === true;
  });
  await page.goto('/workbench/audit-chains');
  await page.getByRole('button', { name: '立即核对' }).click();
  await page.getByText('核对完成，没有发现问题').waitFor();
  await page.getByText('完好').first().waitFor();
  await lookAt(page, 'audit-chains');

  const tamperer = openDatabase(site.superuserAddress, { connections: 1 });
  await sql`alter table audit_entry disable trigger all`.execute(tamperer.database);
  await sql`update audit_entry set actor_name = '别人' where noun = 'task'`.execute(tamperer.database);
  await tamperer.close();
  await page.getByRole('button', { name: '立即核对' }).click();
  await page.getByText('核对完成，发现了问题').waitFor();
  await page
    .getByText(/第 \d+ 号记录/)
    .first()
    .waitFor();
  await lookAt(page, 'audit-chains-tampered');
  assert.deepEqual(complaints, []);
});
