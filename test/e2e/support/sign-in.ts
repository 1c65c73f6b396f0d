import type { Page } from 'playwright-core';

export const SIGN_IN_NAME = 'admin';
export const PASSWORD = '一句自己记得住的长话 2026';

/** Makes the administrator by the one-time link; ends on the list of reports, signed in. */
export async function setUpAdministrator(page: Page, setupPath: string): Promise<void> {
  await page.goto(setupPath);
  await page.getByLabel('登录名').fill(SIGN_IN_NAME);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByLabel('再输入一次密码').fill(PASSWORD);
  await page.getByRole('button', { name: '保存并登录' }).click();
  await page.waitForURL('**/reports');
}

export async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('登录名').fill(name);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}
