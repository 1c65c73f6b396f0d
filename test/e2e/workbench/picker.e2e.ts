import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { startBrowser } from '../support/browser.ts';
import { ask, sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

const Made = z.looseObject({ id: z.number() });

/** Presses the mouse where the thing is seen, whatever lies there. */
async function press(page: Page, what: Locator): Promise<void> {
  await what.hover();
  const box = await what.boundingBox();
  assert.ok(box !== null);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
}

test('in a dialog, the mouse chooses the option that it points at', { timeout: 600_000 }, async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);
  const { page, context, complaints } = await sitDown(site, browser, 'clerk');
  const made = await ask(context, 'POST', '/api/v1/tasks', { title: '核对台账', unitId: null });
  await page.goto(`/workbench/tasks/${Made.parse(made).id}`);
  await page.getByRole('button', { name: '分派', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '分派任务' });
  for (const [label, option] of [
    ['承办科室', '政策法规科'],
    ['承办人', 'policyStaff'],
  ] as const) {
    await dialog.getByLabel(label).click();
    await press(page, page.locator('.ant-select-item-option', { hasText: option }));
    await dialog.locator('.ant-select', { hasText: option }).waitFor();
  }
  await dialog.getByRole('button', { name: '分派', exact: true }).click();
  await page.getByText('已分派').waitFor();
  assert.match((await page.getByRole('main').textContent()) ?? '', /政策法规科.*policyStaff/);
  // Beside the dialog the mouse closes it, as before.
  await page.getByRole('button', { name: '分派', exact: true }).click();
  await dialog.waitFor();
  await page.mouse.click(20, 700);
  await dialog.waitFor({ state: 'hidden' });
  assert.deepEqual(complaints, []);
});
