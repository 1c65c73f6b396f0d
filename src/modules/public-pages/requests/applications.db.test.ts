import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { FORM, FORM_PATH, TODAY, VISITOR, codeOf, openDesk, picture } from '../../../../test/factories/requests/public-desk.ts';
import { Case } from '../../../../test/factories/requests/request-office.ts';

test('from the form to the reply: applied once, followed by code, corrected, withdrawn at a wish, answered, read, left', async (t) => {
  const desk = await openDesk(t);
  const sent = await desk.apply({ name: '沈清和' }, { files: [picture('identity')] });
  assert.equal(sent.statusCode, 200, sent.body);
  assert.equal(sent.headers['cache-control'], 'no-store');
  assert.equal(sent.headers['set-cookie'], undefined);
  const code = codeOf(sent.body);
  assert.match(code, /^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}$/);
  const pass = await desk.open(code.toLowerCase().replaceAll('-', ' '), '+86 139 0000 5678');
  const page = async () => (await desk.get('/requests/status/case', pass)).body;
  assert.match(await page(), /已经提交，等工作人员与您确认收到/);

  const arrived = await desk.only();
  const handled = await desk.does('clerk', arrived, 'confirm', { confirmedOn: TODAY });
  const shown = await page();
  assert.match(shown, /〔20\d\d〕1号/);
  assert.match(shown, /20个工作日（《中华人民共和国政府信息公开条例》/);
  const asked = await desk.does('clerk', handled, 'askCorrection', { on: TODAY, until: '2099-01-05', reason: '请写明是哪一类公共场所。' });
  assert.match(await page(), /等您补正[\s\S]*请您补正[\s\S]*请写明是哪一类公共场所。[\s\S]*2099年1月5日/);
  const empty = await desk.send('/requests/status/hand-in', { what: 'correction', text: ' ' }, { cookie: pass });
  assert.equal(empty.statusCode, 422);
  for (const status of [200, 200]) {
    const correction = { what: 'correction', text: '住宿场所和游泳场所。' };
    const done = await desk.send('/requests/status/hand-in', correction, { cookie: pass, files: [picture('attachment', '说明.png')] });
    assert.equal(done.statusCode, status, done.body);
    assert.match(done.body, /补正已提交/);
  }
  assert.match(await page(), /您已提交，等工作人员查看。[\s\S]*您已于20\d\d年\d+月\d+日在网上提交。[\s\S]*不用再交一次/);
  const thread = z
    .looseObject({ messages: z.array(z.object({ text: z.string() }).loose()), files: z.array(z.object({ kind: z.string() }).loose()) })
    .parse((await desk.ask('clerk', 'GET', `/requests/${asked.id}`)).json);
  assert.deepEqual(
    thread.messages.map(({ text }) => text),
    ['【补正】\n住宿场所和游泳场所。'],
    'sent twice, there once',
  );
  assert.deepEqual(
    thread.files.map(({ kind }) => kind),
    ['identity', 'attachment'],
  );
  const corrected = await desk.does('clerk', asked, 'receiveCorrection', { on: TODAY });

  assert.match((await desk.get('/requests/status/withdraw', pass)).body, /确认撤回/);
  const wish = await desk.send('/requests/status/hand-in', { what: 'withdrawal', text: '' }, { cookie: pass });
  assert.match(wish.body, /已告诉工作人员您要撤回/);
  assert.equal((await desk.only()).state, 'handling', 'the office settles it');
  const told = await desk.ask('clerk', 'GET', '/notifications');
  assert.match(told.text, /要求撤回申请/);

  const before = await page();
  const answered = await desk.replies(corrected, TODAY, 'granted', 'grant');
  assert.doesNotMatch(before, /下载政府信息公开/);
  const handed = await page();
  assert.match(handed, /当面交给您/);
  assert.doesNotMatch(handed, /\/requests\/status\/letters\//, 'what was handed over is not here');
  await sql`update request_letter set delivery = 'online' where request_id = ${answered.id} and code = 'grant'`.execute(desk.database);
  const reply = await page();
  assert.match(reply, /对答复不满意怎么办[\s\S]*60日内/);
  const href = /href="(\/requests\/status\/letters\/\d+\.pdf)"/.exec(reply)?.[1] ?? '';
  const letter = await desk.get(href, pass);
  assert.equal(letter.statusCode, 200);
  assert.equal(letter.rawPayload.subarray(0, 5).toString(), '%PDF-');
  assert.equal(letter.headers['cache-control'], 'no-store');
  assert.equal((await desk.get(href)).statusCode, 302, 'without a pass');

  const left = await desk.send(
    '/requests/status/leave',
    {},
    { cookie: pass, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  );
  assert.equal(left.statusCode, 303);
  assert.match(String(left.headers['set-cookie']), /request_pass=;.*Path=\/requests\/status;/);
});

test('what is wrong is said at its field and above; nothing typed is lost, and only files have to be chosen again', async (t) => {
  const desk = await openDesk(t);
  const wrong = await desk.apply(
    { name: '', idNumber: '11010519491231002', email: 'no address', phone: '12', content: '表', wantedDelivery: 'post', address: '' },
    { files: [picture('identity')] },
  );
  assert.equal(wrong.statusCode, 422);
  for (const field of ['name', 'idNumber', 'email', 'phone', 'content', 'address']) {
    assert.match(wrong.body, new RegExp(`href="#field-${field}"`), field);
    assert.match(wrong.body, new RegExp(`id="field-${field}-error"`), field);
  }
  assert.match(wrong.body, /value="no address"/);
  assert.match(wrong.body, /刚才选的文件没有保留/);
  const organisation = await desk.apply({ applicantKind: 'enterprise', name: '', organisation: '', creditCode: '' });
  assert.match(organisation.body, /请填写单位的全称/);
  assert.equal((await desk.apply({ byAgent: 'yes' })).statusCode, 422);
  assert.match((await desk.apply({ content: '字'.repeat(5001) })).body, /最多 5000 个字/);
  assert.match((await desk.apply({ content: 'x'.repeat(1024 * 1024 - 1) })).body, /太长/);
  const forged = await desk.apply({ intakeKey: randomUUID() });
  assert.equal(forged.statusCode, 422);
  assert.match(forged.body, /内容都还在，请再点一次/);
  assert.equal(await desk.count(), 0);
  const company = {
    applicantKind: 'enterprise',
    organisation: '青禾县某某有限公司',
    creditCode: '91110000MA0000000X',
    representative: '王某',
  };
  const agent = { byAgent: 'yes', agentName: '李某', agentIdNumber: '' };
  assert.equal((await desk.apply({ ...company, ...agent, kind: 'recordCorrection' }, { files: [picture('mandate')] })).statusCode, 200);
  assert.equal(await desk.count(), 1);
});

test('a correction of a record (art 41): proof goes along, and its page says what it is, what is missing and how it ended', async (t) => {
  const desk = await openDesk(t);
  const form = { kind: 'recordCorrection', content: '健康档案中本人的出生日期应为1980年1月12日。', proposesPublication: 'yes' };
  const sent = await desk.apply(form, { files: [picture('evidence', '检查报告.png'), picture('identity', '户口簿.png')] });
  assert.match(sent.body, /审核属实的，予以更正并告知您/);
  const pass = await desk.open(codeOf(sent.body));
  const page = async () => (await desk.get('/requests/status/case', pass)).body;
  const arrived = await desk.only();
  assert.deepEqual([arrived['kind'], arrived['proposesPublication']], ['recordCorrection', false]);
  const Files = z.array(z.looseObject({ kind: z.string(), name: z.string() }));
  const seen = async (who: 'clerk' | 'policyStaff') => {
    const read = await desk.ask(who, 'GET', `/requests/${arrived.id}`);
    return Files.parse(Case.parse(read.json)['files']).map(({ kind, name }) => [kind, name]);
  };
  assert.deepEqual(await seen('clerk'), [
    ['attachment', '检查报告.png'],
    ['identity', '户口簿.png'],
  ]);
  const confirmed = await desk.does('clerk', arrived, 'confirm', { confirmedOn: TODAY });
  const handled = await desk.does('clerk', confirmed, 'assign', { unitId: desk.units.policy });
  assert.match(await page(), /我的更正申请[\s\S]*第四十一条没有规定期限，本机关参照第三十三条第二款确定/);
  const asked = await desk.does('clerk', handled, 'askCorrection', { on: TODAY, until: '2099-01-05', reason: '请提供出生医学证明。' });
  assert.match(await page(), /请您补充材料[\s\S]*请提供出生医学证明。[\s\S]*按现有材料处理/);
  // Who prepares the answer sees what the form says that they see, and no more.
  assert.match(await page(), /承办这件申请的工作人员都会看到这里的文件，请不要放身份证件。[\s\S]*只有公开工作人员和分管领导可以打开/);
  const brought = [picture('attachment', '登记表.png'), picture('identity', '出生医学证明.png')];
  const more = { what: 'correction', text: '登记表和出生医学证明。' };
  assert.equal((await desk.send('/requests/status/hand-in', more, { cookie: pass, files: brought })).statusCode, 200);
  assert.deepEqual(await seen('policyStaff'), [
    ['attachment', '检查报告.png'],
    ['attachment', '登记表.png'],
  ]);
  assert.deepEqual(
    (await seen('clerk')).filter(([kind]) => kind === 'identity').map(([, name]) => name),
    ['户口簿.png', '出生医学证明.png'],
  );
  const proven = await desk.does('clerk', asked, 'receiveCorrection', { on: TODAY });
  await desk.replies(proven, TODAY, 'record.corrected', 'recordCorrected');
  assert.match(await page(), /更正告知书（[\s\S]*当面交给您/);
});

test('the same form sent twice, also at once, is one application with one code; a form of another site is refused', async (t) => {
  const desk = await openDesk(t);
  const form = { ...FORM, intakeKey: await desk.key() };
  const sent = await Promise.all([1, 2, 3].map(() => desk.send(FORM_PATH, form, { files: [picture('identity')] })));
  const codes = new Set(sent.map(({ body }) => codeOf(body)));
  assert.equal(codes.size, 1);
  assert.equal(codes.has(''), false);
  assert.equal(await desk.count(), 1);
  assert.equal((await sql`select 1 from request_file`.execute(desk.database)).rows.length, 1);
  assert.match((await desk.send(FORM_PATH, { ...form, content: '另一件事情' })).body, /没有重复登记/);
  for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }])
    assert.equal((await desk.apply({}, { headers })).statusCode, 403);
  assert.equal((await desk.send('/requests/new/wanghu-health', form)).statusCode, 404, 'another county’s');
  assert.equal(await desk.count(), 1);
});

