import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { shanghaiDay } from '../../../src/kernel/shanghai-day.ts';
import { verifyArchive } from '../../../src/modules/requests/index.ts';
import { startBrowser } from '../support/browser.ts';
import { DESK_AND_TELEPHONE, lookAt, SIZES } from './support/look.ts';
import { ask, sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

const PICTURE = fileURLToPath(new URL('../../golden/pdf-2019-1.png', import.meta.url));
const CONTENT = '申请公开本县2025年村卫生室运行补助资金的分配情况';

const Registered = z.looseObject({ request: z.looseObject({ id: z.number() }) });

/** Presses a deed, also one of those that are further down. */
async function press(page: Page, title: string): Promise<void> {
  const side = page.getByLabel('下一步');
  const button = side.getByRole('button', { name: title, exact: true });
  const more = side.getByRole('button', { name: /^还有/ });
  await button.or(more).first().waitFor();
  if ((await button.count()) === 0) await more.click();
  await button.click();
}

/** Presses a deed and sends its dialog, with what has to be said. */
async function does(page: Page, title: string, said: Readonly<Record<string, string>> = {}, words = title): Promise<void> {
  await page.getByLabel('下一步').getByRole('button', { name: title, exact: true }).click();
  const dialog = page.getByRole('dialog');
  for (const [label, value] of Object.entries(said)) await dialog.getByLabel(label, { exact: true }).fill(value);
  await dialog.getByRole('button', { name: words, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

test('a request from the counter to its delivery', { timeout: 600_000 }, async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);
  const clerk = await sitDown(site, browser, 'clerk');
  const { page } = clerk;
  let path = '';

  await t.test('the clerk registers it from the keyboard; the query code shows once', async () => {
    await page.goto('/workbench/requests');
    await page.getByText('还没有公开申请').waitFor();
    await page.keyboard.press('n');
    await page.getByLabel('姓名', { exact: true }).fill('沈清和');
    await page.getByLabel('证件号码', { exact: true }).fill('110101199003070038');
    await page.getByLabel('电话', { exact: true }).fill('13900001234');
    await page.getByLabel('内容', { exact: true }).fill(CONTENT);
    await page.getByText('没有找到相似的申请').waitFor();
    await lookAt(page, 'request-intake', DESK_AND_TELEPHONE);
    await page.keyboard.press('Control+Enter');
    await page.locator('.query-code').waitFor();
    assert.match(await page.locator('.query-code').innerText(), /^[0-9A-Z-]{8,}$/);
    await lookAt(page, 'request-registered', DESK_AND_TELEPHONE);
    assert.equal(
      await page.evaluate('Object.values({ ...localStorage }).join().includes("沈清和")'),
      false,
      'names stay out of the browser',
    );
    await page.getByRole('link', { name: '打开这件申请，确认收到' }).click();
    await page.getByRole('heading', { name: CONTENT }).waitFor();
    path = new URL(page.url()).pathname;
  });

  await t.test('confirms the receipt: number, clock and its proof', async () => {
    await does(page, '确认收到');
    await page.getByText('还剩 20 个工作日').waitFor();
    await page.getByText(/^〔\d{4}〕1号$/).waitFor();
    await page.getByRole('button', { name: '时限依据' }).click();
    await page.getByRole('dialog').getByText('自次日起计算').waitFor();
    await lookAt(page, 'request-proof', DESK_AND_TELEPHONE);
    await page.getByRole('dialog').locator('.ant-modal-close').click();
    await page.getByRole('button', { name: '查看申请人信息' }).click();
    await page.getByText('110101199003070038').waitFor();
    const identity = page.getByRole('group', { name: '核对身份' });
    await identity.getByRole('button', { name: '打电话核实过' }).click();
    await identity.getByText('身份已核对：打电话核实过').waitFor();
    await identity.getByRole('button', { name: '记错了，改一下' }).click();
    await identity.getByRole('button', { name: '看过证件原件' }).click();
    await identity.getByText('身份已核对：看过证件原件').waitFor();
    await lookAt(page, 'request-case', DESK_AND_TELEPHONE);
    await press(page, '修改登记');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('通信地址', { exact: true }).fill('青禾县解放路1号');
    await lookAt(page, 'request-edit', DESK_AND_TELEPHONE);
    await dialog.getByRole('button', { name: '保存修改' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('青禾县解放路1号').waitFor();
    await identity.getByText('身份已核对：看过证件原件').waitFor();
  });

  await t.test('asks for a correction: the clock stops, and begins anew when it has come', async () => {
    await does(page, '告知补正', { 需要补正的事项: '请写明是哪一个乡镇的村卫生室。' });
    await page.getByText('等待补正，答复期限停止计算').waitFor();
    await does(page, '收到补正');
    await page.getByText('还剩 20 个工作日').waitFor();
    await page.getByRole('tab', { name: '文书和文件' }).click();
    await page.getByText('补正告知书').waitFor();
    await lookAt(page, 'request-papers', DESK_AND_TELEPHONE);
  });

  await t.test('hands it to a unit, whose staff take it on, answer the guide and put the reply up for approval', async () => {
    await page.getByLabel('下一步').getByRole('button', { name: '分派', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('承办科室').click();
    await dialog.getByText('政策法规科', { exact: true }).click();
    await dialog.getByRole('button', { name: '分派', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });

    const unit = await sitDown(site, browser, 'policyStaff');
    await unit.page.goto('/workbench/requests');
    await unit.page.getByRole('link', { name: CONTENT }).first().click();
    await does(unit.page, '签收');
    assert.equal(await unit.page.getByRole('button', { name: '告知补正' }).count(), 0, 'the office asks, not the unit');
    assert.equal(await unit.page.getByText('110101199003070038').count(), 0);
    await does(unit.page, '写办理意见', { 办理意见: '分配表可以公开。' });
    await does(unit.page, '请示延期', { 理由: '需要向各乡镇核对。' });
    await unit.page.getByText('等负责人决定').waitFor();
    await unit.page.getByLabel('下一步').getByRole('button', { name: '拟定答复' }).click();
    await unit.page.getByRole('button', { name: '有这份信息，前面这些都不是' }).click();
    await unit.page.getByText('是否已经主动公开？').waitFor();
    await lookAt(unit.page, 'request-guide', [SIZES[0]]);
    await unit.page.getByRole('button', { name: '后面的都不是，可以公开' }).click();
    await unit.page.getByText('用《政府信息公开告知书》答复。').waitFor();
    await unit.page.getByRole('button', { name: '保存办理结果' }).click();
    await unit.page.getByRole('button', { name: '预览答复书' }).click();
    await unit.page.getByRole('link', { name: /预览已做好/ }).waitFor();
    await lookAt(unit.page, 'request-reply', [SIZES[0]]);
    await unit.page.getByRole('button', { name: '送审' }).click();
    await unit.page.getByText('答复审批中').first().waitFor();
    assert.deepEqual(unit.complaints, []);
    await unit.context.close();
  });

  await t.test('three people sign, each in turn; who is not next is told why', async () => {
    for (const [person, left] of [
      ['policyHead', '公开工作机构审核'],
      ['reviewer', '机关负责人签发'],
      ['leader', null],
    ] as const) {
      const seat = await sitDown(site, browser, person);
      await seat.page.goto(person === 'leader' ? '/workbench/requests' : path);
      if (person === 'leader') {
        await seat.page.getByRole('link', { name: /^公开申请.*请您决定的请示 1 件$/ }).waitFor();
        await seat.page.getByRole('link', { name: '等负责人决定 1 件' }).click();
        await seat.page.getByRole('button', { name: '等负责人决定', pressed: true }).waitFor();
        await lookAt(seat.page, 'request-list-head', DESK_AND_TELEPHONE);
        await seat.page.getByRole('link', { name: CONTENT }).first().click();
        await seat.page.getByRole('heading', { name: '请您决定' }).waitFor();
        await lookAt(seat.page, 'request-consent', DESK_AND_TELEPHONE);
        await seat.page.getByRole('button', { name: '同意延期', exact: true }).click();
        await seat.page
          .getByRole('dialog')
          .getByText(/答复期限从.+延长到.+。/)
          .waitFor();
        await lookAt(seat.page, 'request-consent-agree', DESK_AND_TELEPHONE);
        await seat.page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
        await seat.page.getByRole('dialog').waitFor({ state: 'hidden' });
        await does(seat.page, '不同意', { 意见: '可以按期答复。' }, '不同意请示');
        await seat.page.getByText('没有同意').waitFor();
      }
      await does(seat.page, '签批', { 签批意见: '同意。' });
      if (left === null) await seat.page.getByText('待送达').first().waitFor();
      else await seat.page.locator('.next-level', { hasText: left }).waitFor();
      if (person === 'policyHead') {
        const waits = seat.page.getByRole('button', { name: '签批', exact: true });
        assert.equal(await waits.getAttribute('aria-disabled'), 'true');
        assert.match((await waits.getAttribute('aria-describedby')) ?? '', /./);
        await lookAt(seat.page, 'request-approval', [SIZES[0]]);
      }
      assert.deepEqual(seat.complaints, []);
      await seat.context.close();
    }
  });

  await t.test('the clerk delivers it; list, board and calendar follow', async () => {
    const due = await clerk.context.request.get('/api/v1/requests?limit=1');
    const month = /"dueOn":"(\d{4}-\d{2})/.exec(await due.text())?.[1] ?? '';
    await page.goto(`/workbench/requests/calendar?month=${month}`);
    await page.getByRole('cell').getByRole('link', { name: CONTENT }).waitFor();
    await lookAt(page, 'request-calendar', DESK_AND_TELEPHONE);
    await page.goto('/workbench/requests');
    await page.getByRole('list', { name: '各类申请数' }).getByRole('link', { name: '1 待送达' }).click();
    await page.getByRole('link', { name: CONTENT }).first().waitFor();
    await lookAt(page, 'request-list', DESK_AND_TELEPHONE);
    await page.getByRole('link', { name: CONTENT }).first().click();
    await does(page, '送达');
    await page.getByText(/办结：予以公开/).waitFor();
    await page.getByRole('tab', { name: '经过' }).click();
    await page.getByRole('list', { name: '经过' }).getByText('送达', { exact: true }).waitFor();
    await lookAt(page, 'request-done', DESK_AND_TELEPHONE);
    assert.deepEqual(clerk.complaints, []);
  });

  await t.test('the reply comes back, goes out again and is signed for; letters for the printer, the case as a folder', async () => {
    await page.goto(`${path}?tab=papers`);
    const reply = page.getByRole('listitem').filter({ hasText: '政府信息公开告知书' });
    const dialog = page.getByRole('dialog');
    const fills = async (words: string, said: Readonly<Record<string, string>> = {}): Promise<void> => {
      await reply.getByRole('button', { name: words }).click();
      for (const [label, value] of Object.entries(said)) await dialog.getByLabel(label, { exact: true }).fill(value);
      if (words === '记下签收') {
        await dialog.getByLabel('选择回执文件').setInputFiles(PICTURE);
        await lookAt(page, 'letter-received', DESK_AND_TELEPHONE);
      }
      await dialog.getByRole('button', { name: words }).click();
      await dialog.waitFor({ state: 'hidden' });
    };
    await fills('记下退回');
    await reply.getByText('被退回，要再次发出').waitFor();
    await fills('记下再次发出', { 邮件号码: 'XA12345678900' });
    await fills('记下签收', { 签收人: '收发室' });
    await reply.getByText('已签收').waitFor();
    await reply.getByRole('link', { name: '回执：' }).waitFor();
    await reply.getByText('退回、再次投递不改变').waitFor();
    await press(page, '归档');
    await dialog.getByText('还有 2 份文书没有记下发出').waitFor();
    await dialog.getByText('补正告知书').waitFor();
    await lookAt(page, 'request-archive', DESK_AND_TELEPHONE);
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^合并打印/ }).click();
    await page.getByRole('link', { name: '打开打印文件' }).waitFor();
    await lookAt(page, 'letters-sent', DESK_AND_TELEPHONE);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载案卷' }).click();
    const zip = await download;
    assert.match(zip.suggestedFilename(), /^案卷〔\d{4}〕1号\.zip$/);
    assert.deepEqual(await verifyArchive(await zip.path()), []);

    await page.goto('/workbench/requests');
    await page.getByRole('row').filter({ hasText: CONTENT }).getByRole('checkbox').check();
    await page.getByRole('button', { name: '打印地址' }).click();
    await page.getByRole('link', { name: '打开地址文件' }).waitFor();
    await lookAt(page, 'request-list-ticked', DESK_AND_TELEPHONE);
    await page.setViewportSize(DESK_AND_TELEPHONE[1]);
    await page
      .getByRole('listitem')
      .getByRole('checkbox', { name: `选择 ${CONTENT}`, checked: true })
      .uncheck();
    await page.getByRole('checkbox', { name: '全选本页' }).check();
    await page.getByRole('group', { name: '对已选的' }).getByText('已选 1 条').waitFor();
    await page.getByRole('button', { name: '取消选择' }).click();
    await page.locator('.tick-all input:focus:not(:checked)').waitFor();
    await page.setViewportSize(SIZES[0]);
    assert.deepEqual(clerk.complaints, []);
    await page.goto(path);
  });

  await t.test('the answer is shown to all without anybody in it, and taken back', async () => {
    await press(page, '公布答复');
    const dialog = page.getByRole('dialog');
    const answer = dialog.getByLabel('答复的内容', { exact: true });
    await answer.fill('沈清和申请的分配表已经公开。');
    await dialog.getByText('有 1 处不能公布，请改掉').waitFor();
    assert.equal(await dialog.locator('mark').innerText(), '沈清和');
    await lookAt(page, 'request-publish', DESK_AND_TELEPHONE);
    await answer.fill('分配表已经公开。');
    await dialog.getByText('没有发现个人信息').waitFor();
    await dialog.getByRole('button', { name: '公布', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    const href = (await page.getByRole('link', { name: CONTENT }).last().getAttribute('href')) ?? '';
    const shown = async () => (await clerk.context.request.get(href)).status();
    assert.equal(await shown(), 200);
    await press(page, '撤下公布的答复');
    await dialog.getByLabel('撤下的理由').fill('数字有误');
    await dialog.getByRole('button', { name: '撤下', exact: true }).click();
    await page.getByText('答复已经公布').waitFor({ state: 'hidden' });
    await page.locator('h1:focus').waitFor();
    assert.equal(await shown(), 404);
  });

  await t.test('one application is cut into two, a call is noted down, and the two are joined again', async () => {
    const wish = {
      intakeKey: 'two-wishes',
      channel: 'counter',
      applicant: { kind: 'naturalPerson', name: '沈清和', idNumber: '110101199003070038', phone: '13900001234' },
      content: '申请公开以下信息：\n1. 抽检的结果；\n2. 食堂的检查情况。',
      arrivedOn: shanghaiDay(new Date()),
      submittedOn: shanghaiDay(new Date()),
    };
    const { request } = Registered.parse(await ask(clerk.context, 'POST', '/api/v1/requests', wish));
    await page.goto(`/workbench/requests/${request.id}`);
    await does(page, '确认收到');
    await page.getByText('还剩 20 个工作日').waitFor();
    await press(page, '拆分申请');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('第 2 件的内容').fill('公开食堂');
    await dialog.getByText('原文里有几句没有分到任何一件').waitFor();
    await dialog.getByLabel('第 2 件的内容').fill('公开食堂的检查情况。');
    await dialog.getByText('原文里有几句没有分到任何一件').waitFor({ state: 'hidden' });
    await lookAt(page, 'request-split', DESK_AND_TELEPHONE);
    await dialog.getByRole('button', { name: '拆分成 2 件' }).click();
    await dialog.getByText('查询码只显示这一次').waitFor();
    await lookAt(page, 'request-split-done', [SIZES[0]]);
    await dialog.getByRole('button', { name: '已经告诉申请人' }).click();

    await page.getByRole('region', { name: '相关的申请' }).getByRole('link', { name: '公开食堂的检查情况。' }).click();
    await page.getByText('从这件拆分出来').waitFor();
    await page.getByText('拆分以前的原文').click();
    await page.getByText('1. 抽检的结果；').waitFor();
    await press(page, '记下往来');
    await dialog.getByLabel('说了什么').fill('来电：两件一起答复即可。');
    await dialog.getByLabel('附件').setInputFiles({ name: '来信.txt', mimeType: 'text/plain', buffer: Buffer.from('两件一起答复即可。') });
    await lookAt(page, 'request-note', DESK_AND_TELEPHONE);
    await dialog.getByRole('button', { name: '记下', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('tab', { name: '意见和往来' }).click();
    await page.getByText('来电：两件一起答复即可。').waitFor();
    await page.getByRole('tabpanel').getByRole('link', { name: '来信.txt' }).waitFor();

    await press(page, '并入另一件申请');
    await dialog.getByRole('table', { name: '两件申请对照' }).waitFor();
    await lookAt(page, 'request-merge', DESK_AND_TELEPHONE);
    await dialog.getByRole('button', { name: '并入', exact: true }).click();
    await page.getByText('已并入：').waitFor();
    assert.deepEqual(clerk.complaints, []);
  });
});
