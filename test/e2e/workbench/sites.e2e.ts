import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberedDocument } from '../../factories/documents/numbered-documents.ts';
import { startBrowser } from '../support/browser.ts';
import { lookAt } from './support/look.ts';
import { sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

test('the office keeps its site: sections, what stands in them, home page, colours', { timeout: 600_000 }, async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);
  const { bureau: agencyId, units } = site.office;
  const released = (type: string, title: string) =>
    numberedDocument(site.database, { agencyId, unitId: units.policy, type, title, content: { signedOn: null } });
  const notice = await released('notice', '关于开展秋冬季疫苗接种的通知');
  await released('notice', '关于调整门诊时间的通知');
  await released('news', '县卫生健康局到基层走访');

  const leader = await sitDown(site, browser, 'leader');
  await t.test('nothing yet: it says what to do first; a site is made from the template', async () => {
    const { page } = leader;
    await page.goto('/workbench/sites');
    await page.getByText('本机关还没有网站').waitFor();
    await page.getByRole('link', { name: '建立网站' }).first().click();
    await page.getByLabel('网址代码').fill('Health!');
    await page.getByRole('button', { name: '建立网站' }).click();
    await page.getByText('只能用小写字母').waitFor();
    await lookAt(page, 'sites-new');
    await page.getByLabel('网址代码').fill('health');
    await page.getByRole('button', { name: '建立网站' }).click();
    await page.getByText('栏目和首页已按模板排好').waitFor();
    await page.getByRole('treeitem').first().waitFor();
  });

  const { page, complaints } = await sitDown(site, browser, 'clerk');
  const tree = page.getByRole('tree', { name: '栏目' });
  await t.test('a section is made, filled by a rule, and moved by keys and by drag', async () => {
    await page.goto('/workbench/sites');
    await page.getByRole('link', { name: '青禾县卫生健康局' }).click();
    await tree.waitFor();
    await lookAt(page, 'sites-sections');
    await page.getByRole('button', { name: '增加栏目' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('名称').fill('疫苗接种');
    await dialog.getByLabel('网址代码').fill('news');
    await dialog.getByRole('button', { name: '增加栏目' }).click();
    await dialog.getByText('这个网址代码已经用了').waitFor();
    await dialog.getByLabel('网址代码').fill('vaccination');
    await dialog.getByRole('button', { name: '增加栏目' }).click();
    await page.getByRole('heading', { name: '疫苗接种' }).waitFor();
    await page.getByRole('combobox', { name: '关键词' }).fill('疫苗');
    await page.keyboard.press('Enter');
    await page.getByText('现在有 1 条公开的信息符合').waitFor();
    await page.getByText('关于开展秋冬季疫苗接种的通知').first().waitFor();
    await lookAt(page, 'section-rule');
    await page.getByRole('button', { name: '保存规则' }).click();
    await page.getByText('收录规则已保存').waitFor();
    await page.getByRole('link', { name: '青禾县卫生健康局' }).click();
    const own = tree.getByRole('treeitem', { name: /疫苗接种/ });
    await own.focus();
    const before = await own.getAttribute('aria-posinset');
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('“疫苗接种”已移动').first().waitFor();
    assert.equal(Number(await own.getAttribute('aria-posinset')), Number(before) - 1);
    await own.dragTo(tree.getByRole('treeitem', { name: /健康知识专题/ }));
    await tree.locator('[role=treeitem][aria-level="2"]', { hasText: '疫苗接种' }).waitFor();
  });

  await t.test('a document is put in by hand and pinned; the section is archived with a day', async () => {
    await tree.getByRole('treeitem', { name: /疫苗接种/ }).click();
    await page.getByRole('combobox', { name: '选入一条已发布的信息' }).fill('门诊');
    await page.getByTitle('关于调整门诊时间的通知').click();
    await page.getByRole('checkbox', { name: '置顶：关于调整门诊时间的通知' }).check();
    await page.getByRole('button', { name: '保存选入的信息' }).click();
    await page.getByText('手工选入的信息已保存').waitFor();
    await lookAt(page, 'section-entries');
    await page.getByRole('button', { name: '归档', exact: true }).click();
    await page.getByRole('dialog').getByText('公开页面不会消失').waitFor();
    await lookAt(page, 'section-archive');
    await page.getByRole('dialog').getByRole('button', { name: '归档', exact: true }).click();
    await page.getByText('“疫苗接种”已归档').waitFor();
    await page.getByRole('tab', { name: '办理记录' }).click();
    await page.getByText('选入信息').first().waitFor();
    await page.getByRole('tab', { name: '收录的信息' }).click();
    await page.getByRole('button', { name: '重新开放' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '重新开放栏目' }).click();
    await page.getByText('栏目已重新开放').waitFor();
  });

  await t.test('the home page: blocks added, moved, taken away; faults in place; what was typed stays', async () => {
    await page.getByRole('link', { name: '青禾县卫生健康局' }).click();
    await page.getByRole('tab', { name: '首页布局' }).click();
    const count = await page.locator('.block').count();
    await page.getByRole('combobox', { name: '要加的内容' }).click();
    await page.getByTitle('一段文字').click();
    await page.getByRole('button', { name: '加上' }).click();
    const added = page.locator('.block').nth(count);
    await added.getByRole('textbox', { name: '标题', exact: true }).fill('办公时间');
    await added.getByRole('textbox', { name: '文字', exact: true }).fill('周一至周五 8:30 至 17:30');
    await page.reload();
    await page.getByText('上次没有保存的内容已恢复').waitFor();
    await page.getByRole('group', { name: `第 ${count + 1} 块：一段文字` }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByRole('group', { name: `第 ${count} 块：一段文字` }).waitFor();
    await lookAt(page, 'site-home');
    await page.getByRole('button', { name: '保存布局' }).click();
    await page.getByText('首页布局已保存').waitFor();
    assert.equal(await page.locator('.block').count(), count + 1);
  });

  await t.test('colours: what can’t be read is refused while it is chosen', async () => {
    await page.getByRole('tab', { name: '颜色' }).click();
    await page.getByLabel('标志和页头', { exact: true }).fill('#ffd24d');
    await page.getByText('看不清').first().waitFor();
    await lookAt(page, 'site-theme');
    await page.getByLabel('标志和页头', { exact: true }).fill('#7a1f5c');
    await page.getByRole('button', { name: '保存颜色' }).click();
    await page.getByText('颜色已保存').waitFor();
    await page.getByRole('tab', { name: '名称和标识' }).click();
    await lookAt(page, 'site-marks');
    await page.getByRole('tab', { name: '公示屏' }).click();
    await page.getByText('在新窗口打开大屏').waitFor();
    await lookAt(page, 'site-display');
  });

  await t.test('the page of a released document says where the public finds it', async () => {
    await page.goto(`/workbench/documents/${notice}?tab=public`);
    await page.getByRole('link', { name: /疫苗接种/ }).waitFor();
    await page.getByRole('link', { name: /打印公示单/ }).waitFor();
    await lookAt(page, 'document-public');
  });

  await t.test('a topic has its own layout; the leader closes the site with a reason', async () => {
    await leader.page.goto('/workbench/sites');
    await leader.page.getByRole('link', { name: '青禾县卫生健康局' }).click();
    await leader.page.getByRole('button', { name: '开设专题' }).click();
    const dialog = leader.page.getByRole('dialog');
    await dialog.getByLabel('名称').fill('健康科普进万家');
    await dialog.getByLabel('网址代码').fill('health-talks');
    await dialog.getByRole('button', { name: '开设专题' }).click();
    await leader.page.getByText('还没有内容').waitFor();
    await lookAt(leader.page, 'topic-layout');
    await leader.page.getByRole('link', { name: '青禾县卫生健康局' }).click();
    await leader.page.getByRole('button', { name: '关闭网站' }).click();
    await leader.page.getByRole('dialog').getByLabel('原因').fill('网站整合到县政府平台');
    await leader.page.getByRole('dialog').getByRole('button', { name: '关闭网站' }).click();
    await leader.page.getByText('网站已关闭').waitFor();
  });
  assert.deepEqual(complaints, []);
  assert.deepEqual(leader.complaints, []);
});
