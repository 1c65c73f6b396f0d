import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { composed, letterWish, SENDER } from '../../../test/factories/letters/letter-wish.ts';
import { officeToPdf, pagesOfText, workFolder } from '../../../test/visual/converters.ts';
import { CASE_OUTCOMES, LETTER_CODES, letterTitle, type CaseOutcome } from '../../law/index.ts';
import { openSource } from '../../platform/extraction/index.ts';
import { stopTypst, type EnvelopePaper } from '../../platform/rendering/index.ts';
import {
  envelopeLabel,
  lettersOf,
  renderBatch,
  renderEnvelopes,
  renderLetter,
  renderLetterDocx,
  type ComposedLetter,
  type LetterWish,
} from './index.ts';

after(stopTypst);

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await openSource(bytes);
  assert.ok(read.ok, read.ok ? '' : read.error.message);
  return read.value.text.replaceAll(/\s+/gu, '');
}

async function printed(letter: ComposedLetter): Promise<string> {
  const pdf = await renderBatch([letter]);
  assert.ok(pdf.ok, pdf.ok ? '' : pdf.error.message);
  return textOf(pdf.value);
}

const bare = (text: string): string => text.replaceAll(/\s+/gu, '');

/** The remedies as 行政复议法 arts 20, 23, 24, 行政诉讼法 arts 45, 46 and 法释〔2025〕8号 have them, by the day of the letter. */
function remedies(outcome: CaseOutcome, on: string): 'old' | 'either' | 'reviewFirst' | 'none' {
  if (outcome === 'other.other') return 'none';
  if (on < '2024-01-01') return 'old';
  if (outcome === 'denied.adminQuery') return on < '2025-06-01' ? 'reviewFirst' : 'either';
  return outcome === 'partial' || outcome.startsWith('denied.') ? 'reviewFirst' : 'either';
}

const WORDS = {
  old: '可以在收到本告知书之日起60日内向某市卫生健康委员会或者青禾县人民政府申请行政复议；或者在收到本告知书之日起6个月内依法向青禾县人民法院提起行政诉讼。',
  either: '可以自收到本告知书之日起60日内向青禾县人民政府申请行政复议，或者自收到本告知书之日起6个月内向青禾县人民法院提起行政诉讼。',
  reviewFirst:
    '应当自收到本告知书之日起60日内先向青禾县人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向青禾县人民法院提起行政诉讼。',
} as const;

for (const outcome of CASE_OUTCOMES) {
  test(`the letters of ${outcome} before 2024, in 2024 and from June 2025: the right clause, no other`, async () => {
    for (const code of lettersOf(outcome)) {
      for (const on of ['2023-12-29', '2024-01-02', '2025-06-02']) {
        const text = await printed(composed(letterWish(code, on, { outcome })));
        const expected = remedies(outcome, on);
        for (const [kind, words] of Object.entries(WORDS)) assert.equal(text.includes(words), kind === expected, `${code} ${on} ${kind}`);
        assert.equal(text.split('申请行政复议').length - 1, expected === 'none' ? 0 : 1, `${code} ${on}`);
        if (on >= '2024-01-01') assert.ok(!text.includes('某市卫生健康委员会'), `${code} ${on} offers the upper department`);
        if (expected === 'reviewFirst') assert.ok(!text.includes('6个月'), `${code} ${on} offers a direct suit`);
        if (code === 'denial') assert.match(text, /第十[四五六]条.*不予公开/);
        assert.match(text, /青禾县卫生健康局202[345]年\d+月\d+日（联系人：李某，联系电话：0123-4567890）/);
      }
    }
  });
}

test('the upper department reviews those whom it leads (行政复议法 art 27)', async () => {
  const wish = letterWish('denial', '2025-06-02', { outcome: 'denied.stateSecret', sender: { ...SENDER, ledByUpper: true } });
  assert.match(await printed(composed(wish)), /先向某市卫生健康委员会申请行政复议/);
});

