import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { parsePlainDate, type PlainDate } from '../../../src/kernel/plain-date.ts';
import { dayAfter } from '../../../src/law/workdays.ts';
import { numberedDocument } from '../../factories/documents/numbered-documents.ts';
import { startBrowser } from '../support/browser.ts';
import { lookAt } from './support/look.ts';
import { ask, sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  assert.ok(parsed.ok);
  return parsed.value;
}

test('what the office decides about documents', { timeout: 900_000 }, async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);
  const { bureau: agencyId, units } = site.office;
  const { database } = site;
  const today = day(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));
  const year = Number(today.slice(0, 4));
  const kept = async (title: string, status: 'withheld' | 'onRequest', ground: string, reason: string, since: number) => {
    const openness = { status, ground, reason };
    const id = await numberedDocument(database, {
      agencyId,
      unitId: units.policy,
      type: 'officialPaper',
      title,
      content: { openness, signedOn: day('2024-03-01') },
    });
    await sql`update document set filed_at = make_timestamptz(${since}, 6, 1, 0, 0, 0) where document_id = ${id}`.execute(database);
    return id;
  };
  const paper = (title: string, number: string, signedOn: string, more: object = {}) =>
    numberedDocument(database, {
      agencyId,
      unitId: units.policy,
      type: 'normativeDocument',
      title,
      content: { documentNumber: number, signedOn: day(signedOn), effectiveFrom: day(signedOn), ...more },
    });
  const seat = await sitDown(site, browser, 'clerk');
  const { page } = seat;

  await t.test('nothing yet: each page says what to do first', async () => {
    for (const [path, words] of [
      ['openness', '没有不主动公开的信息'],
      ['openness/proposals', '没有拟不予公开的政策性文件'],
      ['clean-ups', '还没有清理过'],
      ['clean-ups/proposals', '没有待变更效力的文件'],
      ['interpretations', '没有需要解读的政策文件'],
      ['series', '还没有发布过疫情日报'],
    ] as const) {
      await page.goto(`/workbench/${path}`);
      await page.getByText(words).first().waitFor();
    }
    await lookAt(page, 'openness-series-empty');
  });

  await t.test('the register shows what is overdue first, and an evaluation is decided in its row', async () => {
    await kept('关于局机关值班安排的通知', 'onRequest', 'internalLogistics', '只涉及机关内部后勤安排，一般公众不需要知晓', year - 1);
    await kept('关于某医疗机构设置审批的请示', 'withheld', 'processReport', '请示报告，尚未形成决定', year - 2);
    await kept('突发事件应急物资储备明细', 'withheld', 'threatToSecurity', '公开后可能危及公共安全', year);
    await page.goto('/workbench/openness');
    const first = page.getByRole('row').nth(1);
    await first.getByText('关于某医疗机构设置审批的请示').waitFor();
    await first.getByText('逾期未评估').waitFor();
    await lookAt(page, 'openness-register');
    await page.getByRole('button', { name: '评估：关于某医疗机构设置审批的请示' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '记下结论' }).click();
    await dialog.getByText('请选择评估结论。').first().waitFor();
    await lookAt(page, 'openness-evaluate');
    await dialog.getByText('转为主动公开').click();
    await dialog.getByRole('textbox', { name: '理由' }).fill('审批已经完成，可以公开');
    await dialog.getByRole('button', { name: '记下结论' }).click();
    await page.getByText('已转为主动公开，等待送审').waitFor();
    await page.getByText('已决定公开，待送审发布').waitFor();
    await page.getByText('按科室、按信息类型看').click();
    await page.getByRole('group', { name: '按科室：表格' }).getByRole('row', { name: '政策法规科 1 1 1' }).waitFor();
    await lookAt(page, 'openness-register-counts');
  });

  await t.test('a policy proposed as withheld waits for the office, which answers with its reason', async () => {
    const unit = await sitDown(site, browser, 'policyStaff');
    const begun = await ask(unit.context, 'POST', '/api/v1/documents', { type: 'officialPaper', title: '内部分工方案' });
    const { id, version, content } = withContent(begun);
    const openness = { status: 'withheld', ground: 'processDraft', reason: '过程稿，正式方案另行公开' };
    await ask(unit.context, 'PATCH', `/api/v1/documents/${id}`, { content: { ...content, openness }, note: '' }, version);
    await unit.page.goto(`/workbench/documents/${id}`);
    await unit.page.getByRole('button', { name: '送审查公开属性' }).click();
    await unit.page.getByRole('dialog').getByText('送的是第 2 稿').waitFor();
    await lookAt(unit.page, 'document-ask-opinion');
    await unit.page.getByRole('dialog').getByRole('button', { name: '送审查', exact: true }).click();
    await unit.page.getByText('已送公开工作机构审查').waitFor();
    await page.goto('/workbench/notifications');
    await page.getByRole('link', { name: /请审查公开属性/ }).click();
    await page.getByRole('button', { name: '审查：内部分工方案' }).waitFor();
    await lookAt(page, 'openness-proposals');
    await page.getByRole('button', { name: '审查：内部分工方案' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('过程稿，正式方案另行公开').waitFor();
    await dialog.getByText('不同意不予公开').click();
    await dialog.getByRole('textbox', { name: '理由' }).fill('方案涉及办事窗口，应当公开');
    await lookAt(page, 'openness-judge');
    await dialog.getByRole('button', { name: '提交意见' }).click();
    await page.getByText('审查意见已告知起草科室').waitFor();
    await page
      .getByRole('row', { name: /内部分工方案/ })
      .getByText('不同意不予公开')
      .waitFor();
    // The unit reads why, asks again, and the office answers on the document's own page.
    await unit.page.reload();
    await unit.page.getByRole('button', { name: '送审查公开属性' }).click();
    await unit.page.getByRole('dialog').getByText('方案涉及办事窗口，应当公开').waitFor();
    await page.goto(`/workbench/documents/${id}`);
    await page.getByRole('button', { name: '审查公开属性', exact: true }).click();
    await page.getByRole('dialog').getByText('同意不予公开', { exact: true }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: '理由' }).fill('补充的理由成立');
    await page.getByRole('dialog').getByRole('button', { name: '提交意见' }).click();
    await page.getByText('审查意见已告知起草科室').waitFor();
    await unit.page.reload();
    await unit.page.getByRole('button', { name: '送审', exact: true }).waitFor();
    assert.equal(await unit.page.getByRole('button', { name: '送审查公开属性' }).count(), 0);
    assert.deepEqual(unit.complaints, []);
  });

  const old = await paper('青禾县卫生健康系统行政处罚裁量办法', '青卫规〔2015〕2号', '2015-05-10');
  await paper('青禾县基本公共卫生服务补助资金管理细则', '青卫规〔2018〕1号', '2018-03-20', { effectiveUntil: dayAfter(today, 200) });
  await paper('青禾县乡村医生执业管理办法', '青卫规〔2020〕3号', '2020-09-01');
  await paper('青禾县疫情防控隔离点管理办法', '青卫规〔2021〕1号', '2021-01-15');

  await t.test('a clean-up: chosen in the list, decided one by one and together, all at once; the result with its counts', async () => {
    await page.goto('/workbench/clean-ups');
    await page.getByRole('link', { name: '开始清理' }).click();
    await page.getByRole('row', { name: /裁量办法/ }).waitFor();
    await page.getByRole('button', { name: '提交清理决定' }).click();
    await page.getByText('请填写清理名称。').first().waitFor();
    await choose('清理决定：青禾县疫情防控隔离点管理办法', '废止');
    await choose('清理决定：青禾县乡村医生执业管理办法', '修改');
    await page.getByRole('checkbox', { name: '选择 青禾县卫生健康系统行政处罚裁量办法' }).check();
    await page.getByRole('checkbox', { name: '选择 青禾县基本公共卫生服务补助资金管理细则' }).check();
    // What is typed while the ticked ones are fetched stays.
    const slow = /clean-up-candidates\?id=/;
    await page.route(slow, async (route) => {
      await page.getByRole('textbox', { name: '理由：青禾县疫情防控隔离点管理办法' }).fill('防控措施已经调整');
      await route.continue();
    });
    await page.getByRole('button', { name: '继续有效', exact: true }).click();
    await page.getByRole('button', { name: '提交 4 件清理决定' }).waitFor();
    await page.unroute(slow);
    await page.getByLabel('清理名称').fill(`${year}年规范性文件清理`);
    await page.getByLabel('文件名称和文号').fill(`关于公布规范性文件清理结果的通知（青卫发〔${year}〕20号）`);
    await page.getByLabel('生效日期').fill(today);
    await lookAt(page, 'clean-up-choose');
    await page.reload();
    await page.getByText('上次没有保存的内容已恢复').waitFor();
    await page.getByRole('button', { name: '提交 4 件清理决定' }).click();
    await page.getByText('清理决定已生效').waitFor();
    await page.getByRole('row', { name: /隔离点管理办法.*废止.*防控措施已经调整.*有效.*废止/ }).waitFor();
    const figures = page.getByRole('list', { name: '清理结果' });
    assert.deepEqual(await figures.getByRole('listitem').allTextContents(), ['2件继续有效', '1件修改', '1件废止', '0件失效']);
    await lookAt(page, 'clean-up-result');
    await page.goBack();
    await page.getByRole('row', { name: new RegExp(`${year}年规范性文件清理`) }).waitFor();
    await lookAt(page, 'clean-up-list');
  });

  await t.test('what a new document repeals is proposed, and decided in its row', async () => {
    await paper('青禾县卫生健康行政处罚裁量权基准', `青卫规〔${year}〕5号`, today, { relations: [{ kind: 'repeals', documentId: old }] });
    await page.goto('/workbench/clean-ups/proposals');
    await page.getByRole('button', { name: '决定：青禾县卫生健康系统行政处罚裁量办法' }).waitFor();
    await lookAt(page, 'validity-proposals');
    await page.getByRole('button', { name: '决定：青禾县卫生健康系统行政处罚裁量办法' }).click();
    await page.getByRole('dialog').getByLabel('生效日期').fill(today);
    await lookAt(page, 'validity-decide');
    await page.getByRole('dialog').getByRole('button', { name: '变更效力' }).click();
    await page.getByText('没有待变更效力的文件').waitFor();
    const { rows } = await sql<{ validity: string }>`select validity from document where document_id = ${old}`.execute(database);
    assert.deepEqual(rows, [{ validity: 'repealed' }]);
  });

  await t.test('the office changes a validity on the document’s own page, by a document or by words, for a day to come', async () => {
    await page.goto(`/workbench/documents/${old}`);
    await page.getByText('效力：废止').waitFor();
    await page.getByRole('button', { name: '更多' }).click();
    await lookAt(page, 'document-more');
    await page.getByRole('menuitem', { name: '变更效力' }).click();
    const dialog = page.getByRole('dialog', { name: /^变更效力/ });
    await dialog.getByRole('button', { name: '变更效力' }).click();
    await dialog.getByText('请选择效力。').first().waitFor();
    // What is repealed can only come back.
    assert.equal(await dialog.getByRole('radio').count(), 1);
    await dialog.getByRole('radio').check();
    await dialog.getByLabel('生效日期').fill(dayAfter(today, 30));
    await dialog.getByRole('textbox', { name: '理由' }).fill('废止决定有误，予以更正');
    await lookAt(page, 'document-validity');
    await dialog.getByRole('button', { name: '变更效力' }).click();
    await page.getByText('效力已变更').waitFor();
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '变更效力' }).click();
    await dialog.getByText(`已定于 ${dayAfter(today, 30)} 变更为“有效”`).waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '起草解读' }).click();
    const drafting = page.getByRole('dialog', { name: '起草解读' });
    assert.equal(await drafting.getByLabel('名称').inputValue(), '《青禾县卫生健康系统行政处罚裁量办法》政策解读');
    await lookAt(page, 'document-interpret');
    await drafting.getByRole('button', { name: '起草解读' }).click();
    await page.getByRole('heading', { level: 1, name: '《青禾县卫生健康系统行政处罚裁量办法》政策解读' }).waitFor();
  });

  await t.test('policies without an interpretation are watched; one is begun, one is said to need none', async () => {
    await sql`update document set first_released_at = now() - interval '20 days' where document_id = ${old}`.execute(database);
    await page.goto('/workbench/interpretations?standing=late,due');
    await page.getByRole('row', { name: /裁量办法.*逾期未解读/ }).waitFor();
    await lookAt(page, 'interpretations');
    await page.getByRole('button', { name: '无需解读：青禾县乡村医生执业管理办法' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: '理由' }).fill('将随修改后的办法一并解读');
    await page.getByRole('dialog').getByRole('button', { name: '标为无需解读' }).click();
    await page.getByText('已标为无需解读').waitFor();
    await page.getByRole('button', { name: '起草解读：青禾县卫生健康行政处罚裁量权基准' }).click();
    await page.waitForURL(/\/workbench\/documents\/\d+$/);
    await page.getByRole('heading', { level: 1, name: '《青禾县卫生健康行政处罚裁量权基准》政策解读' }).waitFor();
  });

  await t.test('a daily series: the calendar of a year with its gap, the streak, and a day leads to its document', async () => {
    for (let on = day(`${year - 1}-12-20`); on <= `${year}-02-10`; on = dayAfter(on)) {
      if (on === `${year}-01-17`) continue;
      const fields = { on, newConfirmed: 0, newAsymptomatic: 0, authority: '省卫生健康委员会通报' };
      const content = { fields, documentNumber: null, subject: null, genre: null };
      await numberedDocument(database, { agencyId, unitId: units.policy, type: 'epidemicDaily', title: `${on} 疫情通报`, content });
    }
    await page.goto('/workbench/series');
    await page.getByRole('link', { name: /^2月\s*10\s*日已发布$/ }).waitFor();
    const figures = await page.getByRole('list', { name: '连续情况' }).getByRole('listitem').allTextContents();
    assert.deepEqual(figures, ['0天连续到现在', `28天最长连续（${year - 1}-12-20 至 ${year}-01-16）`, '52期已发布', '1处中断']);
    await page.getByText(`${year}-01-17`, { exact: true }).waitFor();
    await lookAt(page, 'series');
    await page.getByRole('link', { name: /^2月\s*10\s*日已发布$/ }).click();
    await page.getByRole('heading', { level: 1, name: `${year}-02-10 疫情通报` }).waitFor();
  });

  await t.test('a unit sees its own, and is offered nothing that is the office’s to decide', async () => {
    const unit = await sitDown(site, browser, 'financeStaff');
    for (const path of ['openness', 'clean-ups', 'interpretations']) {
      await unit.page.goto(`/workbench/${path}`);
      await unit.page.getByRole('heading', { level: 1 }).waitFor();
      await unit.page
        .getByText(/^(没有|还没有)/)
        .first()
        .waitFor();
      assert.equal(await unit.page.getByRole('link', { name: '开始清理' }).count(), 0);
    }
    assert.deepEqual(unit.complaints, []);
  });

  assert.deepEqual(seat.complaints, []);

  async function choose(label: string, decision: string): Promise<void> {
    await page.getByRole('combobox', { name: label }).click();
    await page.locator('.ant-select-dropdown:visible').getByText(decision, { exact: true }).click();
  }
});

interface WithContent {
  readonly id: number;
  readonly version: number;
  readonly content: Readonly<Record<string, unknown>>;
}

function withContent(answer: unknown): WithContent {
  assert.ok(isWithContent(answer));
  return answer;
}

function isWithContent(answer: unknown): answer is WithContent {
  return typeof answer === 'object' && answer !== null && 'id' in answer && 'version' in answer && 'content' in answer;
}