test('an answer is shown to all without a person in it, and taken back', async (t) => {
  const desk = await openDesk(t);
  const code = codeOf((await desk.apply()).body);
  const handled = await desk.does('clerk', await desk.only(), 'confirm', { confirmedOn: TODAY });
  const publish = (found: Case, body: Readonly<Record<string, unknown>>) =>
    desk.ask('clerk', 'POST', `/requests/${found.id}/publish`, body, found.version);
  const words = { title: '2025年度公共场所抽检结果', answer: '本机关已经公开抽检结果的汇总表。\n咨询电话：0571-88880000。' };
  assert.match((await publish(handled, words)).text, /request\.notAnswered/);
  const answered = await desk.replies(handled, TODAY, 'granted', 'grant');
  const holding = [
    `申请人欧阳·𠮷 祥要求公开。`,
    '证件 110105 19491231 002x',
    '电话 139 0000 5678',
    '寄到青禾县河西路77号 3单元',
    `发到 ${VISITOR.email}`,
    '另一个人的手机是13812345678。',
  ];
  for (const answer of holding) assert.equal((await publish(answered, { ...words, answer })).status, 422, answer);
  assert.equal((await publish(answered, { ...words, title: '欧阳𠮷祥的申请' })).status, 422);
  assert.match((await desk.get('/requests/answered')).body, /还没有选登的申请/);
  const doubtful = { ...words, answer: `${words.answer}\n另见《公共场所卫生管理条例。` };
  assert.match((await publish(answered, doubtful)).text, /request\.toConfirm/);
  const checked = await desk.ask('clerk', 'POST', `/requests/${answered.id}/publication-check`, {
    title: words.title,
    answer: `${words.answer}\n欧阳·𠮷 祥的电话是 139 0000 5678`,
  });
  const { findings } = z
    .object({ findings: z.array(z.object({ start: z.number(), end: z.number(), refused: z.boolean() })) })
    .parse(checked.json);
  const marked = findings.map(({ start, end }) => `${words.answer}\n欧阳·𠮷 祥的电话是 139 0000 5678`.slice(start, end));
  assert.ok(marked.includes('欧阳·𠮷 祥') && marked.includes('139 0000 5678'), marked.join('、'));
  const done = await publish(answered, { ...doubtful, confirmed: true });
  assert.equal(done.status, 200, done.text);
  const list = await desk.get('/hant/requests/answered');
  assert.match(list.body, /2025年度公共場所抽檢結果/);
  const page = await desk.get(`/requests/answered/${answered.id}`);
  assert.match(page.body, /本机关已经公开抽检结果的汇总表/);
  assert.doesNotMatch(page.body, /欧阳|河西路|5678/);
  await sql`update request_letter set delivery = 'online' where code = 'grant'`.execute(desk.database);
  const pass = await desk.open(code);
  const href = /href="(\/requests\/status\/letters\/\d+\.pdf)"/.exec((await desk.get('/requests/status/case', pass)).body)?.[1] ?? '';
  const letter = await desk.get(href, pass);
  assert.match(String(letter.headers['content-disposition']), /\.pdf"/, 'a name with 𠮷, which no font draws, keeps no letter back');
  assert.equal(letter.rawPayload.subarray(0, 5).toString(), '%PDF-');
  const back = await desk.ask('clerk', 'POST', `/requests/${answered.id}/unpublish`, { reason: '内容有误' }, Case.parse(done.json).version);
  assert.equal(back.status, 200, back.text);
  assert.equal((await desk.get(`/requests/answered/${answered.id}`)).statusCode, 404);
});

test('the guidance counts from today, names the office and gives the form to write on', async (t) => {
  const desk = await openDesk(t);
  await sql`insert into disclosure_office (agency_id, address, phone, office_hours) values (${desk.bureau}, '青禾县人民路12号', '0571-88880001', '工作日9:00至17:00')`.execute(
    desk.database,
  );
  const page = await desk.get('/requests/offices/qinghe-health');
  assert.match(page.body, /青禾县人民路12号/);
  assert.match(page.body, /35 件[\s\S]*3000 元/);
  assert.match(page.body, /250 页[\s\S]*4700 元/);
  assert.match(page.body, /应当自收到本答复书之日起60日内先向/);
  assert.equal((await desk.get('/requests/offices/qinghe')).statusCode, 301);
  for (const [format, magic] of [
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
  ] as const) {
    const form = await desk.get(`/requests/offices/qinghe-health/form.${format}`);
    assert.equal(form.statusCode, 200);
    assert.equal(form.rawPayload.subarray(0, magic.length).toString(), magic);
  }
});
