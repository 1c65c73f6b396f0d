import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { shanghaiDay } from '../../../src/kernel/shanghai-day.ts';
import { dayAfter } from '../../../src/law/workdays.ts';
import { numberedDocument } from '../../factories/documents/numbered-documents.ts';
import { until } from '../../house/house-process.ts';
import { startBrowser, visit } from '../support/browser.ts';
import { DESK_AND_TELEPHONE, lookAt } from './support/look.ts';
import { sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

const NAME = '关于《急救站点设置办法（征求意见稿）》公开征求意见的公告';

test('what visitors write and read, at the desks: consultations, mistakes on pages, views', { timeout: 600_000 }, async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);
  const { bureau: agencyId, units } = site.office;
  const notice = await numberedDocument(site.database, {
    agencyId,
    unitId: units.policy,
    type: 'notice',
    title: '关于调整门诊时间的通知',
    content: { signedOn: null },
  });
  const { page, complaints } = await sitDown(site, browser, 'clerk');
  const visitor = await (await visit(browser, site.address, { javaScriptEnabled: false })).context.newPage();
  const look = (name: string) => lookAt(page, name, DESK_AND_TELEPHONE);
  let consultation = 0;

  await t.test('a consultation is written, opened, and read by a visitor who says something', async () => {
    await page.goto('/workbench/consultations');
    await page.getByText('还没有征集').waitFor();
    await look('consultations-none');
    await page.getByRole('link', { name: '新建意见征集' }).first().click();
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('请填写征求意见稿。').first().waitFor();
    await look('consultation-new-wrong');
    await page.getByRole('textbox', { name: '标题' }).fill(NAME);
    await page.getByLabel('截止日期').fill(dayAfter(shanghaiDay(new Date()), 40));
    await page.getByRole('combobox', { name: '承办科室' }).fill('政策');
    await page.getByTitle('政策法规科').click();
    await page.getByLabel('征集说明').fill('为规范急救站点的设置，我局起草了本办法。');
    await page.getByRole('textbox', { name: '征求意见稿' }).fill('第一条　每个乡镇至少设一个急救站点。\n第二条　本办法自印发之日起施行。');
    await look('consultation-new');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存，公开工作人员核对后开始征集').waitFor();
    await page.getByRole('button', { name: '开始征集' }).click();
    await look('consultation-open-dialog');
    await page.getByRole('dialog').getByRole('button', { name: '开始征集' }).click();
    await page.getByText('已开始征集').first().waitFor();
    consultation = Number(/\d+$/.exec(page.url())?.[0]);
    await look('consultation');

    await until('it is public', async () => (await visitor.goto(`/consultations/${consultation}`))?.status() === 200);
    await visitor.getByLabel('您的意见（必填）').fill('建议城东也设一个站点。');
    await visitor.getByLabel('电话或邮箱（可不填）').fill('0000-1234567');
    await visitor.getByRole('button', { name: '提交意见' }).click();
    await visitor.getByText('意见已收到').first().waitFor();
  });

  await t.test('the comment is answered, the result published, and stands on the public page', async () => {
    await page.goto('/workbench/consultation-comments');
    await page.getByText('建议城东也设一个站点。').first().waitFor();
    await look('consultation-comments');
    await page.getByRole('link', { name: '建议城东也设一个站点。' }).click();
    const form = page.getByRole('form', { name: '答复意见' });
    await page.getByRole('button', { name: '查看联系方式（会记入审计）' }).click();
    await page.getByText('0000-1234567').waitFor();
    await form.getByLabel('随结果公布的文字').fill('建议城东也设一个站点。');
    await look('consultation-comment');
    await form.getByRole('button', { name: '保存答复' }).click();
    await page.getByText('已答复').first().waitFor();
    // Its last day is over.
    await sql`update consultation set state = 'closed', closed_at = now(), version = version + 1 where consultation_id = ${consultation}`.execute(
      site.database,
    );
    await page.goto(`/workbench/consultations/${consultation}`);
    await page.getByRole('button', { name: '公布结果' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('总体赞成，采纳一条意见。');
    await page.getByRole('dialog').getByRole('button', { name: '公布结果' }).click();
    await page.getByText('已公布结果').first().waitFor();
    await look('consultation-result');
    await until('the result is public', async () => {
      await visitor.goto(`/consultations/${consultation}`);
      return (await visitor.getByRole('heading', { name: '征集结果' }).count()) === 1;
    });
    assert.match((await visitor.locator('main').textContent()) ?? '', /共收到意见 1 条，其中采纳 1 条/);
  });

  await t.test('a mistake on a page is handled and answered, and its task is finished', async () => {
    await page.goto('/workbench/corrections');
    await page.getByText('还没有人指出网页的错误').waitFor();
    await look('corrections-none');
    await visitor.goto(`/correction?page=/documents/${notice}`);
    await visitor.getByLabel('错别字').check();
    await visitor.getByLabel('问题是什么（必填）').fill('第二段“按排”应为“安排”。');
    await visitor.getByLabel('电话或邮箱（可不填）').fill('someone@example.com');
    await visitor.getByRole('button', { name: '提交' }).click();
    await visitor.getByText('您指出的问题已收到').first().waitFor();
    await page.reload();
    await page.getByRole('link', { name: /第二段/ }).waitFor();
    await look('corrections');
    await page.getByRole('link', { name: /第二段/ }).click();
    await page.getByRole('button', { name: '处理', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '处理' });
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByText('请写明怎么处理的。').first().waitFor();
    await dialog.getByLabel('处理情况').fill('已改为“安排”。');
    await look('correction-handle');
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByText('已处理，任务随之办结').waitFor();
    await page.getByRole('button', { name: '记下答复' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('已电话告知。');
    await page.getByRole('dialog').getByRole('button', { name: '记下答复' }).click();
    await page.getByText('答复：已电话告知。').waitFor();
    await look('correction-answered');
    await page.getByRole('link', { name: '打开' }).click();
    await page.getByText('已办', { exact: true }).first().waitFor();
  });

  await t.test('views: by month and page, and on the page of a document', async () => {
    const today = shanghaiDay(new Date());
    await sql`insert into view_count (agency_id, site_id, day, kind, key, count) values
      (${agencyId}, 1, ${today}, 'document', ${String(notice)}, 12), (${agencyId}, 1, '2025-03-05', 'document', ${String(notice)}, 1988),
      (${agencyId}, 1, ${today}, 'home', '', 345)
      on conflict (agency_id, site_id, day, kind, key) do update set count = excluded.count`.execute(site.database);
    await page.goto('/workbench/views');
    await page.getByText('1988', { exact: true }).first().waitFor();
    await look('views');
    await page.goto(`/workbench/documents/${notice}?tab=public`);
    await page.getByText(/共 20\d\d 次，其中本月 1\d 次/).waitFor();
    await lookAt(page, 'document-views');
  });
  assert.deepEqual(complaints, []);
});
