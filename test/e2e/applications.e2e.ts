import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { assertAccessible } from './support/axe.ts';
import { startBrowser, visit } from './support/browser.ts';
import { startSite } from './support/site.ts';

const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const KEEP = process.env['LOOK_PICTURES'] === '1' ? 'test-output/applications' : null;

test('an application without JavaScript: from the guidance to the code, the correction and the reply', { timeout: 600_000 }, async (t) => {
  const site = await startSite(t, { withSites: true });
  const browser = await startBrowser(t);
  for (const [width, prefix, view] of [
    [360, '', ''],
    [1366, '/hant', 'large,contrast'],
  ] as const) {
    const { context, complaints } = await visit(browser, site.address, { javaScriptEnabled: false, viewport: { width, height: 800 } });
    if (view !== '') await context.request.get('/view?large=1&contrast=1');
    const page = await context.newPage();
    const look = async (name: string): Promise<void> => {
      const box = await page.locator('main').boundingBox();
      assert.ok(box !== null && box.x >= 0 && box.x + box.width <= width, name);
      if (KEEP !== null) await page.screenshot({ path: `${KEEP}/${name}-${width}.png`, fullPage: true });
    };
    await page.goto(`${prefix}/requests`);
    await look('guidance');
    await page.locator('main').locator('a[href$="/requests/new/qinghe"]').first().click();
    const name = `沈清和${randomBytes(2).toString('hex')}`;
    await page.locator('[name=content]').fill('2025年度本县公共场所卫生监督抽检结果的汇总表');
    await page.locator('[name=phone]').fill('139 0000 1234');
    await page.locator('[name=idNumber]').fill('11010519491231002X');
    await page.locator('[name=identity]').setInputFiles({ name: '证件.png', mimeType: 'image/png', buffer: PICTURE });
    await page.locator('main button[type=submit]').click();
    // The name is missing: it is said, and the rest is still there.
    await page.locator('#field-name-error').waitFor();
    await look('faults');
    assert.equal(await page.locator('[name=phone]').inputValue(), '139 0000 1234');
    await page.locator('[name=name]').fill(name);
    await page.locator('[name=identity]').setInputFiles({ name: '证件.png', mimeType: 'image/png', buffer: PICTURE });
    await page.locator('main button[type=submit]').click();
    const code = (await page.locator('.query-code-signs').textContent())?.trim() ?? '';
    assert.match(code, /^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}$/);
    await look('receipt');

    const { rows } = await sql<{ id: number }>`select max(request_id) as id from disclosure_request`.execute(site.database);
    const id = rows[0]?.id ?? 0;
    await sql`update disclosure_request set state = 'awaitingCorrection', received_on = '2026-03-02', year = 2026, number = ${id}
      where request_id = ${id}`.execute(site.database);
    await sql`insert into request_event (agency_id, request_id, seq, deed, happened_on, clock, state_after, data, by_kind, by_name)
      select agency_id, request_id, 2, 'confirm', '2026-03-02'::date, '{"kind":"received","on":"2026-03-02"}'::jsonb, 'handling', '{}'::jsonb, 'system', '测试'
        from disclosure_request where request_id = ${id}
      union all select agency_id, request_id, 3, 'askCorrection', '2026-03-04'::date,
        '{"kind":"correctionAsked","on":"2026-03-04","until":"2026-03-25"}'::jsonb, 'awaitingCorrection', '{"reason":"请写明是哪一类公共场所。"}'::jsonb,
        'system', '测试' from disclosure_request where request_id = ${id}`.execute(site.database);
    await page.goto(`${prefix}/requests/status`);
    await page.locator('[name=code]').fill(code);
    await page.locator('[name=phone]').fill('13900001234');
    await look('ask');
    await page.locator('main button[type=submit]').click();
    await page.locator('.wanted').waitFor();
    assert.ok(page.url().endsWith(`${prefix}/requests/status/case`), page.url());
    await look('wanted');
    await page.locator('[name=text]').fill('住宿场所和游泳场所。');
    await page.locator('.wanted button[type=submit]').click();
    await page.locator('.alert-success').waitFor();
    await sql`update disclosure_request set state = 'answered', outcome = 'granted', closed_on = '2026-03-30' where request_id = ${id}`.execute(
      site.database,
    );
    await sql`insert into request_event (agency_id, request_id, seq, deed, happened_on, clock, state_after, by_kind, by_name)
      select agency_id, request_id, 4, 'deliver', '2026-03-30', '{"kind":"replied","on":"2026-03-30"}'::jsonb, 'answered', 'system', '测试'
        from disclosure_request where request_id = ${id}`.execute(site.database);
    await sql`insert into request_letter (agency_id, request_id, code, state, letter_on, sent_on, delivery)
      select agency_id, request_id, 'grant', 'sent', '2026-03-30', '2026-03-30', 'online' from disclosure_request
      where request_id = ${id}`.execute(site.database);
    await page.goto(`${prefix}/requests/status/case`);
    await page.locator('.letter-list a').waitFor();
    await look('answered');
    const cookies = await context.cookies();
    const pass = cookies.find((cookie) => cookie.name === 'request_pass');
    assert.deepEqual([pass?.httpOnly, pass?.sameSite, pass?.path], [true, 'Strict', `${prefix}/requests/status`]);
    await page.locator('form[action$="/leave"] button').click();
    await page.locator('[name=code]').waitFor();
    await page.goto(`${prefix}/requests/status/case`);
    await page.locator('[name=code]').waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  }

  await t.test('with a script: every page is accessible, and a draft is kept at a wish and gone when it was sent', async () => {
    const { context, complaints } = await visit(browser, site.address, { viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    for (const path of ['/requests', '/requests/new', '/requests/status', '/requests/answered']) {
      await page.goto(path);
      await assertAccessible(page, path);
    }
    await page.goto('/requests/new/qinghe-health');
    await assertAccessible(page, 'form');
    const kept = () => page.evaluate('Object.values(localStorage).join()');
    await page.locator('[name=content]').fill('院前医疗急救站点的名单');
    assert.equal(await kept(), '', 'nothing without a wish');
    await page.locator('[data-draft-keep]').check();
    await page.locator('[name=phone]').fill('13900001234');
    await page.reload();
    assert.equal(await page.locator('[name=content]').inputValue(), '院前医疗急救站点的名单');
    await page.locator('[name=idNumber]').fill('1');
    await page.locator('main form button[type=submit]').click();
    await page.locator('#field-name-error').waitFor();
    await assertAccessible(page, 'faults');
    await page.locator('[name=name]').fill('沈清和');
    await page.locator('[name=idNumber]').fill('11010519491231002X');
    assert.equal(complaints.join('\n'), '');
    // Without a network it stays on the page with all that was typed.
    await context.setOffline(true);
    await page.locator('main form button[type=submit]').click();
    await page.locator('[data-offline]').waitFor();
    assert.equal(await page.locator('[name=name]').inputValue(), '沈清和');
    await context.setOffline(false);
    await page.locator('main form button[type=submit]').click();
    await page.locator('.query-code').waitFor();
    await assertAccessible(page, 'receipt');
    assert.equal(await kept(), '');
    assert.deepEqual(
      complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED')),
      [],
    );
  });
});
