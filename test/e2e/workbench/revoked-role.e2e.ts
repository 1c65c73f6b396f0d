import { test } from 'node:test';
import { sql } from 'kysely';
import { startBrowser } from '../support/browser.ts';
import { sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

test('who loses a role while the page is open loses its entries with the first refusal, without loading the page again', async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);
  const { page } = await sitDown(site, browser, 'leader');
  await page.goto('/workbench/notifications');
  const entry = page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '年度报告', exact: true });
  await entry.waitFor();
  // Else one of the page's own questions is the first that is refused, and the entry is gone before it is pressed.
  await page.waitForLoadState('networkidle');
  await sql`update role_grant set revoked_at = now() where account_id = ${site.office.people.leader}`.execute(site.database);
  await entry.click();
  await page.getByRole('heading', { name: '您的角色不使用这个页面' }).waitFor();
  await entry.waitFor({ state: 'detached' });
});
