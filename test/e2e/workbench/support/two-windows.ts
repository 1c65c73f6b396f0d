import type { BrowserContext, Page } from 'playwright-core';
import { lookAt } from './look.ts';

const text = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true });

/** One person writes the same document in two windows, and brings both together. */
export async function writeInTwoWindows(context: BrowserContext, id: number): Promise<void> {
  const left = await context.newPage();
  await left.goto(`/workbench/documents/${id}`);
  await text(left).click();
  await left.keyboard.type('左边写的。');
  await left.getByText(/草稿已保存 \d\d:\d\d/).waitFor();
  const right = await context.newPage();
  await right.goto(`/workbench/documents/${id}`);
  await right.getByText('这份信息还在您的另一个窗口里打开着').waitFor();
  await text(right).getByText('左边写的。').waitFor();
  await text(left).click();
  await left.keyboard.press('Control+End');
  await Promise.all([left.waitForResponse(/\/draft$/), left.keyboard.type('左边又写。')]);
  await text(right).click();
  await right.keyboard.press('Control+End');
  await right.keyboard.press('Enter');
  await right.keyboard.type('右边写的。');
  await right.getByText('您在另一个窗口里也写了这份信息').waitFor();
  await lookAt(right, 'drafting-two-windows');
  await right.getByRole('button', { name: '看看两边，合在一起' }).click();
  await lookAt(right, 'drafting-two-windows-join');
  await right.getByRole('dialog').getByRole('button', { name: '合在一起保存' }).click();
  await right.getByText('已保存为第 2 稿').waitFor();
  // The other window is told in its turn.
  await left.getByRole('button', { name: '保存', exact: true }).click();
  await left.getByRole('dialog').getByRole('button', { name: '合在一起保存' }).click();
  await left.getByText('已保存为第 3 稿').or(left.getByText('内容没有变化')).first().waitFor();
  await right.close();
  await left.close();
}
