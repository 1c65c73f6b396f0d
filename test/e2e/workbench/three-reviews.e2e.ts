import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { BrowserContext } from 'playwright-core';
import { shanghaiDay } from '../../../src/kernel/shanghai-day.ts';
import { until } from '../../house/house-process.ts';
import { lookAt } from './support/look.ts';
import { bar, button, noticeOf, openFromList, openReviewDesks, pass, refusal, reviewed, select, stored } from './support/review-desks.ts';
import { ask } from './support/sign-in.ts';

/** How the index numbers of the office begin. */
const NUMBER = `11610802016083285C/${shanghaiDay(new Date()).slice(0, 4)}`;

test('three reviews in the workbench', { timeout: 1_200_000 }, async (t) => {
  const desks = await openReviewDesks(t);
  const { site, begin, submit, drafter, head, colleague, reviewer, other, secrecy, leader, clerk, stranger } = desks;
  const signBody = async (context: BrowserContext, id: number, round: number, seat: string, gates: readonly string[]) => ({
    round,
    seat,
    gates,
    contentHash: (await stored(context, id)).contentHash,
  });

  await t.test('nothing yet: the list says what will come', async () => {
    await reviewer.page.goto('/workbench/reviews?mine=waiting');
    await reviewer.page
      .getByText(/还没有送审的信息|没有符合/)
      .first()
      .waitFor();
    await lookAt(reviewer.page, 'reviews-empty');
  });

  const TITLE = '关于开展老年人流感疫苗接种的通知';
  let first = 0;

  await t.test('draft, three rounds by five people, released with its index number', async () => {
    first = await begin(TITLE);
    await submit(first);

    await openFromList(head, TITLE);
    const { page } = head;
    const badge = page.getByRole('link', { name: /^我的审核.*等您审核\s*1\s*件/ });
    await badge.waitFor();
    await bar(page).getByRole('button', { name: '通过', exact: true }).click();
    await page
      .getByText('还没有逐项确认：法律关、政策关、文字关')
      .or(page.getByText(/还没有逐项确认：/))
      .first()
      .waitFor();
    await lookAt(page, 'review-gates');
    await pass(head, '内容属实，同意。');
    await badge.waitFor({ state: 'detached' });
    await page
      .getByText(/等 .*policyColleague/)
      .first()
      .waitFor();

    // A text is proofread by another hand, of another role.
    assert.deepEqual(
      await refusal(
        head.context,
        `/api/v1/documents/${first}/review/sign`,
        await signBody(head.context, first, 1, 'proofread', ['wording']),
      ),
      [403, 'review.wrongRole'],
    );
    await openFromList(colleague, TITLE);
    await pass(colleague);

    await openFromList(reviewer, TITLE);
    await reviewer.page.getByText('二审二校：审核、校对').first().waitFor();
    await pass(reviewer);
    await openFromList(secrecy, TITLE);
    await pass(secrecy);
    await openFromList(leader, TITLE);
    await lookAt(leader.page, 'review-third-round');
    await pass(leader, '同意发布。');

    await leader.page.getByText('审核已通过，可以发布').waitFor();
    await bar(leader.page).getByRole('button', { name: '发布', exact: true }).click();
    const dialog = leader.page.getByRole('dialog', { name: '发布信息' });
    await dialog.getByText(`${NUMBER}-00001`).waitFor();
    await dialog.getByText('预计索引号：').waitFor();
    await dialog.getByText(/任何人马上能看到/).waitFor();
    await lookAt(leader.page, 'review-release');
    await dialog.getByRole('button', { name: '发布', exact: true }).click();
    await leader.page.getByText(`已发布，索引号 ${NUMBER}-00001`).waitFor();
    await leader.page.getByText(`索引号 ${NUMBER}-00001`).first().waitFor();
    const after = await stored(leader.context, first);
    assert.equal(after.state, 'released');
    assert.equal(after.indexNumber, `${NUMBER}-00001`);
    const { submission } = await reviewed(leader.context, first);
    assert.deepEqual(
      new Set(submission?.steps.map(({ by }) => by.name)),
      new Set(['policyHead', 'policyColleague', 'reviewer', 'secrecyReviewer', 'leader']),
    );
    await lookAt(leader.page, 'review-released');
  });

  await t.test('信息发布审核表 as a file', async () => {
    const { page } = leader;
    for (const [item, magic] of [
      ['PDF，直接打印', '%PDF'],
      ['DOCX，可以再编辑', 'PK'],
    ] as const) {
      await button(page, '信息发布审核表').click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item }).click()]);
      const bytes = await readFile(await download.path());
      assert.equal(bytes.subarray(0, magic.length).toString('latin1'), magic);
    }
  });

  const AGAIN = '关于调整门诊预约方式的通知';
  let second = 0;

  await t.test('returned twice with remarks in the text, mended where they stand, released', async () => {
    second = await begin(AGAIN, '每周六上午，在县医院和中医院办里。');
    await submit(second);
    // Begun, and never sent: it is about this attempt.
    await openFromList(colleague, AGAIN);
    await colleague.page.getByRole('textbox', { name: '意见' }).fill('没有写完');
    await openFromList(head, AGAIN);
    const { page } = head;
    await bar(page).getByRole('button', { name: '退回', exact: true }).click();
    await page.getByText('退回要写明理由，起草人好修改。').waitFor();
    await select(page, '县医院和中医院办里');
    await button(page, '批注').click();
    await page.getByRole('textbox', { name: '对“县医院和中医院办里”的批注' }).fill('错字：应为“办理”。');
    // By keyboard: a paragraph is chosen.
    await page.getByRole('combobox', { name: '给一段加批注' }).focus();
    await page.keyboard.type('自愿');
    await page.keyboard.press('Enter');
    await page.keyboard.type('请写明在哪里登记。');
    await page.getByRole('textbox', { name: '意见' }).fill('有错字，请按批注修改。');
    // What was written survives a reload.
    await page.reload();
    await page.getByText(/已恢复您 .* 写的意见/).waitFor();
    assert.equal(await page.getByRole('textbox', { name: '意见' }).inputValue(), '有错字，请按批注修改。');
    await page.locator('.remarked').first().waitFor();
    await lookAt(page, 'review-remarks');
    await bar(page).getByRole('button', { name: '通过', exact: true }).click();
    await page
      .getByText(/批注只随“退回”送给起草人/)
      .first()
      .waitFor();
    await bar(page).getByRole('button', { name: '退回', exact: true }).click();
    await page
      .getByRole('dialog', { name: '退回给起草人' })
      .getByRole('button', { name: /退\s*回/ })
      .click();
    await page.getByText('已退回给起草人').waitFor();

    const desk = drafter.page;
    await desk.goto('/workbench/reviews?mine=returnedToMe');
    await desk.getByRole('link', { name: AGAIN }).click();
    const came = desk.getByRole('region', { name: /退回意见/ });
    await came.getByText('有错字，请按批注修改。').waitFor();
    await came.getByRole('button', { name: /应为“办理”/ }).click();
    await until('the words are chosen', async () => (await desk.evaluate('document.getSelection().toString()')) === '县医院和中医院办里');
    await lookAt(desk, 'drafting-returned');
    await came.getByRole('button', { name: /应为“办理”/ }).click();
    await desk.keyboard.type('县医院和中医院办理');
    await came.getByText('原文已改动').waitFor();
    await desk.getByRole('button', { name: '保存', exact: true }).click();
    await desk.getByText('已保存为第 2 稿').waitFor();
    await submit(second);

    await openFromList(head, AGAIN);
    await page.getByText('与第 1 稿（退回）相比').waitFor();
    await page.locator('.review-text .body-text ins').filter({ hasText: '理' }).waitFor();
    await lookAt(page, 'review-changes');
    await pass(head);
    await openFromList(colleague, AGAIN);
    assert.equal(await colleague.page.getByRole('textbox', { name: '意见' }).inputValue(), '');
    await pass(colleague);
    await openFromList(reviewer, AGAIN);
    await select(reviewer.page, '自愿、免费接种');
    await button(reviewer.page, '批注').click();
    await reviewer.page.keyboard.type('与县政府文件一致吗？');
    await reviewer.page.getByRole('textbox', { name: '意见' }).fill('请核对政策依据。');
    await bar(reviewer.page).getByRole('button', { name: '退回', exact: true }).click();
    await reviewer.page
      .getByRole('dialog', { name: '退回给起草人' })
      .getByText(/已有的 2 个签署作废/)
      .waitFor();
    await reviewer.page
      .getByRole('dialog', { name: '退回给起草人' })
      .getByRole('button', { name: /退\s*回/ })
      .click();
    await reviewer.page.getByText('已退回给起草人').waitFor();

    const now = await stored(drafter.context, second);
    const content = noticeOf(AGAIN, '每周六上午，在县医院和中医院办理。');
    await ask(
      drafter.context,
      'PATCH',
      `/api/v1/documents/${second}`,
      { content: { ...content, summary: '依据县政府文件。' }, note: '' },
      now.version,
    );
    await submit(second);
    for (const seat of [head, colleague, reviewer, secrecy, leader]) {
      await openFromList(seat, AGAIN);
      await pass(seat);
    }
    await lookAt(leader.page, 'review-earlier');
    // The clerk puts it out.
    await clerk.page.goto(`/workbench/documents/${second}/review`);
    await bar(clerk.page).getByRole('button', { name: '发布', exact: true }).click();
    await clerk.page.getByRole('dialog', { name: '发布信息' }).getByRole('button', { name: '发布', exact: true }).click();
    await clerk.page.getByText(`已发布，索引号 ${NUMBER}-00002`).waitFor();
    const { earlier } = await reviewed(clerk.context, second);
    assert.deepEqual(
      earlier.map(({ outcome }) => outcome),
      ['returned', 'returned'],
    );
  });

  let third = 0;
  const SHORT = '关于发热门诊开放时间的通知';

  await t.test('no shortcut: author, wrong role, wrong unit, twice the same person, before its turn, straight to the public', async () => {
    third = await begin(SHORT);
    await submit(third);
    const sign = `/api/v1/documents/${third}/review/sign`;
    const body = (round: number, seat: string, gates: readonly string[]) => signBody(clerk.context, third, round, seat, gates);
    const release = `/api/v1/documents/${third}/release`;
    const { version } = await stored(clerk.context, third);
    assert.deepEqual(await refusal(drafter.context, sign, await body(1, 'proofread', ['wording'])), [403, 'review.isAuthor']);
    assert.deepEqual(await refusal(stranger.context, sign, await body(1, 'proofread', ['wording'])), [404, 'not-found']);
    assert.deepEqual(await refusal(reviewer.context, sign, await body(1, 'review', ['policy', 'law', 'wording'])), [
      403,
      'review.wrongRole',
    ]);
    assert.deepEqual(await refusal(leader.context, sign, await body(3, 'review', ['politics', 'opinion'])), [409, 'review.notYet']);
    assert.deepEqual(await refusal(leader.context, release, { reason: '' }, version), [409, 'review.notThrough']);
    assert.deepEqual(await refusal(drafter.context, release, { reason: '' }, version), [403, 'not-allowed']);
    assert.deepEqual(
      await refusal(leader.context, `/api/v1/documents/${third}/review/authorize-urgent`, { ...(await hashOnly(third)), opinion: '' }),
      [409, 'review.urgentNotAsked'],
    );

    // Clerk proofreads the first round, and then takes no part in another.
    await openFromList(head, SHORT);
    await pass(head);
    await openFromList(clerk, SHORT);
    await pass(clerk);
    await sql`insert into role_grant (account_id, role, agency_id) values (${site.office.people.clerk}, 'reviewer', ${site.office.bureau})`.execute(
      site.database,
    );
    assert.deepEqual(await refusal(clerk.context, sign, await body(2, 'proofread', ['wording'])), [403, 'review.signedOtherRound']);

    // The page offers none of it either.
    await drafter.page.goto(`/workbench/documents/${third}/review`);
    await drafter.page.getByRole('heading', { name: '审核进度' }).waitFor();
    assert.equal(await bar(drafter.page).count(), 0);
    await clerk.page.goto(`/workbench/documents/${third}/review`);
    await clerk.page.getByRole('heading', { name: '审核进度' }).waitFor();
    assert.equal(await button(clerk.page, '通过').count(), 0);
    await stranger.page.goto(`/workbench/documents/${third}/review`);
    await stranger.page
      .getByText('没有找到')
      .or(stranger.page.getByText(/不存在/))
      .first()
      .waitFor();
    assert.equal((await stored(clerk.context, third)).state, 'inReview');

    async function hashOnly(id: number): Promise<{ readonly contentHash: string }> {
      return { contentHash: (await stored(clerk.context, id)).contentHash };
    }
  });

  await t.test('two press at once: one wins, the other is told by whom and keeps what was written', async () => {
    const two = [reviewer, other];
    for (const seat of two) {
      await openFromList(seat, SHORT);
      for (const gate of await seat.page.getByRole('group', { name: '逐项把关' }).getByRole('checkbox').all()) await gate.check();
      await seat.page.getByRole('textbox', { name: '意见' }).fill('我看过，同意。');
    }
    await Promise.all(two.map(({ page }) => bar(page).getByRole('button', { name: '通过', exact: true }).click()));
    const told = await Promise.all(
      two.map(async ({ page }) => {
        const won = page.getByText(/^已签署：/).first();
        const lost = page.getByRole('alert').filter({ hasText: '签署，不用再签' });
        await won.or(lost).first().waitFor();
        return (await lost.count()) > 0;
      }),
    );
    assert.deepEqual(
      told.toSorted((a, b) => Number(a) - Number(b)),
      [false, true],
    );
    const loser = two[told.indexOf(true)];
    const winner = told[0] === true ? 'otherReviewer' : 'reviewer';
    assert.ok(loser !== undefined);
    await loser.page.getByText(`这一环节已由${winner}签署，不用再签。`, { exact: false }).waitFor();
    await loser.page.getByText(/您写的意见和批注都还在/).waitFor();
    assert.equal(await loser.page.getByRole('textbox', { name: '意见' }).inputValue(), '我看过，同意。');
    await lookAt(loser.page, 'review-too-late');
  });

  await t.test('the text changed under a reviewer: told, the new text shown, ticks gone, opinion kept', async () => {
    await openFromList(secrecy, SHORT);
    const { page } = secrecy;
    await page.getByRole('checkbox', { name: '保密关' }).check();
    await page.getByRole('textbox', { name: '意见' }).fill('未见涉密内容。');
    const { version } = await stored(clerk.context, third);
    await ask(
      clerk.context,
      'PATCH',
      `/api/v1/documents/${third}`,
      { content: noticeOf(SHORT, '每周日上午，在县医院。'), note: '' },
      version,
    );
    await bar(page).getByRole('button', { name: '通过', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: '您写的意见和批注都还在' }).waitFor();
    await page.locator('.review-text ins').filter({ hasText: '日' }).first().waitFor();
    assert.equal(await page.getByRole('textbox', { name: '意见' }).inputValue(), '未见涉密内容。');
    assert.equal(await button(page, '通过').count(), 0);
    await lookAt(page, 'review-text-changed');
  });

  await t.test(
    '412: changed, handed in again and signed before, while a reviewer writes: told, sees what changed, loses nothing',
    async () => {
      await submit(third);
      await openFromList(head, SHORT);
      const { page } = head;
      for (const gate of await page.getByRole('group', { name: '逐项把关' }).getByRole('checkbox').all()) await gate.check();
      await page.getByRole('textbox', { name: '意见' }).fill('地点要核对。');
      await page.getByRole('checkbox', { name: '标出改动' }).uncheck();
      await select(page, '在县医院');
      await button(page, '批注').click();
      await page.keyboard.type('请写明楼层。');
      await select(page, '每周日');
      await button(page, '批注').click();
      await page.keyboard.type('周日不开诊。');
      // Twice, so that what changed since it was read is more than what changed since the last attempt.
      for (const when of ['周六，在县医院。', '每周六全天，在县医院。']) {
        const { version } = await stored(clerk.context, third);
        await ask(clerk.context, 'PATCH', `/api/v1/documents/${third}`, { content: noticeOf(SHORT, when), note: '' }, version);
        await submit(third);
      }
      await bar(page).getByRole('button', { name: '退回', exact: true }).click();
      const sure = page.getByRole('dialog', { name: '退回给起草人' });
      await sure.getByRole('button', { name: /退\s*回/ }).click();
      const told = page.getByRole('alert').filter({ hasText: '您看的不是最新的文字' });
      await told.waitFor();
      await told.filter({ hasText: '您写的意见和批注都还在' }).waitFor();
      await page.getByText('（您刚才看的）相比').waitFor();
      await page.locator('.review-text ins').filter({ hasText: '全天' }).first().waitFor();
      assert.equal((await stored(clerk.context, third)).state, 'inReview', 'nothing was returned');
      assert.equal(await page.getByRole('textbox', { name: '意见' }).inputValue(), '地点要核对。');
      // Ticks were for another text; a remark went with its words, the other's words are gone.
      assert.equal(await page.getByRole('group', { name: '逐项把关' }).getByRole('checkbox', { checked: true }).count(), 0);
      await page.locator('.review-text .remarked').filter({ hasText: '县医院' }).first().waitFor();
      await page.getByText('原文这里已经改动').waitFor();
      await lookAt(page, 'review-overtaken');
      await bar(page).getByRole('button', { name: '退回', exact: true }).click();
      await page.getByText('有批注的原文已经改动').waitFor();
      await button(page, '把第 2 条批注移到意见里').click();
      assert.equal(await page.getByRole('textbox', { name: '意见' }).inputValue(), '地点要核对。\n“每周日”：周日不开诊。');
      await bar(page).getByRole('button', { name: '退回', exact: true }).click();
      await sure.getByRole('button', { name: /退\s*回/ }).click();
      await page.getByText('已退回给起草人').waitFor();
      assert.equal((await stored(clerk.context, third)).state, 'returned');
    },
  );

  desks.assertQuiet();
});