/** What each letter must hold by the law's list, beside its clause. */
const ELEMENTS: Partial<Record<(typeof LETTER_CODES)[number], readonly string[]>> = {
  receipt: ['2026-0012', '2026年3月2日（通过互联网渠道提交', '2026年3月30日前（含当日）', '用查询码和手机号码查询'],
  correctionNotice: [
    '第三十条',
    '一次性告知',
    '1．写明所需信息的名称',
    '2．补充身份证明',
    '2026年3月31日前',
    '视为放弃申请',
    '邮寄至青禾县人民路1号',
  ],
  reasonsNotice: ['第三十五条', '42件', '2026年3月16日前', '说明理由'],
  extensionNotice: ['第三十三条第二款', '机构负责人同意', '20个工作日', '2026年4月28日前', '查阅的档案较多'],
  delayNotice: ['第三十五条', '2026年3月13日', '2026年6月30日前'],
  inquiry: ['第三十二条', '15个工作日', '采购合同中的单价', '逾期未提出意见的', '意见回执', '□不同意公开，理由：'],
  agencyInquiry: ['第三十四条', '15个工作日', '视为同意公开', '意见回执'],
  inquiryNotice: ['2026年3月5日', '第三十三条第三款', '不计算在答复期限内'],
  noticeToThirdParty: ['第三十二条', '公共利益造成重大影响', '2026年4月20日', '申请行政复议'],
  feeNotice: ['第四十二条', '按件计收', '500元', '20个工作日', '视为放弃申请'],
  recordReceipt: ['更正申请登记回执', '2026-0012', '2026年3月30日前（含当日）', '补充证据材料'],
  recordProofNotice: ['第四十一条', '有证据证明', '1．能够证明记录不准确的材料', '2026年3月31日前', '根据现有材料作出处理'],
  recordExtensionNotice: ['参照', '第三十三条第二款', '机构负责人同意', '2026年4月28日前'],
  proofOfDelivery: ['送达机关', '受送达人签名或者盖章', '代收人签名及代收理由', 'XA12345678912', '交邮之日为送达之日'],
};

for (const [code, elements] of Object.entries(ELEMENTS)) {
  const letter = LETTER_CODES.find((one) => one === code);
  test(`${letter === undefined ? code : letterTitle(letter)}: what it must hold, and a clause only where it decides`, async () => {
    assert.ok(letter !== undefined);
    const text = await printed(composed(letterWish(letter, '2026-03-27')));
    for (const element of elements) assert.ok(text.includes(element), `${element} in ${text}`);
    assert.equal(text.includes('行政复议'), elements.includes('申请行政复议'));
    assert.doesNotMatch(text, /[{}]|undefined|。。/);
  });
}

/** Pages of the long letter below. */
const LONG = ['first', '2', '3', '4', '5'];
const NASTY = [
  '#let x = 1',
  '<w:t>甲</w:t>',
  '*乙* _丙_ $丁$',
  '戊\n己\r\n庚',
  '{remedy}[[辛]]',
  '| 壬 | 癸 |',
  '"]) #pagebreak()',
  '&lt;b&gt;',
  '张㑇',
];

test('injection in names, values and parts is printed as it is, in PDF and DOCX', async () => {
  for (const name of NASTY) {
    const wish = letterWish('denial', '2026-03-27', {
      outcome: 'denied.stateSecret',
      addressee: { name, kind: 'person' },
      parts: [{ content: name, outcome: 'denied.stateSecret', reason: name }],
    });
    const letter = composed({ ...wish, fields: { ...wish.fields, request: name, reason: name } });
    const rendered = await renderLetter(letter);
    assert.ok(rendered.ok, name);
    for (const text of [await textOf(rendered.value.pdf), await textOf(rendered.value.docx)]) {
      assert.ok(text.includes(`${bare(name)}：`), `${name} in ${text}`);
      assert.ok(text.includes(`关于“${bare(name)}”`), name);
      assert.ok(text.includes(`申请公开的内容为：${bare(name)}。`), name);
      assert.equal(text.split('申请行政复议').length, 2);
    }
  }
});

test('a character that no font draws holds no letter up: its code and a note stand in the PDF, itself in the DOCX', async () => {
  const letter = composed(letterWish('grant', '2026-03-27', { outcome: 'granted', addressee: { name: '李\u{20BB7}', kind: 'person' } }));
  const rendered = await renderLetter(letter);
  assert.ok(rendered.ok);
  const text = await textOf(rendered.value.pdf);
  assert.match(text, /李〔U\+20BB7〕：.*附注：〔U\+20BB7〕代表一个汉字/u);
  assert.match(await textOf(rendered.value.docx), /李\u{20BB7}：/u);
  const other = composed(letterWish('extensionNotice', '2026-03-27'));
  const batch = await renderBatch([other, letter]);
  assert.ok(batch.ok);
  assert.equal((await textOf(batch.value)).split('附注：').length, 2, 'said by the one that has it');
});

