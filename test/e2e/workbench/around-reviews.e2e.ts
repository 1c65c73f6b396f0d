import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookAt } from './support/look.ts';
import { bar, button, openFromList, openReviewDesks, pass, stored } from './support/review-desks.ts';
import { ask } from './support/sign-in.ts';

test('around the reviews: urgent releases, lent signatures, flows, contributions', { timeout: 1_200_000 }, async (t) => {
  const desks = await openReviewDesks(t);
  const { begin, submit, drafter, head, colleague, secrecy, leader, clerk } = desks;

  await t.test('urgent: a leader lets it out after the secrecy review, the rest follows', async () => {
    const URGENT = '关于暴雨停诊的紧急通知';
    const id = await begin(URGENT);
    const { version } = await stored(drafter.context, id);
    await ask(drafter.context, 'POST', `/api/v1/documents/${id}/submit`, { note: '', urgentReason: '暴雨红色预警，来不及三审。' }, version);
    await leader.page.goto(`/workbench/documents/${id}/review`);
    await leader.page.getByText('暴雨红色预警，来不及三审。').first().waitFor();
    await bar(leader.page).getByRole('button', { name: '批准先发后审' }).click();
    await lookAt(leader.page, 'review-urgent');
    await leader.page
      .getByRole('dialog', { name: '批准先发后审' })
      .getByRole('button', { name: /批\s*准/ })
      .click();
    await leader.page.getByText('已批准先发后审').first().waitFor();
    await openFromList(secrecy, URGENT);
    await pass(secrecy);
    await clerk.page.goto(`/workbench/documents/${id}/review`);
    await bar(clerk.page).getByRole('button', { name: '发布', exact: true }).click();
    await clerk.page
      .getByRole('dialog', { name: '发布信息' })
      .getByText(/会标明“先发后审”/)
      .waitFor();
    await clerk.page.getByRole('dialog', { name: '发布信息' }).getByRole('button', { name: '发布', exact: true }).click();
    await clerk.page.getByText(/已发布，索引号 .*-00001/).waitFor();
    await clerk.page.goto('/workbench/reviews');
    await clerk.page.getByText('待补审').first().waitFor();
    await lookAt(clerk.page, 'reviews');
  });

  await t.test('a lent signature: made, used in the other name, taken back', async () => {
    const LENT = '关于义诊活动的通知';
    const id = await begin(LENT);
    await submit(id);
    const { page } = head;
    await page.goto('/workbench/review-delegations');
    await button(page, '委托别人').click();
    const dialog = page.getByRole('dialog', { name: '委托别人代为审核' });
    await dialog.getByRole('combobox', { name: '受托人' }).click();
    await page.keyboard.type('policyColl');
    await page.locator('.ant-select-item-option', { hasText: 'policyColleague' }).first().click();
    await dialog.getByLabel('事由').fill('出差');
    await lookAt(page, 'delegation-new');
    await dialog.getByRole('button', { name: /委\s*托/ }).click();
    await page.getByText('已委托，受托人已收到提醒').waitFor();
    await page.getByText('生效中').last().waitFor();
    await lookAt(page, 'delegations');

    await openFromList(colleague, LENT);
    await colleague.page.getByRole('radio', { name: '一审一校：审核' }).check();
    await colleague.page.getByText('代policyHead签署（受委托）').waitFor();
    await lookAt(colleague.page, 'review-on-behalf');
    await pass(colleague);
    await colleague.page.getByText('policyColleague代policyHead').first().waitFor();

    await page.getByRole('button', { name: '收回给policyColleague的委托' }).click();
    await page
      .getByRole('dialog', { name: '收回委托' })
      .getByRole('button', { name: /收\s*回/ })
      .click();
    await page.getByText('已收回').first().waitFor();
  });

  await t.test('flows: shown as tables; the leader sets one, what is wrong is said in its place', async () => {
    const { page } = leader;
    await page.goto('/workbench/review-flows');
    await page.getByRole('heading', { name: '三审三校', exact: true }).waitFor();
    await lookAt(page, 'flows');
    await page
      .getByRole('link', { name: '照此设立' })
      .or(page.getByRole('button', { name: '照此设立' }))
      .first()
      .click();
    await page.getByLabel('名称', { exact: true }).fill('');
    await page.getByRole('button', { name: '去掉第 3 道' }).click();
    await page.getByRole('button', { name: '设立', exact: true }).click();
    await page.getByText('请填写流程的名称。').first().waitFor();
    await page.getByText(/至少要有 3 道审核/).waitFor();
    await lookAt(page, 'flow-form');
    await page.getByLabel('名称', { exact: true }).fill('通知两审');
    await page.getByRole('checkbox', { name: '从严' }).uncheck();
    await page.getByRole('button', { name: '设立', exact: true }).click();
    await page.getByRole('heading', { name: '通知两审', exact: true }).waitFor();
    await lookAt(page, 'flow');
    await button(page, '停用').click();
    await page
      .getByRole('dialog', { name: '停用流程' })
      .getByRole('button', { name: /停\s*用/ })
      .click();
    await page.getByText('已停用').first().waitFor();
    await drafter.page.goto('/workbench/review-flows');
    await drafter.page.getByRole('heading', { name: '三审三校', exact: true }).waitFor();
    assert.equal(await drafter.page.getByText('设立流程').count(), 0);
  });

  await t.test('contributions: by unit and person, as a file', async () => {
    const { page } = clerk;
    await page.goto('/workbench/contributions');
    await page.getByRole('button', { name: '按个人' }).click();
    await page.getByRole('row').filter({ hasText: 'policyStaff' }).waitFor();
    await button(page, '今年').click();
    await page.getByRole('row').filter({ hasText: 'policyStaff' }).waitFor();
    await lookAt(page, 'contributions');
    await page.getByRole('button', { name: /导\s*出/ }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /XLSX|Excel/ }).click()]);
    assert.match(download.suggestedFilename(), /\.xlsx$/);
  });

  desks.assertQuiet();
});
