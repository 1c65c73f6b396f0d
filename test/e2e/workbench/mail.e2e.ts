import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { sealMessage } from '../../../src/modules/mailbox/message-record.ts';
import { queueNotice, sendNotices } from '../../../src/modules/notices/index.ts';
import { bySystem, inWork } from '../../../src/platform/audit/index.ts';
import { startBrowser } from '../support/browser.ts';
import { DESK_AND_TELEPHONE, lookAt } from './support/look.ts';
import { sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

test(
  'letters and notices at the desks: a mailbox is set, a letter becomes a request, a notice is decided',
  { timeout: 600_000 },
  async (t) => {
    const site = await startWorkbench(t);
    const browser = await startBrowser(t);
    const { database, secrets } = site;
    const { bureau: agencyId } = site.office;
    const { page, complaints } = await sitDown(site, browser, 'clerk');
    const look = (name: string) => lookAt(page, name, DESK_AND_TELEPHONE);

    await t.test('the mailbox: what is missing is said, a server that does not answer too', async () => {
      await page.goto('/workbench/mailbox-settings');
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByText('请填写收信服务器。').first().waitFor();
      await page.getByLabel('收信服务器').fill('127.0.0.1');
      await page.getByLabel('端口').fill('1');
      await page.getByLabel('账号').fill('gongkai@example.gov.cn');
      await page.getByLabel('密码').fill('only-for-this-test');
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByRole('button', { name: '测试连接' }).click();
      await page.getByText('连不上邮件服务器').waitFor();
      assert.equal(await page.getByLabel('密码').inputValue(), '');
      await look('mailbox-settings');
    });

    await t.test('a letter is looked at and becomes a request', async () => {
      const content = {
        fromName: '周明',
        fromAddress: 'zhou@example.org',
        subject: '申请公开县医院设备采购合同',
        date: '2026-06-01T02:00:00.000Z',
        text: '您好，\n我申请公开县医院2025年设备采购合同，电子版即可。\n<b>谢谢</b>',
        fromHtml: false,
        attachments: [{ name: '身份证复印件.pdf', size: 240_000 }],
      };
      for (const [uid, marks, state] of [
        [1, '{unverified}', 'new'],
        [2, '{unverified,automatic}', 'refused'],
      ] as const)
        await sql`insert into mailbox_message (agency_id, uid_validity, uid, letter_mark, content, bytes, attachments, marks, state)
        values (${agencyId}, '1', ${uid}, ${Buffer.from([uid])}, ${sealMessage(secrets, agencyId, content)}, 250000, 1, ${marks}::text[],
          ${state})`.execute(database);
      await page.goto('/workbench/mailbox');
      await page.getByText('自动搁置').first().waitFor();
      await look('letters');
      await page.goto('/workbench/mailbox/1');
      await page.getByText('发件人未经验证').waitFor();
      await page.getByText('<b>谢谢</b>').waitFor();
      await look('letter');
      await page.getByRole('button', { name: '归入申请' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '归入申请' }).click();
      await page.getByText('请选择申请。').first().waitFor();
      await look('letter-join');
      await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
      await page.getByRole('button', { name: '登记为申请' }).click();
      await page.waitForURL(/\/workbench\/requests\/\d+$/);
      await page.goto('/workbench/mailbox/1');
      await page.getByText('已登记为申请').first().waitFor();
      assert.equal(await page.getByRole('button', { name: '登记为申请' }).count(), 0);

      // Another one that seems to belong to it: a person decides.
      const further = { ...content, subject: '关于申请的补充', text: '补充：只要合同正文。', attachments: [] };
      await sql`insert into mailbox_message (agency_id, uid_validity, uid, letter_mark, content, bytes, marks, request_id, belongs_by)
        values (${agencyId}, '1', 3, ${Buffer.from([3])}, ${sealMessage(secrets, agencyId, further)}, 900, '{unverified}', 1, 'sender')`.execute(
        database,
      );
      await page.goto('/workbench/mailbox');
      await page.getByText('同一地址先前的来信归入了这件申请').waitFor();
      await look('letters-with-proposal');
      await page.goto('/workbench/mailbox/3');
      await page.getByText('看起来属于').first().waitFor();
      await look('letter-proposed');
      await page.getByRole('button', { name: '归入申请' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '归入申请' }).click();
      await page.getByText('已归入申请').first().waitFor();
    });

    await t.test('a notice that nobody knows of is asked after and decided', async () => {
      await inWork(database, bySystem('试验'), (work) =>
        queueNotice(work, secrets, {
          agencyId,
          key: 'for the screen',
          channel: 'sms',
          to: '13912341234',
          subject: '',
          text: '您的申请已收到。',
          about: { noun: 'request', id: 1 },
        }),
      );
      await sql`update notice set state = 'returned', sent_at = now(), reason = 'returnedFull', attempts = 1`.execute(database);
      await page.goto('/workbench/notices');
      await page.getByText('139****1234').waitFor();
      await look('notices');
      await page.goto('/workbench/notices/1');
      await page.getByText('对方的邮箱满了，邮件被退回').waitFor();
      await look('notice');
      await page.getByRole('button', { name: '已用别的方式通知' }).click();
      await page.getByRole('dialog').getByLabel('怎样通知的').fill('打电话告诉了申请人。');
      await look('notice-settle');
      await page.getByRole('dialog').getByRole('button', { name: '已用别的方式通知' }).click();
      await page.getByText('已记下').first().waitFor();
      await page.getByText('已发出').first().waitFor();
    });

    await t.test('what nobody was set up to send makes one message, which leads to all of it, and is sent again by one press', async () => {
      for (const number of ['a', 'b'])
        await inWork(database, bySystem('试验'), (work) =>
          queueNotice(work, secrets, {
            agencyId,
            key: `not set up ${number}`,
            channel: 'sms',
            to: '13912341235',
            subject: '',
            text: '您的申请已收到。',
            about: { noun: 'request', id: 1 },
          }),
        );
      await sendNotices({ database, secrets });
      await page.goto('/workbench/notifications');
      await page.getByRole('link', { name: /^有 2 条通知没有发出/ }).click();
      await page.getByText('139****1235').first().waitFor();
      assert.equal(await page.getByText('139****1234').count(), 0);
      await page.getByRole('checkbox', { name: '全选本页' }).check();
      await page.getByRole('button', { name: '把没有发出的再发一次' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('再发的理由').fill('发送渠道已经设置好。');
      await look('notices-resend');
      await dialog.getByRole('button', { name: '把没有发出的再发一次' }).click();
      await page.getByText('2 条已安排再发').first().waitFor();
      const { rows } = await sql<{ state: string }>`select state from notice order by notice_id`.execute(database);
      assert.deepEqual(
        rows.map(({ state }) => state),
        ['sent', 'queued', 'queued'],
      );
    });
    assert.deepEqual(complaints, []);

    await t.test('the administrator sets who sends, and tries it', async () => {
      const { page: desk, complaints: others } = await sitDown(site, browser, 'systemAdmin');
      await desk.goto('/workbench/settings/notices');
      await desk.getByLabel('发信账号的密码').fill('only-for-this-test');
      await desk.getByRole('button', { name: '保存发信账号的密码' }).click();
      await desk.getByRole('button', { name: '清除发信账号的密码' }).waitFor();
      await desk.getByLabel('发给哪个邮件地址').fill('somebody@example.com');
      await desk.getByRole('button', { name: '试发一条' }).click();
      await desk.getByText('发送渠道还没有设置').waitFor();
      await lookAt(desk, 'notices-settings', DESK_AND_TELEPHONE);
      assert.deepEqual(others, []);
    });
  },
);