test('very long names, a body of several pages and a batch: nothing is missing, each letter counts its own pages', async (t) => {
  const folder = workFolder();
  t.after(folder.remove);
  const name = '某某省某某市某某县'.repeat(12);
  const reason = Array.from({ length: 60 }, (_, index) => `第${index + 1}点，该内容是讨论的记录，没有形成最终意见。`).join('\n');
  const sender = { ...SENDER, agencyName: `${name}管理局`, header: `${name}管理局` };
  const wish: LetterWish = letterWish('denial', '2026-03-27', {
    outcome: 'denied.processInfo',
    sender,
    addressee: { name, kind: 'organisation' },
  });
  const long = composed({ ...wish, fields: { ...wish.fields, reason } });
  const short = composed(letterWish('extensionNotice', '2026-03-27'));
  const batch = await renderBatch([long, short, long]);
  assert.ok(batch.ok);
  const text = await textOf(batch.value);
  assert.equal(text.split('第60点').length - 1, 2);
  assert.equal(text.split(`${name}：`).length - 1, 2);
  // The first page of a letter has no number, nor has the empty back of its last sheet.
  const pages = pagesOfText(folder.write('batch.pdf', batch.value)).map(
    (page) => /—\s*(\d+)\s*—/.exec(page)?.[1] ?? (page.trim() === '' ? 'empty' : 'first'),
  );
  assert.deepEqual(pages, [...LONG, 'empty', 'first', 'empty', ...LONG]);
});

test('envelopes and labels hold every name and address, however long', async () => {
  const label = (name: string) =>
    envelopeLabel(SENDER, { postcode: '654321', address: '某省某市某县某某路一百二十三号'.repeat(8), name }, '青卫健公开告〔2026〕12号');
  const labels = [...NASTY, '某某有限责任公司'.repeat(8)].map(label);
  const checks = async (paper: EnvelopePaper, some: typeof labels): Promise<void> => {
    const pdf = await renderEnvelopes(some, paper);
    assert.ok(pdf.ok);
    const text = await textOf(pdf.value);
    for (const { to, from, note } of some)
      // What stands alike on every page is taken for its head and foot by our reader, unless it is near the rest.
      for (const line of [to.name, to.address, ...(paper === 'dl' || some.length === 1 ? [from.name, note] : [])])
        assert.ok(text.includes(bare(line)), `${paper}: ${line}`);
  };
  for (const paper of ['dl', 'c5', 'c4', 'window'] as const) await checks(paper, labels);
  // One at a time: side by side, lines of two labels are read as one.
  for (const one of labels) for (const paper of ['window', 'a4', 'a4-14', 'a4-24'] as const) await checks(paper, [one]);
  const sheets = await renderEnvelopes([...labels, ...labels], 'a4');
  assert.ok(sheets.ok);
  const named = await renderEnvelopes([label('李\u{20BB7}')], 'window');
  assert.ok(named.ok);
  assert.ok((await textOf(named.value)).includes('李〔U+20BB7〕'));
});

test('LibreOffice opens the DOCX of a reply and of a form, and prints what they hold', async (t) => {
  const folder = workFolder();
  t.after(folder.remove);
  const letters = {
    reply: composed(letterWish('denial', '2025-06-02', { outcome: 'denied.stateSecret' })),
    form: composed(letterWish('proofOfDelivery', '2026-03-27')),
  };
  const files = [];
  for (const [name, letter] of Object.entries(letters)) files.push(folder.write(`${name}.docx`, await renderLetterDocx(letter)));
  officeToPdf(folder.path, files);
  const reply = await textOf(readFileSync(join(folder.path, 'reply.pdf')));
  for (const words of [
    '青禾县卫生健康局青卫健公开告〔2026〕12号政府信息不予公开告知书张某某：',
    WORDS.reviewFirst,
    '〔此处盖章〕',
    '2025年6月2日',
  ])
    assert.ok(reply.includes(words), `${words} in ${reply}`);
  assert.match(await textOf(readFileSync(join(folder.path, 'form.pdf'))), /受送达人张某某.*备注/);
});
